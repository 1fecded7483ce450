"""What the papers say: people, their passports, certificates, permits, homes, and the case that holds it all together."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from sample_docs.generator.countries import Country


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

    def in_latin1(self) -> Person:
        """The same with names in the letters of Latin-1."""
        return replace(
            self,
            family_name=latin1(self.family_name),
            given_names=latin1(self.given_names),
            birth_name=latin1(self.birth_name),
            other_names=latin1(self.other_names),
            birth_city=latin1(self.birth_city),
        )

    @property
    def told_apart(self) -> tuple[str, str]:
        """Family and given name where running text shows which is which: two words; else nothing can be said of them."""
        parts = (self.family_name, self.given_names)
        return parts if all(part and " " not in part for part in parts) else ("", "")

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
        return replace(self, person=self.person.in_latin1(), spouse=self.spouse.in_latin1())

    @property
    def fee_total(self) -> str:
        return str(sum((Decimal(amount) for _, amount in self.fees), Decimal("0.00")))


def latin1(name: str) -> str:
    """The name with every letter that Latin-1 lacks written without its marks."""
    plain = {"ı": "i", "Đ": "D", "đ": "d", "ł": "l", "Ł": "L"}
    letters = (letter if ord(letter) < 256 else plain.get(letter) or unicodedata.normalize("NFKD", letter)[0] for letter in name)
    return "".join(letters)
