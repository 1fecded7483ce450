"""Names of people as printed: honorifics and punctuation stripped, whitespace folded, and, where the print tells, split
into family name and given names.

Nothing is transliterated and no case is changed: the name stays as the paper has it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from extractors.values.normalised import Normalised, fold, squeeze, words
from extractors.values.places import read_country, read_province

MAX_WORDS = 9
"""Longest name read: IRCC's forms take 100 letters a part; longer runs of words are sentences."""

LONGEST_ABBREVIATION = 3  # characters, the point among them: "J.", "St."; a longer word with a point ends a sentence

ABBREVIATED = frozenset({"st.", "jr.", "sr.", "md.", "mc."})
"""Short words of names that are written with a point."""

OPEN_SPLIT = 0.72
"""Quality of a split that only habit tells (given names first): three words or more, or all in capitals; below acceptance."""

USUAL_SPLIT = 0.91
"""Quality of a split of two mixed-case words by habit, given name first, as letters address people; the same where a particle
in lower case tells where the family name begins."""

ONE_WORD = 0.75
"""Quality of one bare word where a whole name is expected: a single name, or half of one."""

SHORTEST_CERTAIN = 2  # letters; a longer part is no accident of OCR

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ`.·-](?=[^\W\d_]))*\.?|,|/|\(|\)")
_TITLED = re.compile(r"\b(?:Dear|Ch[eè]re?)\b.*\w", re.IGNORECASE)  # "Dear Mr. Rahmani Nejad" names a family, perhaps
_ELIDED = re.compile(r"[dl]['’][A-ZÀ-Þ]")  # d'Arc
_BLANK = re.compile(r"\s*[:.]?\s*(?:n\s?/\s?a|s\s?/\s?o|n\s?/\s?d)\b", re.IGNORECASE)
_DOUBLED = re.compile(r"[âàäèéêëîïôöùûü][âàäèêëîïôöùûü]|[âàäèêëîïôöùûü]é|i[îïü]|[îïü]i")
_CAPITAL_INSIDE = re.compile(r"[a-zà-ÿ]I[a-zà-ÿ]|\b[AE]I (?=[A-ZÀ-Þ][a-zà-ÿ])")  # "KuIkarni", "AI Masri"
_LOWER_L = r"l(?=[b-df-hj-np-tv-xz][a-zà-ÿ])"  # no word of our languages begins so: "lbrahim"
_LOOKALIKE_LETTERS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=[a-zà-ÿ])(?<!\bMc)I(?=[a-zà-ÿ]|\b)"), "l"),  # "KuIkarni", "DanieI"
    (re.compile(r"(?<=\b[AE])I(?=[ '’-][A-ZÀ-Þ][a-zà-ÿ])"), "l"),  # "AI-Khatib", "EI Fassi"
    (re.compile(rf"\b{_LOWER_L}"), "I"),
    (re.compile(r"(?<=[A-ZÀ-Þ]{2})l(?=[A-ZÀ-Þ]|\b)|(?<=[A-ZÀ-Þ])l(?=[A-ZÀ-Þ]{2})"), "I"),  # "VlLLEDA", "AMRANl"
)
"""What OCR makes of l and I in a name, where the letters beside tell which it is."""

_PLACE = re.compile(r"\s*(?:[A-ZÀ-Þ][\w'’.-]*\s?){1,4}(?:\(|,\s*)([A-ZÀ-Þ][\w'’ .-]+?)(?:\)|[;.,(]|$)")
_CHILD_OF = re.compile(r"[SDWHC]/[oO]\b")  # "GURPREET SINGH S/o Balwinder Singh"
_LONG_HONORIFICS = frozenset({"madame", "monsieur", "mademoiselle", "mesdames", "messieurs", "madam", "maitre", "mister"})
"""Honorifics that are no part of a name, so that one behind a name opens the next sentence."""

_STRAY = ' \t:;,.*|_-–—«»"“”[]{}'


@dataclass(frozen=True, slots=True)
class PersonName:
    """A whole name and its parts; a part is "" where the print does not tell it."""

    whole: Normalised
    family: str
    given: str
    split: float  # quality of the split, 1 where the print shows it (capitals, comma)


_ARTICLE = re.compile(r"\bA[I1|]-(?=[A-Z][a-z])")
"""The Arabic article as OCR may read it: "AI-Khatib"."""


def read_name(text: str) -> Normalised | None:
    """The name that the text begins with, honorifics skipped; None where it begins with something else."""
    if fold(text).strip(" :._|") in _set("blanks") or _BLANK.match(text):
        return None
    text = _ARTICLE.sub("Al-", text)
    kept: list[re.Match[str]] = []
    titled = False
    read_to = 0
    for match in _WORD.finditer(text):
        gap = text[read_to : match.start()]
        word = fold(match[0]).rstrip(".")
        if gap.strip(" " if kept else _STRAY) or match[0] in "/()" or (match[0] == "," and not kept):
            break
        read_to = match.end()
        if not kept and word in _set("honorifics"):
            titled = True
            continue
        if match[0] == "," and titled and not all(_is_capitals(other[0]) for other in kept):
            break  # "Mr. Viktor Lysenko, Kharkiv" is no family name before its given name
        if match[0] == "," and len(kept) == 1 and len(kept[0][0]) == 1:
            kept.clear()  # "I, Nasrin Haidari, of Calgary"
            continue
        if match[0] == "," and len(kept) > 1 and not all(_is_capitals(one[0]) for one in kept) and _is_place(text[match.end() :]):
            break
        if kept and word in _LONG_HONORIFICS:
            break
        if word in _set("not_in_names") or not _may_be_part(match[0], word) or _tells_a_birth(word, text[match.end() :]):
            break
        kept.append(match)
        abbreviates = word in _set("also_known")  # "Awa Ba ép. Sow"
        if match[0].endswith(".") and not abbreviates and (len(match[0]) > LONGEST_ABBREVIATION or _ends_a_sentence(match, kept)):
            break
    if len(kept) > 1 and _CHILD_OF.match(text, kept[-1].start()):
        kept.pop()
    while kept and (kept[-1][0] in (",", "À") or (kept[-1][0].islower() and not _ELIDED.match(kept[-1][0]))):
        kept.pop()
    letters = [match for match in kept if match[0] != ","]
    if all(fold(match[0]) in _set("no_name_alone") for match in letters):
        return None
    if not letters or len(letters) > MAX_WORDS or max(len(match[0]) for match in letters) == 1:
        return None
    start, end = kept[0].start(), kept[-1].end()
    raw = squeeze(text[start:end])
    whole = letters[-1][0]
    return Normalised(raw if len(whole) <= len("J.") or whole.casefold() in ABBREVIATED else raw.rstrip("."), raw, start, end)


def _is_place(rest: str) -> bool:
    """Whether a place follows a name and its comma: "Viktor Lysenko, Kharkiv, Ukraine"."""
    if rest.lstrip()[:1].islower() or read_country(rest.lstrip().split(",")[0].split(" ")[0]) is not None:
        return True  # "…, de Yaoundé", "…, Filipino, of legal age"
    place = _PLACE.match(rest)
    return place is not None and (read_country(place[1]) is not None or read_province(f", {place[1]}") is not None)


def read_person(text: str) -> PersonName | None:
    """A whole name, split as the print tells: "SURNAME, Given", "Given SURNAME", else given names first, in doubt."""
    name = read_name(text)
    if name is None:
        return None
    if "," in name.value:
        family, given = (squeeze(part) for part in name.value.split(",", 1))
        if "," in given or not given:
            return None
        return PersonName(name, family, given, 1.0)
    parts = name.value.split()
    split = _by_capitals(parts)
    after_title = _TITLED.search(text[: name.start]) is not None
    if split:
        return PersonName(name, *split, 1.0)
    if len(parts) == 1 or fold(parts[0]) in _set("particles"):
        return PersonName(name, name.value, "", ONE_WORD)
    tail = _family_start(parts)
    usual = len(parts) == 2 or (tail < len(parts) and _particle_tells(parts, tail))
    habit = USUAL_SPLIT if usual and not after_title and not all(_is_capitals(part) for part in parts) else OPEN_SPLIT
    return PersonName(name, " ".join(parts[tail:]), " ".join(parts[:tail]), habit)


def _tells_a_birth(word: str, rest: str) -> bool:
    """Whether a "born" goes before no other name: "Weiming ZHOU, born January 3"."""
    following = _WORD.search(rest)
    if word not in _set("also_known") or following is None or rest[: following.start()].strip(_STRAY):
        return word in _set("also_known")
    return not following[0][0].isupper() or fold(following[0]).rstrip(".") in _months()


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    return frozenset(name for names in words()["months"].values() for name in names)


def _ends_a_sentence(match: re.Match[str], kept: list[re.Match[str]]) -> bool:
    """Whether the point after a short word is no abbreviation's: "My name is Weiming Xu. In March …"."""
    return len(kept) > 1 and len(match[0]) > len("J.") and match[0].casefold() not in ABBREVIATED and match[0][1].islower()


@lru_cache(maxsize=16)
def _set(table: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words()[table]["any"])


def _may_be_part(printed: str, folded: str) -> bool:
    """Whether a word may stand in a name: capitalised, or a particle; any other lower-case word is prose."""
    if printed == "," or printed[0].isupper() or re.match(_LOWER_L, printed) or _ELIDED.match(printed):
        return True
    return folded in _set("particles") or folded in _set("also_known")


def _is_capitals(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)


def _by_capitals(parts: list[str]) -> tuple[str, str] | None:
    """Family and given names where one of them stands in capitals at either end of the name."""
    big = [_is_capitals(part) or fold(part) in _set("particles") for part in parts]
    if all(big) or not any(_is_capitals(part) for part in parts):
        return None
    last = next((i for i in range(len(parts)) if all(big[i:])), len(parts))
    if last < len(parts) and not any(_is_capitals(part) for part in parts[:last]):
        return " ".join(parts[last:]), " ".join(parts[:last])
    first = next((i for i in range(len(parts), 0, -1) if all(big[:i])), 0)
    if first and not any(_is_capitals(part) for part in parts[first:]):
        return " ".join(parts[:first]), " ".join(parts[first:])
    return None


def _family_start(parts: list[str]) -> int:
    """Where the family name begins by habit: at the first particle that belongs to no given name, else the last word."""
    particles = (i for i in range(1, len(parts) - 1) if fold(parts[i]) in _set("particles") and not _devotional(parts, i))
    return next(particles, len(parts) - 1)


def _devotional(parts: list[str], at: int) -> bool:
    """Whether a particle belongs to a given name: "María del Carmen López", "Ana de los Ángeles Ruiz", "Ana de la Luz Paz"."""
    word = next((i for i in range(at, len(parts)) if fold(parts[i]) not in _set("particles")), len(parts))
    return word < len(parts) - 1 and fold(parts[word]) in _set("devotions")


def _particle_tells(parts: list[str], start: int) -> bool:
    """Whether a particle in lower case shows where the family name begins, and is the name's only group of particles."""
    end = next((i for i in range(start, len(parts)) if fold(parts[i]) not in _set("particles")), len(parts))
    others = any(fold(part) in _set("particles") for i, part in enumerate(parts) if not start <= i < end)
    return parts[start].islower() and fold(parts[start]) in _set("particles") and not others


def names_a_person(name: str) -> bool:
    """Whether words that have the form of a name are no place, office or heading: "Nova Scotia", "Notary Public"."""
    place = name.rsplit(",", 1)[-1].strip()
    if read_province(f", {place}") or read_country(place) or set(fold(name).split()) & _set("no_persons"):
        return False
    parts = name.replace(",", " ").split()
    if parts[-1] in words()["provinces"] and (not name.isupper() or not any(c in "AEIOU" for c in parts[-1])):
        return False  # "Ottawa ON"
    if len(parts) > 2 and fold(parts[-1]).rstrip(".") in {form.rstrip(".") for form in _set("legal_forms")}:
        return False  # "Tidewater Seafoods Limited"
    return any(len(part) > SHORTEST_CERTAIN for part in parts) or all(_may_be_spoken(part, parts[0]) for part in parts)


def _may_be_spoken(part: str, first: str) -> bool:
    """Whether a very short part of a name is none of the letters that OCR makes of a signature: "SN SN", "Eu SE"."""
    return any(c in "aeiouy" for c in fold(part)) and part.isupper() == first.isupper()


def mended(name: str) -> str:
    """The name with l and I put right where the case of the letters beside them tells; OCR takes one for the other."""
    for pattern, letter in _LOOKALIKE_LETTERS:
        name = pattern.sub(letter, name)
    return name


def is_misread(name: str) -> bool:
    """Whether OCR gives itself away in a name: one letter read as two accented ones ("Gôükhan"), an l as an I ("KuIkarni")."""
    composed = unicodedata.normalize("NFC", name)
    return bool(_DOUBLED.search(composed.lower()) or _CAPITAL_INSIDE.search(composed))
