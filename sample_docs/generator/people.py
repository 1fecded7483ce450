"""Invented people and their cases. Names are put together at random from common ones; nobody is meant."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random
from typing import Any


@dataclass(frozen=True)
class Country:
    """A country as the papers name it."""

    alpha3: str  # ICAO Doc 9303
    code: str  # IRCC's list of countries
    en: str
    fr: str
    nationality: str  # as its own passports print it
    cities: tuple[str, ...]
    family_names: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    passport: str  # pattern: A a letter, 9 a digit, anything else as it is


COUNTRIES: tuple[Country, ...] = (
    Country("FRA", "022", "France", "France", "Française", ("Lyon", "Nantes", "Saint-Étienne", "Orléans"), ("Lefèvre", "Béranger-Colin", "de La Rochère", "Marchand", "Quéméneur", "Dubois"), ("Étienne", "Jean-Baptiste Marie", "Loïc", "Gaël"), ("Maëlle", "Anne-Sophie", "Hélène Marguerite", "Chloé"), "99AA99999"),
    Country("DZA", "131", "Algeria", "Algérie", "Algérienne", ("Oran", "Béjaïa", "Constantine", "Tizi Ouzou"), ("Benmohammed", "Aït Ouali", "Boukhalfa", "Si Larbi", "Hadj-Saïd"), ("Mohammed Amine", "Yacine", "Abderrahmane", "Lounès"), ("Lynda", "Fatma Zohra", "Nesrine", "Tassadit"), "999999999"),
    Country("MAR", "133", "Morocco", "Maroc", "Marocaine", ("Fès", "Meknès", "Casablanca", "Agadir"), ("El Idrissi", "Benjelloun", "Aït Lahcen", "Tazi", "Ouazzani Chahdi"), ("Mehdi", "Abdellah", "Omar", "Hamza"), ("Salma", "Khadija", "Zineb", "Imane"), "AA9999999"),
    Country("TUN", "135", "Tunisia", "Tunisie", "Tunisienne", ("Sfax", "Sousse", "Bizerte", "Tunis"), ("Ben Romdhane", "Trabelsi", "Gharbi", "Bouazizi", "Ben Hadj Ali"), ("Slim", "Mohamed Aziz", "Nizar", "Wassim"), ("Rim", "Emna", "Yosra", "Hajer"), "A999999"),
    Country("CMR", "155", "Cameroon", "Cameroun", "Camerounaise", ("Douala", "Yaoundé", "Bafoussam", "Garoua"), ("Nguemo Tchoupo", "Mbarga", "Fotso Kamdem", "Ngo Bassong", "Tagne"), ("Serge Aimé", "Blaise", "Cédric", "Éric Désiré"), ("Mireille", "Solange Carine", "Estelle", "Brigitte"), "AA9999999"),
    Country("SEN", "180", "Senegal", "Sénégal", "Sénégalaise", ("Dakar", "Thiès", "Ziguinchor", "Saint-Louis"), ("Ndiaye", "Diop", "Mbaye Fall", "Sarr", "Diédhiou"), ("Ousmane", "Cheikh Ahmadou", "Mamadou Lamine", "Pape"), ("Aïssatou", "Ndèye Fatou", "Rokhaya", "Awa"), "A99999999"),
    Country("CIV", "169", "Ivory Coast", "Côte d'Ivoire", "Ivoirienne", ("Abidjan", "Bouaké", "Korhogo", "San-Pédro"), ("Kouamé", "N'Guessan", "Yao Konan", "Traoré", "Gnahoré"), ("Koffi Arsène", "Aristide", "Yves-Roland", "Drissa"), ("Aya Prisca", "Mariam", "Adjoua Flore", "Rosine"), "99AA99999"),
    Country("HTI", "654", "Haiti", "Haïti", "Haïtienne", ("Port-au-Prince", "Les Cayes", "Jacmel", "Gonaïves"), ("Jean-Pierre", "Saint-Fleur", "Desrosiers", "Pierre-Louis", "Bélizaire"), ("Wilner", "Jean Robenson", "Frantz", "Mackenson"), ("Guerline", "Marie Nadège", "Fabienne", "Rose-Laure"), "AA9999999"),
    Country("BRA", "709", "Brazil", "Brésil", "Brasileiro(a)", ("Recife", "São Paulo", "Belo Horizonte", "Goiânia"), ("dos Santos Araújo", "Ferreira da Conceição", "Magalhães", "Pereira Guimarães", "de Assunção"), ("João Vítor", "Thiago", "Luís Otávio", "Caio"), ("Letícia", "Ana Beatriz", "Conceição", "Júlia"), "AA999999"),
    Country("COL", "722", "Colombia", "Colombie", "Colombiana", ("Bogotá", "Medellín", "Cali", "Bucaramanga"), ("Ospina Cárdenas", "Muñoz Peña", "Restrepo", "Gutiérrez Londoño", "Quiñones"), ("Andrés Felipe", "Julián", "Óscar Iván", "Camilo"), ("María Alejandra", "Luz Ángela", "Paola", "Ximena"), "AA999999"),
    Country("MEX", "501", "Mexico", "Mexique", "Mexicana", ("Guadalajara", "Puebla", "Mérida", "Querétaro"), ("Hernández Ibáñez", "Núñez Treviño", "de la Garza", "Ordóñez", "Villaseñor"), ("José Ramón", "Emiliano", "Ángel", "Raúl"), ("Guadalupe", "Itzel", "Sofía Monserrat", "Inés"), "A99999999"),
    Country("IRN", "223", "Iran", "Iran", "Iranian", ("Tehran", "Shiraz", "Isfahan", "Tabriz"), ("Hosseinzadeh", "Rahmani Nejad", "Khosravi", "Farrokhi", "Moghaddam"), ("Arash", "Mohammad Reza", "Kaveh", "Siamak"), ("Niloufar", "Parisa", "Shirin", "Mahsa"), "A99999999"),
    Country("IND", "205", "India", "Inde", "INDIAN", ("Ludhiana", "Pune", "Chennai", "Surat"), ("Singh Dhaliwal", "Venkataraghavan", "Patel", "Kulkarni", "Nair"), ("Gurpreet", "Ramakrishnan", "Rohit Kumar", "Anand"), ("Harleen Kaur", "Lakshmi Priya", "Sneha", "Divya"), "A9999999"),
    Country("PHL", "227", "Philippines", "Philippines", "FILIPINO", ("Cebu City", "Davao", "Quezon City", "Iloilo"), ("Dela Cruz", "Macaraeg", "Villanueva", "Santos-Reyes", "Bautista"), ("Jose Mari", "Rommel", "Paolo", "Jerome"), ("Maria Cristina", "Analyn", "Jocelyn", "Rowena"), "A9999999A"),
    Country("CHN", "202", "China", "Chine", "CHINESE", ("Chengdu", "Harbin", "Shenyang", "Wuhan"), ("Ouyang", "Zhang", "Li", "Zhou", "Xu"), ("Weiming", "Jun", "Zihao", "Guoqiang"), ("Xiaoyan", "Meiling", "Yu", "Jingyi"), "A99999999"),
    Country("VNM", "270", "Vietnam", "Viêt Nam", "VIETNAMESE", ("Đà Nẵng", "Hà Nội", "Cần Thơ", "Huế"), ("Nguyễn", "Trần", "Phạm", "Đặng", "Lê"), ("Quốc Huy", "Minh Đức", "Văn Tùng", "Hoàng Long"), ("Thị Hồng Nhung", "Thùy Dương", "Ngọc Ánh", "Thị Mai"), "A9999999"),
    Country("LBN", "208", "Lebanon", "Liban", "Libanaise", ("Tripoli", "Zahlé", "Beyrouth", "Saïda"), ("Abi Khalil", "El Hachem", "Daccache", "Bou Assi", "Haddad"), ("Georges", "Elie", "Rami", "Charbel"), ("Rita", "Joëlle", "Nour", "Maya"), "AA9999999"),
    Country("UKR", "059", "Ukraine", "Ukraine", "UKRAINE", ("Lviv", "Kharkiv", "Odesa", "Dnipro"), ("Kovalchuk", "Shevtsova", "Hryhorenko", "Lysenko", "Pavliuk"), ("Oleksandr", "Andrii", "Yurii", "Taras"), ("Oksana", "Iryna", "Kateryna", "Yuliia"), "AA999999"),
    Country("RUS", "056", "Russia", "Russie", "RUSSIAN FEDERATION", ("Perm", "Samara", "Tomsk", "Kazan"), ("Kuznetsov", "Shchegolev", "Yakovlev", "Zhuravlyov", "Belyakov"), ("Dmitrii", "Sergei", "Ilia", "Viacheslav"), ("Ekaterina", "Svetlana", "Iuliia", "Daria"), "999999999"),
    Country("TUR", "045", "Turkey", "Turquie", "T.C.", ("İzmir", "Bursa", "Eskişehir", "Trabzon"), ("Yıldırım", "Çelikoğlu", "Şahin", "Özgür", "Kılıçdağı"), ("Emre", "Gökhan", "Çağatay", "Uğur"), ("Ayşegül", "Zeynep", "Gülşah", "Ebru"), "A99999999"),
    Country("IDN", "222", "Indonesia", "Indonésie", "INDONESIA", ("Bandung", "Surabaya", "Yogyakarta", "Medan"), ("Sukmawati", "Hartono", "Prasetyo", "Wulandari"), ("", "Budi", "Agus Dwi"), ("", "Dewi", "Ratna"), "A9999999"),
    Country("BEN", "160", "Benin", "Bénin", "Béninoise", ("Cotonou", "Parakou", "Abomey", "Ouidah"), ("Ahouansou", "Dossou-Gbété", "Houngbédji", "Zinsou"), ("Codjo", "Prince Landry", "Romaric"), ("Afi", "Perpétue", "Sènami"), "A9999999"),
    Country("MDG", "172", "Madagascar", "Madagascar", "Malagasy", ("Antsirabe", "Toamasina", "Antananarivo"), ("Rakotoarimanana", "Andriamampianinarivo", "Razafindrakotohasina"), ("Tahiry Nomenjanahary", "Hery Lalaina", "Mamy"), ("Voahirana Nirina", "Hanitriniaina", "Lalao"), "A99A99999"),
    Country("SYR", "210", "Syria", "Syrie", "SYRIAN", ("Aleppo", "Homs", "Latakia", "Hama"), ("Al-Khatib", "Al Masri", "Darwish", "Bin Yousef"), ("Abdulrahman", "Nabil", "Fadi"), ("Rasha", "Hala", "Samar"), "999999999"),
)  # fmt: skip


@dataclass(frozen=True)
class Person:
    """Somebody who applies, or the spouse of somebody who does."""

    family_name: str  # as in the passport; the only name of a mononym
    given_names: str
    birth_name: str  # "Nom à la naissance"
    other_names: str
    born: dt.date
    sex: str  # M, F or X
    country: Country
    birth_city: str
    email: str
    phone: str

    @property
    def full_name(self) -> str:
        """Given names first, as letters write it."""
        return f"{self.given_names} {self.family_name}".strip()

    @property
    def listed_name(self) -> str:
        """SURNAME, Given, as registers write it."""
        return f"{self.family_name.upper()}, {self.given_names}" if self.given_names else self.family_name.upper()


@dataclass(frozen=True)
class Address:
    street: str
    city: str
    province: str  # two letters in Canada, else a region's name
    postal_code: str
    country: str = "Canada"

    @property
    def one_line(self) -> str:
        return ", ".join(part for part in (self.street, f"{self.city} {self.province} {self.postal_code}".strip()) if part)

    @property
    def block(self) -> tuple[str, ...]:
        return (self.street, f"{self.city} ({self.province}) {self.postal_code}".replace(" ()", ""))


@dataclass(frozen=True)
class Passport:
    number: str
    issued: dt.date
    expires: dt.date
    authority: str


@dataclass(frozen=True)
class Csq:
    file_number: str
    individual_reference: str
    category: str  # code and wording, box 9
    persons: int
    region: str
    cnp: str
    issued: dt.date
    expires: dt.date
    officer: str


@dataclass(frozen=True)
class PermanentResidence:
    """The application for permanent residence, and what came of it."""

    submission_number: str  # X and nine digits: the portal's confirmation
    application_number: str  # E and nine digits: the acknowledgment
    submitted: dt.date
    received: dt.date
    acknowledged: dt.date
    approved: dt.date
    program: str


@dataclass(frozen=True)
class Permit:
    """A status document: work permit, study permit or visitor record."""

    document_number: str
    application_number: str
    issued: dt.date
    expires: dt.date
    case_type: str
    employer: str
    occupation: str
    remarks: str


@dataclass(frozen=True)
class Representative:
    name: str
    firm: str
    body: str
    member_number: str


@dataclass(frozen=True)
class Home:
    """Where the applicant lives, as a lease, an assessment or a bill shows it."""

    address: Address
    landlord: str
    signed: dt.date
    starts: dt.date
    ends: dt.date
    rent: int  # CAD a month
    tax_year: int
    billed: dt.date


@dataclass(frozen=True)
class Work:
    """Papers about a job: offer of employment, LMIA, CAQ."""

    employer: str
    city: str
    title: str
    offer_number: str  # A and seven digits
    lmia_number: str
    caq_number: str
    caq_months: int
    dated: dt.date


@dataclass(frozen=True)
class Case:
    """All facts about one applicant. Every paper of a packet is drawn from it, or from a changed copy of it."""

    person: Person
    spouse: Person
    children: int
    uci: str  # ten digits
    passport: Passport
    csq: Csq
    letter_dated: dt.date  # MIFI's invitation
    pr: PermanentResidence
    permit: Permit
    home: Home
    work: Work
    representative: Representative
    submitted: dt.date
    signed: dt.date  # forms and declarations
    fees: tuple[tuple[str, str], ...]
    restoration: bool = False
    married: dt.date = dt.date(2018, 6, 9)
    job_title: str = "CSQ holder outside Quebec - OWP"
    duties: str = "A76: International Mobility Program Plus"
    permit_type: str = "OWP"  # IRCC's code
    in_canada: bool = False
    validated: bool = True
    signed_by_hand: bool = True
    extra: dict[str, str] = field(default_factory=dict)

    def changed(self, **changes: Any) -> Case:  # noqa: ANN401 - the type of each field
        """A copy with other facts; `passport__expires` reaches into the passport."""
        top: dict[str, Any] = {}
        for key, value in changes.items():
            head, _, rest = key.partition("__")
            if rest:
                top[head] = replace(top.get(head, getattr(self, head)), **{rest: value})
            else:
                top[head] = value
        return replace(self, **top)

    def in_latin1(self) -> Case:
        """The same with names as Canadian systems print them: Nguyễn → Nguyen, Yıldırım → Yildirim, Peña stays."""
        people = {
            who: replace(
                person, family_name=latin1(person.family_name), given_names=latin1(person.given_names), birth_name=latin1(person.birth_name), other_names=latin1(person.other_names), birth_city=latin1(person.birth_city)
            )
            for who, person in (("person", self.person), ("spouse", self.spouse))
        }  # fmt: skip
        return replace(self, **people)

    @property
    def fee_total(self) -> str:
        return str(sum((Decimal(amount) for _, amount in self.fees), Decimal("0.00")))


WORK_FEE = ("Work permit (including extensions) - per person", "155.00")
OPEN_FEE = ("Open work permit holder", "100.00")
BIOMETRICS_FEE = ("Biometrics - per person", "85.00")
STREETS = ("Rideau Street", "Dundas Street West", "Portage Avenue", "Jasper Avenue NW", "Granville Street", "Barrington Street", "rue Champlain", "Yonge Street")
TOWNS = (("Ottawa", "ON", "K1N 5Y3"), ("Toronto", "ON", "M6H 1W4"), ("Winnipeg", "MB", "R3G 0T2"), ("Edmonton", "AB", "T5J 3S6"), ("Vancouver", "BC", "V6Z 1K8"), ("Halifax", "NS", "B3J 1Z1"), ("Moncton", "NB", "E1A 6R6"), ("Mississauga", "ON", "L5B 3C2"))  # fmt: skip
LANDLORDS = ("Northgate Property Management Ltd.", "Margaret Holloway", "Cedarview Rentals Inc.", "Immeubles Beaupré inc.", "Harbourline Residences LP", "Tomasz Wieczorek")
EMPLOYERS = ("Prairie Data Systems Inc.", "Ateliers Mécaniques Fortin inc.", "Lakeshore Dental Group", "Boulangerie du Vieux-Port inc.", "Northern Timber Homes Ltd.", "Clinique vétérinaire des Érables")
JOBS = ("Software developer", "Industrial electrician", "Dental hygienist", "Baker", "Carpenter", "Accounting technician")
CATEGORIES = ("Travailleurs qualifiés", "IQ Travailleurs qualifiés", "IP Travailleurs", "IT Travailleurs qualifiés", "IS TI / effets visuels")
REGIONS = ("06 Montréal", "03 Capitale-Nationale", "16 Montérégie", "05 Estrie", "13 Laval")
OFFICERS = ("Nathalie Bergeron-Roy", "S. Lachapelle", "Martin Quesnel", "H. Thibodeau")
REPRESENTATIVES = (Representative("Geneviève Archambault", "Archambault Immigration inc.", "CICC", "R514287"), Representative("Daniel Okonjo-Reid", "Bridgeway Immigration Law", "Law Society of Ontario", "58214K"), Representative("Me Sandrine Vaillancourt", "Vaillancourt Avocats", "Barreau du Québec", "317045-2"))  # fmt: skip


def latin1(name: str) -> str:
    """The name with every letter that Latin-1 lacks written without its marks."""
    plain = {"ı": "i", "Đ": "D", "đ": "d", "ł": "l", "Ł": "L"}
    letters = (letter if ord(letter) < 256 else plain.get(letter) or unicodedata.normalize("NFKD", letter)[0] for letter in name)
    return "".join(letters)


def invent_person(rng: Random, country: str | None = None, sex: str | None = None) -> Person:
    """Somebody of that country, or of any."""
    home = next((c for c in COUNTRIES if c.alpha3 == country), None) or rng.choice(COUNTRIES)
    sex = sex or rng.choice("MF")
    family, given = rng.choice(home.family_names), rng.choice(home.men if sex == "M" else home.women)
    born = dt.date(rng.randint(1976, 2000), rng.randint(1, 12), rng.randint(1, 28))
    plain = "".join(c for c in (given.split(" ")[0] + "." + family.split(" ")[0]).lower() if c.isascii() and (c.isalpha() or c == "."))
    return Person(
        family, given, family, "", born, sex, home, rng.choice(home.cities), f"{plain.strip('.')}{born:%y}@courriel.example", f"+1 613 555 01{rng.randint(10, 99)}"
    )


def fill(pattern: str, rng: Random) -> str:
    """AA999 → two letters and three digits; the first digit is never 0, I and O are never used."""
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    made = ""
    for mark in pattern:
        made += rng.choice(letters) if mark == "A" else rng.choice("123456789" if not made else "0123456789") if mark == "9" else mark
    return made


def invent_case(rng: Random, *, country: str | None = None, sex: str | None = None, submitted: dt.date | None = None) -> Case:
    """A case in good order: every paper in it agrees with every other and is in time."""
    person = invent_person(rng, country, sex)
    spouse = replace(invent_person(rng, person.country.alpha3, "F" if person.sex == "M" else "M"), family_name=person.family_name)
    submitted = submitted or dt.date(2023, 1, 10) + dt.timedelta(days=rng.randint(0, 700))
    before = lambda low, high: submitted - dt.timedelta(days=rng.randint(low, high))  # noqa: E731
    letter = before(10, 80)
    csq_issued = letter - dt.timedelta(days=rng.randint(60, 140))
    received = csq_issued + dt.timedelta(days=rng.randint(10, 35))
    passport_issued = before(200, 1500)
    permit_issued = before(200, 500)
    town = rng.choice(TOWNS)
    home = Address(f"{rng.randint(12, 2999)} {rng.choice(STREETS)}, Apt {rng.randint(2, 1904)}", *town)
    signed_lease = csq_issued - dt.timedelta(days=rng.randint(15, 40))  # and so not after the CSQ: no sign of staying away
    starts = (signed_lease.replace(day=1) + dt.timedelta(days=45)).replace(day=1)
    return Case(
        person=person,
        spouse=spouse,
        children=rng.randint(0, 2),
        uci=fill("11-9999-9999", rng).replace("-", ""),
        passport=Passport(fill(person.country.passport, rng), passport_issued, passport_issued.replace(day=min(passport_issued.day, 28), year=passport_issued.year + 10), person.birth_city),
        csq=Csq(fill("99999999", rng), rng.choice(("C", "NA", "")) + fill("99999999", rng), rng.choice(CATEGORIES), rng.randint(1, 4), rng.choice(REGIONS), fill("99999", rng), csq_issued, csq_issued + dt.timedelta(days=729), rng.choice(OFFICERS)),
        letter_dated=letter,
        pr=PermanentResidence(fill("X999999999", rng), fill("E999999999", rng), received, received, received + dt.timedelta(days=rng.randint(12, 24)), received + dt.timedelta(days=rng.randint(25, 34)), "Quebec-selected skilled worker"),
        permit=Permit(fill("U999999999", rng), fill("W999999999", rng), permit_issued, submitted + dt.timedelta(days=rng.randint(60, 500)), rng.choice(("20", "52", "56")), rng.choice(EMPLOYERS), rng.choice(JOBS), "AUTHORIZED TO WORK AS PER CONDITIONS"),
        home=Home(home, rng.choice(LANDLORDS), signed_lease, starts, starts.replace(year=starts.year + 1) - dt.timedelta(days=1), rng.randint(90, 240) * 10, submitted.year - 1, before(5, 60)),
        work=Work(rng.choice(EMPLOYERS), rng.choice(("Montréal", "Québec", "Sherbrooke", "Gatineau")), rng.choice(JOBS), "A" + fill("9999999", rng), fill("9999999", rng), fill("9999999", rng), rng.choice((12, 24, 36)), before(10, 50)),
        representative=rng.choice(REPRESENTATIVES),
        submitted=submitted,
        signed=before(1, 20),
        fees=(WORK_FEE, OPEN_FEE, BIOMETRICS_FEE),
        married=dt.date(rng.randint(2008, 2020), rng.randint(1, 12), rng.randint(1, 28)),
    )  # fmt: skip
