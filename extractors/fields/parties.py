"""The parties of a contract, told by the part that the text gives each: "X, of the City of Halifax (hereinafter called the
"Lessee")", "… et Y, ci-après appelé « le preneur »".

A party's name opens its description, which begins after the description of the party before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, SENTENCE
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, key_of, text_of
from extractors.fields.prose import paragraphs
from extractors.values.names import ONE_WORD, names_a_person
from extractors.values.normalised import Normalised
from schemas.field_types import FieldSpec, Kind, Part

SCORE = 0.95
LONGEST_DESCRIPTION = 320  # characters between a party's name and its part

_AFTER_THIS = r"(?:herein(?:after)?|hereafter|ci[- ]apr[eè]s|ci[- ]dessous)[\s,]*"
_TOGETHER = r"(?:(?:collectively|together|jointly|individually|collectivement|conjointement)\s+)?"
_NAMED = (
    r"(?:(?:called|referred to as|known as|termed|designated(?: as)?"
    r"|appel[ée]e?s?|d[ée]sign[ée]e?s?(?: comme)?|nomm[ée]e?s?|d[ée]nomm[ée]e?s?)\s*)?"
)
_CALLED = _AFTER_THIS + _TOGETHER + _NAMED
_THE = r"(?:(?:the|le|la|les|as)\s+|l['’])?"
_PART = r"[^\W\d_]+(?:\(\w{1,2}\))?(?:[ -][^\W\d_]+)?"
_OPEN, _CLOSE = r"\s*[“\"«'‘]?\s*", r"\s*[”\"»'’]?\s*"
_QUOTED = r"[“\"«'‘]|the\s|l[ae]s?\s|l['’]|here|ci"
_PARTS_OF_A_LEASE = (
    r"tenants?|lessees?|renters?|landlords?|lessors?|locataires?|locat(?:eur|rice)s?|preneurs?|preneuses?|baill(?:eur|eresse)s?"
)
_DEFINITION = re.compile(
    rf"[(\[]\s*(?={_QUOTED})(?:{_CALLED})?{_OPEN}{_THE}{_OPEN}(?P<inside>{_PART}){_CLOSE}[)\]]"  # ("the Employer")
    rf"|{_CALLED}{_OPEN}{_THE}{_OPEN}(?P<called>{_PART}){_CLOSE}"  # ci-après appelé « le preneur »
    rf"|[,(]\s*(?:as\s+)?{_THE}(?P<plain>{_PARTS_OF_A_LEASE})\b(?=[\s,;.)]|$)",
    re.IGNORECASE,
)
_OPENING = re.compile(r"\b(?:between|entre|by and between|parties)\b\s*:?", re.IGNORECASE)
_LEADING = re.compile(
    r"(?:[\s,;:.–—\"”»)-]|\d+[.)]|\b(?:and|et|between|entre|of the (?:first|second) part|d['’]une part|d['’]autre part)\b)*",
    re.IGNORECASE,
)
"""What may stand between the description of one party and the name of the next."""


def named_parties(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The parties of a page's text, for the fields that name their part."""
    wanted = {name: spec for name, spec in specs.items() if spec.party}
    text = text_of(token for tokens in paragraphs(layout) for token in tokens) if wanted else text_of(())
    for part, start, end in _descriptions(text.text):
        for name, spec in wanted.items():
            value = _opening_name(spec, text.text, start, end, context) if part in _keys(spec.party) else None
            if value is not None:
                certainty = SENTENCE * KIND_CERTAINTY[Kind.NAME]
                yield Candidate(name, value, text.between(value.start, value.end), layout, SCORE * value.quality, certainty)


def _descriptions(text: str) -> Iterator[tuple[str, int, int]]:
    """The part of each party, and where its description begins and ends."""
    done = 0
    for match in _DEFINITION.finditer(text):
        opened = [opening.end() for opening in _OPENING.finditer(text, done, match.start())]
        yield key_of(match["inside"] or match["called"] or match["plain"]), max([done, *opened]), match.start()
        done = match.end()


def _opening_name(spec: FieldSpec, text: str, start: int, end: int, context: Context) -> Normalised | None:
    """The name that a description opens with."""
    leading = _LEADING.match(text, start, end)
    begin = leading.end() if leading else start
    if end - begin > LONGEST_DESCRIPTION:
        return None
    value = read_kind(spec, text[begin:end], context)
    if value is None or (spec.part is Part.WHOLE and not names_a_person(value.value)):
        return None
    plain = Normalised(value.value, value.raw, value.start + begin, value.end + begin)
    return plain if " " in value.value else plain.doubted(ONE_WORD, "one_word")


@lru_cache(maxsize=64)
def _keys(wordings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key_of(wording) for wording in wordings)
