"""Invented papers drawn in memory, each with the words that must be read on it, and what scanners and phones do to them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import reportlab
from PIL import Image, ImageDraw, ImageFont

from extractors.ocr.engine import Picture

DRAWN_DPI = 300
LETTER_IN = (8.5, 11.0)
PALE, INK, NAVY = (252, 252, 250), (25, 25, 30), (28, 42, 92)
SANS, BOLD = "Vera.ttf", "VeraBd.ttf"
FONTS = Path(reportlab.__file__).parent / "fonts"  # come with reportlab, so that papers look the same on every machine

PEOPLE = (
    ("NGUYEN", "Thu Hà Élodie"), ("BENALI", "Soraya Yasmine"), ("GARCÍA-MORALES", "José Andrés"), ("OKONKWO", "Chidinma"),
    ("LEFÈVRE", "Anaïs Hélène"), ("RAJESHWARAN", "Kavitha"), ("DIALLO", "Mamadou Bailo"), ("PETROVA", "Ekaterina"),
)  # fmt: skip
STREETS = ("1450, rue Sainte-Catherine Ouest", "22 Chemin de la Côte-Sainte-Catherine", "808 boulevard René-Lévesque Est")
FRENCH_LETTER = (
    "Objet : Accusé de réception de votre demande de résidence permanente",
    "Madame, Monsieur,",
    "La présente confirme que nous avons reçu votre demande de résidence permanente au Canada",
    "à titre de travailleur qualifié sélectionné par le Québec. Votre demande sera traitée selon",
    "l’ordre de réception. Veuillez conserver ce numéro et le citer dans toute correspondance.",
    "Veuillez agréer nos salutations distinguées.",
)
ENGLISH_LETTER = (
    "Subject: Acknowledgement of receipt of your application for permanent residence",
    "Dear applicant,",
    "This is to confirm that we have received your application for permanent residence in Canada",
    "as a Quebec-selected skilled worker. It will be processed in the order in which it was received.",
    "Please keep this number and quote it whenever you write to us about your application.",
    "Yours sincerely,",
)


@dataclass
class Paper:
    """A drawn page and the values that stand on it."""

    image: Picture
    values: list[str] = field(default_factory=list)


class _Sheet:
    """A page being drawn; places are in points from the top left, as on paper."""

    def __init__(self, seed: int, size_in: tuple[float, float] = LETTER_IN, ground: tuple[int, int, int] = PALE) -> None:
        self.random = np.random.default_rng(seed)
        self.picture = Image.new("RGB", (round(size_in[0] * DRAWN_DPI), round(size_in[1] * DRAWN_DPI)), ground)
        self.pen = ImageDraw.Draw(self.picture)
        self.values: list[str] = []
        self.person = PEOPLE[seed % len(PEOPLE)]
        self.face = (SANS, BOLD)[seed // 2 % 2]

    def write(self, x: float, y: float, text: str, size: float = 10, *, face: str = "", ink: tuple[int, int, int] = INK) -> None:
        self.pen.text((_px(x), _px(y)), text, fill=ink, font=_font(face or self.face, size))

    def value(self, x: float, y: float, text: str, size: float = 10, face: str = "") -> None:
        self.values.append(text)
        self.write(x, y, text, size, face=face)

    def date(self) -> str:
        return f"20{self.random.integers(10, 27)}-{self.random.integers(1, 13):02d}-{self.random.integers(1, 29):02d}"

    def number(self, letter: str = "", digits: int = 9) -> str:
        return letter + "".join(str(digit) for digit in self.random.integers(0, 10, digits))

    def rule(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.7) -> None:
        self.pen.line((_px(x0), _px(y0), _px(x1), _px(y1)), fill=(60, 60, 60), width=max(1, _px(width)))

    def bar(self, y: float, text: str, ink: tuple[int, int, int] = NAVY) -> None:
        self.pen.rectangle((_px(40), _px(y), _px(572), _px(y + 16)), fill=ink)
        self.write(46, y + 2, text, 10, ink=(255, 255, 255))

    def sign(self, x: float, y: float) -> None:
        """A flourish of a blue pen, 110 points wide and some 40 high."""
        across = np.linspace(0, 1, 200)
        curve = [(x + 110 * t, y + 15 * np.sin(26 * t) * (1 - 0.6 * t) + 6 * np.sin(7 * t)) for t in across]
        self.pen.line([(_px(a), _px(b)) for a, b in curve], fill=(30, 40, 120), width=_px(1.2), joint="curve")

    def guilloche(self, colour: tuple[int, int, int]) -> None:
        """Wavy hairlines over the whole page, as on security paper."""
        xs = np.arange(0, self.picture.width, 12)
        for y in range(0, self.picture.height, 26):
            ys = y + 30 * np.sin(xs / 90 + y / 70) + 12 * np.sin(xs / 31)
            self.pen.line([(int(a), int(b)) for a, b in zip(xs, ys, strict=True)], fill=colour, width=3)

    def done(self) -> Paper:
        return Paper(np.asarray(self.picture, np.uint8), self.values)


def certificate(seed: int) -> Paper:
    """A selection certificate on coloured security paper: labels above or beside their values."""
    sheet = _Sheet(seed, ground=((236, 243, 236), (240, 240, 250), (250, 244, 230))[seed % 3])
    sheet.guilloche(((188, 214, 196), (196, 200, 232), (234, 212, 176))[seed % 3])
    sheet.write(150, 50, "Certificat de sélection du Québec", 17, face=BOLD)
    sheet.write(60, 84, "Ministère de l’Immigration, de la Francisation et de l’Intégration", 9)
    rows = (
        ("Numéro de dossier", sheet.number("", 9)), ("Numéro de référence individuel", sheet.number("C", 8)),
        ("Nom à la naissance", sheet.person[0]), ("Prénom", sheet.person[1]), ("Date de naissance", sheet.date()),
        ("Catégorie", "Travailleur qualifié"), ("Date de délivrance", sheet.date()), ("Date d’échéance", sheet.date()),
    )  # fmt: skip
    for at, (label, text) in enumerate(rows):
        sheet.write(60, 130 + 42 * at, label, 7.5)
        sheet.value(*((60, 141 + 42 * at) if seed % 2 else (300, 128 + 42 * at)), text, 11)
    return sheet.done()


def letter(seed: int) -> Paper:
    """A letter of half a page, in French or English."""
    sheet = _Sheet(seed)
    french = seed % 2 == 0
    sheet.write(60, 50, "Immigration, Réfugiés et Citoyenneté Canada" if french else "Immigration, Refugees and Citizenship", 9)
    labels = ("Date :", "IUC :", "N° de demande :") if french else ("Date:", "UCI:", "Application no.:")
    for at, (label, text) in enumerate(zip(labels, (sheet.date(), sheet.number("", 10), sheet.number("E")), strict=True)):
        sheet.write(360, 90 + 15 * at, label, 10)
        sheet.value(470, 90 + 15 * at, text, 10)
    sheet.value(60, 150, f"{sheet.person[1]} {sheet.person[0]}", 10)
    sheet.value(60, 164, STREETS[seed % 3], 10)
    lines = FRENCH_LETTER if french else ENGLISH_LETTER
    for at, line in enumerate(lines):
        sheet.value(60, 210 + 16 * at, line, 10)
    return sheet.done()


def signed_letter(seed: int) -> Paper:
    """The letter with a signature from 60 to 170 points across and 330 to 370 down."""
    paper = letter(seed)
    sheet = _Sheet(seed)
    sheet.picture = Image.fromarray(paper.image)
    sheet.pen = ImageDraw.Draw(sheet.picture)
    sheet.sign(60, 350)
    return Paper(sheet.done().image, paper.values)


def form(seed: int) -> Paper:
    """A form: dark header bars, boxes with small labels, values in a monospaced face close to the rules."""
    sheet = _Sheet(seed)
    y = 60.0
    for section in ("PERSONAL DETAILS", "PASSPORT", "CONTACT INFORMATION"):
        sheet.bar(y, section)
        y += 20
        for row in range(4):
            for column in range(2):
                x = 40 + 266 * column
                sheet.pen.rectangle((_px(x), _px(y), _px(x + 266), _px(y + 30)), outline=(70, 70, 70), width=2)
                label, text = _FORM_ROWS[(row * 2 + column) % len(_FORM_ROWS)]
                sheet.write(x + 3, y + 2, f"{row * 2 + column + 1}. {label}", 6.5)
                sheet.value(x + 8, y + 13, text(sheet), 11, BOLD)
            y += 30
        y += 14
    return sheet.done()


_FORM_ROWS: tuple[tuple[str, Callable[[_Sheet], str]], ...] = (
    ("Family name (as shown on your passport)", lambda sheet: sheet.person[0]), ("Given name(s)", lambda sheet: sheet.person[1]),
    ("Date of birth", lambda sheet: sheet.date()), ("Passport / travel document number", lambda sheet: sheet.number("AB", 7)),
    ("Issue date", lambda sheet: sheet.date()), ("Country of issue", lambda _: "Côte d’Ivoire"),
    ("Job title", lambda _: "Open Work Permit"), ("Telephone", lambda sheet: sheet.number("", 10)),
)  # fmt: skip


def receipt(seed: int) -> Paper:
    """A receipt with next to nothing on it."""
    sheet = _Sheet(seed)
    sheet.write(60, 60, "RECEIPT / REÇU", 14)
    fees = (("Work permit", "155.00"), ("Open work permit holder", "100.00"), ("Biometrics", "85.00"))
    for at, (label, amount) in enumerate(fees):
        sheet.write(60, 110 + 18 * at, label, 10)
        sheet.value(420, 110 + 18 * at, amount, 10)
    sheet.rule(60, 168, 480, 168)
    sheet.write(60, 172, "Total (CAD)", 10)
    sheet.value(420, 172, "340.00", 10)
    sheet.value(60, 200, sheet.date(), 10)
    return sheet.done()


def permit(seed: int) -> Paper:
    """A work permit: two columns, bilingual labels, pattern, folds, and a stamp over the text."""
    sheet = _Sheet(seed, ground=(246, 238, 232))
    sheet.guilloche((226, 206, 196))
    sheet.write(180, 50, "WORK PERMIT / PERMIS DE TRAVAIL", 13)
    sheet.value(430, 24, sheet.number("U"), 12)
    rows = (
        ("Family Name / Nom de famille", sheet.person[0]),
        ("Given Name(s) / Prénom(s)", sheet.person[1]),
        ("Date of Birth / Date de naissance", sheet.date().replace("-", "/")),
        ("Travel Doc No. / N° du document de voyage", sheet.number("X", 8)),
        ("Date Issued / Date de délivrance", sheet.date().replace("-", "/")),
        ("Expiry Date / Date d'expiration", sheet.date().replace("-", "/")),
        ("Case Type / Genre de cas", "27"),
        ("Employer / Employeur", "OPEN / OUVERT"),
    )
    for at, (label, text) in enumerate(rows):
        sheet.write(60 + 270 * (at % 2), 110 + 34 * (at // 2), label, 7)
        sheet.value(60 + 270 * (at % 2), 119 + 34 * (at // 2), text, 10)
    sheet.write(60, 270, "Remarks / Observations:", 8)
    sheet.value(60, 282, "AUTHORIZED TO WORK IN QUEBEC ONLY. MUST LEAVE CANADA BY", 9)
    for y in (264, 528):
        sheet.rule(0, y, 612, y, 0.4)
    stamp = (_px(380), _px(180), _px(500), _px(300))
    sheet.pen.ellipse(stamp, outline=(170, 60, 70), width=_px(1.5))
    return sheet.done()


def card(seed: int) -> Paper:
    """A passport's page: small, with a photo, and a machine-readable zone."""
    sheet = _Sheet(seed, (4.92, 3.46), (232, 238, 244))
    sheet.guilloche((206, 218, 232))
    sheet.pen.rectangle((_px(14), _px(46), _px(104), _px(166)), fill=(150, 160, 165))
    sheet.pen.ellipse((_px(34), _px(66), _px(84), _px(136)), fill=(196, 160, 140))
    sheet.write(120, 12, "PASSPORT / PASSEPORT", 9)
    number = sheet.number("AB", 7)
    rows = (
        ("Surname / Nom", sheet.person[0]),
        ("Given names / Prénoms", sheet.person[1]),
        ("Date of birth / Date de naissance", "14 JAN /JAN 91"),
        ("Date of expiry / Date d'expiration", "02 OCT /OCT 31"),
        ("Passport No. / N° de passeport", number),
    )
    for at, (label, text) in enumerate(rows):
        sheet.write(116, 36 + 26 * at, label, 5.5)
        sheet.value(116, 43 + 26 * at, text, 9)
    sheet.write(14, 200, f"P<UTO{'BENALI<<SORAYA':<39}".replace(" ", "<"), 9)
    sheet.write(14, 216, f"{number}<4UTO9101143F3110029{'':<14}08".replace(" ", "<"), 9)
    return sheet.done()


def back_of_photo(seed: int) -> Paper:
    """Two short lines beside a portrait on an empty sheet."""
    sheet = _Sheet(seed)
    sheet.pen.ellipse((_px(260), _px(150), _px(300), _px(200)), fill=(196, 160, 140))
    sheet.pen.rectangle((_px(250), _px(205), _px(310), _px(240)), fill=(90, 40, 60))
    sheet.value(100, 160, sheet.person[0], 9)
    sheet.value(100, 180, f"Photo taken on {sheet.date()}", 8)
    return sheet.done()


def lease(seed: int) -> Paper:
    """A page full of small print."""
    sheet = _Sheet(seed)
    clause = "Le locataire s’engage à payer le loyer convenu le premier jour de chaque mois à l’adresse du locateur, sans avis."
    for at in range(44):
        if at % 9 == 4:
            sheet.value(60, 50 + 15 * at, f"Du {sheet.date()} au {sheet.date()}, {STREETS[at % 3]}", 9)
        else:
            sheet.write(60, 50 + 15 * at, clause, 8.5)
    return sheet.done()


PAPERS: dict[str, Callable[[int], Paper]] = {
    "certificate": certificate, "letter": letter, "form": form, "receipt": receipt,
    "permit": permit, "card": card, "lease": lease,
}  # fmt: skip


def _px(points: float) -> int:
    return round(points * DRAWN_DPI / 72)


@functools.cache
def _font(face: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / face), size * DRAWN_DPI / 72)


def _font(face: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / face), size * DRAWN_DPI / 72)
