"""The words by which running text tells people apart: `persons.yaml`, looked up by their words alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from extractors.fields.layout import Layout, Token, text_of
from extractors.fields.vocabulary import notions_of
from extractors.fields.wordings import by_wording, said_in, spans
from extractors.values.normalised import fold, words
from schemas.field_types import FieldSpec, Sense, Where
from schemas.strict_yaml import read_table

_SENTENCE_END = re.compile(
    r"(?<!\bM)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bMme)(?<!\b[Rr]ef)(?<!\b[Rr]éf)(?<!\b[Nn]o)(?<!\bind)(?<!indiv)[.;!?]\s+(?=[A-ZÀ-Þ])"
)
"""The end of a sentence, which that of a title or of an abbreviated label is not: "M. Moussa Diop (réf. C 445 566 78"."""


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """`persons.yaml`, its wordings reduced to their words."""

    pointing: tuple[tuple[Where, Mapping[str, str]], ...]  # wordings right before a name, by who that is
    before: Mapping[str, str]
    between: frozenset[str]
    after: Mapping[str, str]
    others_before: Mapping[str, str]
    others_after: Mapping[str, str]
    translators: Mapping[str, str]
    weak: Mapping[str, str]
    representation: Mapping[str, str]
    verbs: frozenset[str]
    beside_applicant: Mapping[str, str]


@lru_cache(maxsize=1)
def people_words() -> PeopleWords:
    """The tables, read once."""
    loaded = read_table(Path(__file__).with_name("persons.yaml"))
    subject, others = loaded["subject"], loaded["others"]
    before = by_wording({"subject": subject["before"]})
    writer, addressee = (
        by_wording({"writer": loaded["writer"]["before"]}),
        by_wording({"addressee": loaded["addressee"]["before"]}),
    )
    return PeopleWords(
        ((Where.WRITER, writer), (Where.SUBJECT, before), (Where.ADDRESSEE, addressee)),
        before,
        frozenset(fold(word) for word in subject["between"]) - honorifics(),
        by_wording({"subject": subject["after"]}),
        by_wording({"other": others["before"]}),
        by_wording({"other": others["after"]}),
        by_wording({"translator": loaded["translators"]}),
        by_wording({"weak": loaded["weak"]}),
        by_wording({"representation": loaded["representation"]}),
        frozenset(fold(word) for word in loaded["verbs"]),
        by_wording({"beside": loaded["beside_applicant"]}),
    )


@lru_cache(maxsize=1)
def honorifics() -> frozenset[str]:
    return frozenset(fold(word) for word in words()["honorifics"]["any"]) - {"dear", "cher", "chere", "chers"}


@lru_cache(maxsize=1)
def particles() -> frozenset[str]:
    return frozenset(fold(word) for word in words()["particles"]["any"])


@lru_cache(maxsize=1)
def not_in_names() -> frozenset[str]:
    return frozenset(fold(word) for word in words()["not_in_names"]["any"])


@lru_cache(maxsize=1)
def company_words() -> frozenset[str]:
    return frozenset(fold(word).rstrip(".") for word in words()["legal_forms"]["any"]) | {"bank", "banque", "group", "groupe"}


@lru_cache(maxsize=4)
def speaks_for_another(layout: Layout) -> bool:
    """Whether a page says that a representative wrote it: "our client", "RCIC"."""
    said = said_in(layout.page.text)
    return next(spans(said, people_words().representation), None) is not None


@lru_cache(maxsize=1)
def other_people() -> frozenset[str]:
    """Single words for people who are not the ones a paper is about: "father", "témoin"."""
    return frozenset(wording for wording in people_words().others_before if " " not in wording and len(wording) > 2) - {
        "with",
        "avec",
    }


_READERS = frozenset(
    {"your", "votre", "vos", "you", "vous", "applicant", "applicants", "requerant", "requerante", "demandeur", "demandeuse"}
)
"""Words that say that what follows is the applicant's, until somebody else is named."""

_OTHERS = frozenset({"other_person", "relative"})
_OF_THE_APPLICANT = frozenset({"son"})  # French for "his" or "her"
_OWN = re.compile(r"\b(?:his|her|their|sa|son|leur) (?:own|propre)\b")


def of_others(before: str) -> bool:
    """Whether the words before an identifier say last that it is somebody else's: "Your wife (UCI", "Conjoint : Yao, réf."."""
    sentence = fold(_SENTENCE_END.split(before)[-1])
    said = [word.word for word in said_in(sentence)]
    for word in reversed(said):
        if word in people_words().beside_applicant or (
            _OTHERS & (notions_of(word) or frozenset()) and word not in _OF_THE_APPLICANT
        ):
            return True
        if word in _READERS:
            return False
    return _OWN.search(sentence) is not None


def speaks_of_others(before: str) -> bool:
    """Whether the sentence that a text ends with has named one beside the applicant: "Your spouse, Jean Louis, born on"."""
    sentence = _SENTENCE_END.split(before)[-1]
    return next(spans(said_in(sentence), people_words().beside_applicant), None) is not None


def may_be_anothers(spec: FieldSpec, value: Sequence[Token], paragraph: Sequence[Token]) -> bool:
    """Whether a day of birth follows words that speak of somebody else: "Your spouse, Jean Louis, born on"."""
    before = (token for token in paragraph if value and token.index < value[0].index)
    return spec.sense is Sense.PAST and speaks_of_others(text_of(before).text)
