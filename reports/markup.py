"""How texts enter the report: ours in both languages, strangers' escaped, isolated and made visible."""

from __future__ import annotations

import datetime as dt
import re

from markupsafe import Markup

from reports.dates import with_dates_in_words
from reports.text import LONGEST, LONGEST_SENTENCE, harmless
from reports.wording import LANGUAGES, document_name, is_named, named, set_in, words
from schemas.document import DocumentType, FieldValue
from schemas.verdict import Bilingual

CODED_FIELDS = frozenset({"work_permit_type", "residence_status", "marital_status", "service_language"})
"""Fields whose values are labels of a list."""


def visible(value: object) -> object:
    """Every value a template prints passes here, before it is escaped."""
    return value if isinstance(value, Markup) else harmless(str(value), LONGEST_SENTENCE)


def bilingual(text: Bilingual) -> Markup:
    """Both languages; the style sheet shows the one that is switched on. Values of documents may stand in either."""
    english, french = (harmless(set_in(text, language), LONGEST_SENTENCE) for language in LANGUAGES)
    return Markup('<span class="en" lang="en">{}</span><span class="fr" lang="fr">{}</span>').format(english, french)


def sentence(text: Bilingual) -> Markup:
    """What the rulebook says, in both languages, with its days written out."""
    english, french = (with_dates_in_words(getattr(text, language), language) for language in LANGUAGES)
    return bilingual(Bilingual(english, french))


def said(key: str, n: int | None = None, **values: object) -> Markup:
    """Our wording at a key, in both languages."""
    return bilingual(words(key, n, **values))


def spoken_name(group: str, name: str) -> Markup:
    """What a fact, a field or a doubt is called."""
    return bilingual(named(group, name))


def plain(text: str, longest: int = LONGEST) -> Markup:
    """A stranger's text on one line, kept from turning the writing around it."""
    return Markup("<bdi>{}</bdi>").format(harmless(text, longest))


def spoken_fact(value: object) -> Markup:
    """A fact's value: its codes in words."""
    return spoken_name("fact_value", value) if isinstance(value, str) and is_named("fact_value", value) else spoken_value(value)


def spoken_field(field: FieldValue) -> Markup:
    """A field's value; what stands in a list of a form, in words."""
    if field.name in CODED_FIELDS and isinstance(field.value, str):
        key = re.sub(r"\W+", "_", field.value.lower())
        if is_named("code", key):
            return spoken_name("code", key)
    return spoken_value(field.value)


def spoken_output(value: object) -> Markup:
    """A value an officer would enter; what bounds a permit ("passport.expiry_date", "36 months") in words."""
    kind, _, name = str(value).partition(".")
    if kind in set(DocumentType) and is_named("field", name):
        return Markup("{}, {}").format(bilingual(document_name(DocumentType(kind))), spoken_name("field", name))
    count, _, unit = str(value).partition(" ")
    return said("permit.months", int(count)) if count.isdecimal() and unit == "months" else spoken_value(value)


def spoken_value(value: object) -> Markup:
    """A value of a field or an output: true and false in words, lists line by line, anything else as it stands."""
    if isinstance(value, (tuple, list)):
        return Markup("<br>").join(_line(part) for part in value)
    if value is None or isinstance(value, bool):
        return said("fact_value." + {None: "unknown", True: "true", False: "false"}[value])
    if isinstance(value, dt.date):
        return plain(value.isoformat())
    return plain(str(value))


def _line(part: object) -> Markup:
    """A line of a receipt (what, amount), or one of a list of values."""
    if isinstance(part, (tuple, list)):
        return Markup(" … ").join(spoken_value(cell) for cell in part)
    return spoken_value(part)
