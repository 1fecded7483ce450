"""Birth certificates of several countries, in French, English, Spanish, Portuguese and Arabic."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

ARABIC_BIRTH = (
    "الجمهورية",
    "وزارة الداخلية – مصلحة الحالة المدنية",
    "مستخرج من سجل الولادات",
    "الاسم واللقب : كما هو مسجل في السجل رقم ٤٥٧",
    "تاريخ الولادة : ١٢ مارس ١٩٨٩",
    "مكان الولادة : مستشفى المدينة",
    "اسم الأب : عبد القادر      اسم الأم : فاطمة",
    "سلم هذا المستخرج بناء على طلب المعني بالأمر لتقديمه عند الحاجة",
    "ضابط الحالة المدنية",
)  # fmt: skip


def truth(name: str) -> Fields:
    """What most tell: whom, but not on which day they were issued."""
    return {"name": name}


def arabic(paper: Paper, rng: Random, lines: tuple[str, ...]) -> None:
    """A certificate in Arabic: a frame, the text flush right, stamp and signature."""
    draw.frame(paper, "#2f6b3a")
    image, width, height = draw.foreign_text(lines)
    paper.picture(image, paper.width - 80 - width, 90, width, height)
    draw.round_stamp(paper, 170, 520, "ETAT CIVIL", "", color="#1f6b3a", radius=44)
    draw.signature(paper, 120, 620, rng)


@layout("birth_certificate", language="fr", size="a4", native=True)
def extrait_d_acte(paper: Paper, case: Case, rng: Random) -> Fields:
    """An extract in French, in sentences."""
    paper.family, paper.points = "serif", 12
    person = case.person
    paper.line(f"COMMUNE DE {person.birth_city.upper()}", style="bold")
    paper.line("État civil – Registre des naissances", 10)
    paper.heading("EXTRAIT D'ACTE DE NAISSANCE", 16, align="center")
    paper.para(f"Acte n° {rng.randint(100, 2900)}")
    paper.para(
        f"Le {dates.fr(person.born)} est né(e) à {person.birth_city} {person.given_names} {person.birth_name.upper()}, de sexe {'masculin' if person.sex == 'M' else 'féminin'}."
    )
    paper.para("Mentions marginales : néant.")
    paper.para(f"Délivré par l'officier de l'état civil, pour extrait conforme, le {dates.fr(case.work.dated)}.")
    draw.round_stamp(paper, 400, paper.y + 60, "OFFICIER DE L'ETAT CIVIL", "MAIRIE")
    draw.signature(paper, 330, paper.y + 120, rng)
    return truth(f"{person.given_names} {person.birth_name.upper()}".strip()) | {"date": case.work.dated.isoformat()}


@layout("birth_certificate", language="en", native=True)
def live_birth(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of live birth in English: numbered boxes with labels above."""
    paper.family = "helvetica"
    person = case.person
    draw.tint(paper, "#f3f7f0")
    paper.heading("CERTIFICATE OF LIVE BIRTH", 16, align="center")
    paper.line("Office of the Civil Registrar General", 9, align="center")
    paper.gap(10)
    paper.above(
        [
            ("1. NAME (First / Last)", f"{person.given_names} {person.birth_name}".strip()),
            ("2. SEX", "Male" if person.sex == "M" else "Female"),
            ("3. DATE OF BIRTH", dates.en_day_first(person.born)),
            ("4. PLACE OF BIRTH", person.birth_city),
            ("Registry No.", f"{person.born.year}-{rng.randint(1000, 9999)}"),
            ("Citizenship", person.country.nationality),
        ],
        height=38,
    )
    paper.gap(12)
    paper.para("I hereby certify that the information supplied is a true copy of the record on file in this office.")
    draw.signature(paper, paper.margin, paper.y + 40, rng)
    return truth(f"{person.given_names} {person.birth_name}".strip())


@layout("birth_certificate", language="es", native=True)
def acta_de_nacimiento(paper: Paper, case: Case, rng: Random) -> Fields:
    """In Spanish: labels beside, on green security paper."""
    person = case.person
    draw.tint(paper, "#eef6ee")
    draw.guilloche(paper, rng, "#bcd8bc")
    paper.heading("ACTA DE NACIMIENTO", 17, align="center", color="#1f5a2a")
    paper.line("Registro Civil", align="center")
    paper.gap(10)
    paper.beside(
        [
            ("Nombre(s)", person.given_names),
            ("Apellidos", person.birth_name),
            ("Fecha de nacimiento", dates.es(person.born)),
            ("Lugar de nacimiento", person.birth_city),
            ("Sexo", "Hombre" if person.sex == "M" else "Mujer"),
            ("Número de acta", f"{rng.randint(100, 9999):05d}"),
        ],
        colon=":",
        label_width=140,
    )
    paper.gap(14)
    paper.para(
        "Se extiende la presente copia certificada, de conformidad con el Código Civil, la cual concuerda fielmente con el original que obra en el archivo de esta oficialía."
    )
    draw.round_stamp(paper, 440, paper.y + 50, "REGISTRO CIVIL", "OFICIALIA 3", color="#1f5a2a")
    return truth(f"{person.given_names} {person.birth_name}".strip())


@layout("birth_certificate", language="pt", size="a4", native=True)
def certidao_de_nascimento(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "dejavu", 9.5
    person = case.person
    paper.line("REPÚBLICA FEDERATIVA", 11, "bold", align="center")
    paper.line("REGISTRO CIVIL DAS PESSOAS NATURAIS", align="center")
    paper.heading("CERTIDÃO DE NASCIMENTO", 15, align="center")
    paper.above(
        [
            ("Nome", f"{person.given_names} {person.birth_name}".strip()),
            ("Data de nascimento por extenso", dates.pt(person.born)),
            ("Município de nascimento", person.birth_city),
            ("Sexo", "Masculino" if person.sex == "M" else "Feminino"),
        ],
        columns=1,
        height=34,
    )
    paper.gap(12)
    paper.para(
        "O conteúdo da certidão é verdadeiro. Dou fé. Valida em todo o território nacional, sendo proibida a plastificação."
    )
    draw.signature(paper, 320, paper.y + 30, rng)
    return truth(f"{person.given_names} {person.birth_name}".strip())


@layout("birth_certificate", language="ar", size="a4", native=True, qualities=("scan", "poor", "photo"))
def arabic_extract(paper: Paper, case: Case, rng: Random) -> Fields:
    """In Arabic alone: nothing of it can be read without a translation."""
    arabic(paper, rng, ARABIC_BIRTH)
    return {}
