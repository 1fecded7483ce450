"""The ways papers write a date."""

from __future__ import annotations

import datetime as dt

MONTHS_FR = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTHS_ES = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
MONTHS_PT = (
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
)
SHORT_EN = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
SHORT_FR = ("JAN", "FÉV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOÛT", "SEPT", "OCT", "NOV", "DÉC")


def fr(day: dt.date) -> str:
    """1er juin 2024"""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS_FR[day.month - 1]} {day.year}"


def en(day: dt.date) -> str:
    """June 1, 2024"""
    return f"{MONTHS_EN[day.month - 1]} {day.day}, {day.year}"


def en_day_first(day: dt.date) -> str:
    """1 June 2024"""
    return f"{day.day} {MONTHS_EN[day.month - 1]} {day.year}"


def en_ordinal(day: dt.date) -> str:
    """1st day of June 2024"""
    suffix = "th" if 11 <= day.day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{suffix} day of {MONTHS_EN[day.month - 1]} {day.year}"


def es(day: dt.date) -> str:
    """1 de junio de 2024"""
    return f"{day.day} de {MONTHS_ES[day.month - 1]} de {day.year}"


def pt(day: dt.date) -> str:
    """1 de junho de 2024"""
    return f"{day.day} de {MONTHS_PT[day.month - 1]} de {day.year}"


def slashes(day: dt.date) -> str:
    """2024/06/01"""
    return f"{day:%Y/%m/%d}"


def dotted(day: dt.date) -> str:
    """01.06.2024"""
    return f"{day:%d.%m.%Y}"


def spaced(day: dt.date) -> str:
    """01 06 2024"""
    return f"{day:%d %m %Y}"


def day_month_year(day: dt.date) -> str:
    """01/06/2024"""
    return f"{day:%d/%m/%Y}"


def bilingual(day: dt.date) -> str:
    """01 JUN /JUIN 24, as Canadian passports print it"""
    return f"{day.day:02d} {SHORT_EN[day.month - 1]} /{SHORT_FR[day.month - 1]} {day:%y}"


def bilingual_long(day: dt.date) -> str:
    """01 JUN/JUIN 2024"""
    return f"{day.day:02d} {SHORT_EN[day.month - 1]}/{SHORT_FR[day.month - 1]} {day.year}"


def short_en(day: dt.date) -> str:
    """01 JUN 2024"""
    return f"{day.day:02d} {SHORT_EN[day.month - 1]} {day.year}"
