"""Our words in English and French, from the files of `words/`, and the names of papers and rules from where they are defined.

t("verdict.complete.word", "fr")                → "Complet"
t("documents.fields", "en", n=2)                → "2 values"
words("verdict.complete.word")                  → Bilingual("Complete", "Complet")
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, get_args

from reports.text import NBSP, typeset_english, typeset_french
from schemas.document import DocumentType
from schemas.document_types import load_document_types
from schemas.errors import RulebookError
from schemas.strict_yaml import read_strict
from schemas.verdict import Bilingual

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

WORDS = Path(__file__).parent / "words"

Text = str | Mapping[str, str]
"""A text, or its forms for `one` and `other`."""

_FORMS = {"one", "other"}
THOUSANDS = {"en": ",", "fr": NBSP}  # what sets them apart: 14,700 and 14 700
_PLURAL_FROM = {"en": lambda n: n != 1, "fr": lambda n: n >= 2}  # French: 0 page, 1 page, 2 pages


def t(key: str, language: Language, n: int | None = None, **values: object) -> str:
    """The text at a dotted key, with `{n}` and `values` filled in. KeyError where the wording has no such key."""
    text = load_wording()[key][language]
    if not isinstance(text, str):
        text = text["other" if n is None or _PLURAL_FROM[language](n) else "one"]
    counted = None if n is None else f"{n:,}".replace(",", THOUSANDS[language])
    filled = text.format(n=counted, **values)
    return typeset_french(filled) if language == "fr" else filled


def words(key: str, n: int | None = None, **values: object) -> Bilingual:
    """The text at a key in both languages. A value that is itself Bilingual is filled in by language."""
    return both(lambda language: t(key, language, n, **{name: _side(value, language) for name, value in values.items()}))


def is_named(group: str, name: str) -> bool:
    """Whether the wording has this name."""
    return f"{group}.{name}" in load_wording()


def named(group: str, name: str) -> Bilingual:
    """The wording of a name that data may add to (a field, a fact, a doubt): unknown ones are shown as they are spelt."""
    if is_named(group, name):
        return words(f"{group}.{name}")
    spelt = name.replace("_", " ").strip()
    return Bilingual(spelt, spelt)


def document_name(document_type: DocumentType) -> Bilingual:
    """What a clerk calls a paper of this type."""
    name = load_document_types()[document_type].name
    return Bilingual(name.en, name.fr)


def long_date(day: dt.date) -> Bilingual:
    """10 September 2024, 10 septembre 2024, 1er septembre 2024."""
    month = words(f"month.{day:%m}")
    first = "1er" if day.day == 1 else str(day.day)
    return Bilingual(f"{day.day} {month.en} {day.year}", f"{first} {month.fr} {day.year}")


def percent(share: float) -> Bilingual:
    """A share of 1 in whole percent, never rounded up to 100."""
    whole = min(int(share * 100 + 0.5), 100 if share >= 1 else 99)
    return Bilingual(f"{whole}%", f"{whole} %")


def both(make: Callable[[Language], str]) -> Bilingual:
    """Make the text of each language."""
    return Bilingual(make("en"), make("fr"))


def set_in(text: Bilingual, language: Language) -> str:
    """The text in one language, set as that language is; also texts that the rulebook wrote."""
    return typeset_french(text.fr) if language == "fr" else typeset_english(text.en)


def _side(value: object, language: Language) -> object:
    return set_in(value, language) if isinstance(value, Bilingual) else value


@cache
def load_wording(folder: Path = WORDS) -> Mapping[str, Mapping[str, Text]]:
    """All wording by dotted key, each with a text in every language.

    Raises:
        RulebookError: a key lacks a language or a plural form, is no text, or stands in two files; all such are named.
    """
    leaves: dict[str, Mapping[str, Text]] = {}
    problems = []
    for path in sorted(folder.glob("*.yaml")):
        found: dict[str, Mapping[str, Text]] = {}
        wrong = _collect("", read_strict(path), found) + [
            f"{key}: stands in another file too" for key in found.keys() & leaves.keys()
        ]
        problems += [f"{path.name}: {problem}" for problem in wrong]
        leaves |= found
    if problems:
        raise RulebookError("; ".join(problems))
    return MappingProxyType(leaves)


def _collect(key: str, node: object, leaves: dict[str, Mapping[str, Text]]) -> list[str]:
    """Put the leaves under a node into `leaves`; what is wrong with them is returned."""
    if not isinstance(node, dict) or not node:
        return [f"{key}: needs a text for each of {', '.join(LANGUAGES)}"]
    if not node.keys() & set(LANGUAGES):
        below = (_collect(f"{key}.{name}".lstrip("."), child, leaves) for name, child in node.items())
        return [problem for problems in below for problem in problems]
    leaves[key] = node
    return [f"{key}.{language}: missing or no text" for language in LANGUAGES if not _is_text(node.get(language))]


def _is_text(text: object) -> bool:
    if isinstance(text, dict):
        return text.keys() == _FORMS and all(isinstance(form, str) and form for form in text.values())
    return isinstance(text, str) and bool(text)
