"""Values that running text names: "votre numéro de dossier est le 70441123", "whose given names are Awa".

The words before the value are understood as a label's are (`vocabulary.yaml`); no template need hold them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.fields.candidates import Candidate, at_slot, in_doubt
from extractors.fields.confidence import KIND_CERTAINTY, SENTENCE
from extractors.fields.kinds import Context, read_kind
from extractors.fields.labels import Wordings
from extractors.fields.layout import Layout, Token, text_of
from extractors.fields.people import may_be_anothers, of_others
from extractors.fields.prose import paragraphs
from extractors.fields.sentences import SLOT_WORDS, Slot
from extractors.fields.vocabulary import SPOKEN, is_notion, meanings_at
from extractors.fields.wordings import speaks_of_a_former
from extractors.values.normalised import fold
from schemas.field_types import FieldSpec, Kind
from schemas.page import ReadMethod

SCORE = 0.85
"""Rank of an identifier that is named in running text: behind one at a label."""

CAPTION = 5  # words of a line that may be a label alone
FORMER = 0.7
"""Weight and certainty of an identifier of a paper that came before this one: "certificat précédent no 123". Not accepted."""

FORMER_REACH = 10  # words before an identifier that may tell so
OTHERS_REACH = 25  # words before one, of its sentence, that may tell whose it is
_NUMBER = re.compile(r"\w*\d{4,}\w*")  # what tells one identifier tells no later one
_SENTENCE_END = re.compile(r"[.;!?]\s+(?=[A-ZÀ-Þ])")

_COPULAS = frozenset({"is", "are", "was", "were", "est", "sont", "sera", "etait"})
"""What joins the words that name a value and the value."""

REACH = 8  # words after the naming ones in which the identifier stands


def spoken_identifiers(
    specs: Mapping[str, FieldSpec], wordings: Wordings, layout: Layout, context: Context
) -> Iterator[Candidate]:
    """The identifiers that stand right after words that name them."""
    wanted = {name: spec for name, spec in specs.items() if spec.kind is Kind.IDENTIFIER}
    for tokens in paragraphs(layout) if wanted else ():
        for end, fields in _named(tokens, wordings, layout.page.read is ReadMethod.OCR):
            text = text_of(_on_one_line(tokens[end : end + REACH]))
            for name in sorted(fields & wanted.keys()):
                value = read_kind(wanted[name], text.text, context)
                found = text.between(value.start, value.end) if value else ()
                if value and found:
                    certainty = SENTENCE * KIND_CERTAINTY[Kind.IDENTIFIER]
                    yield Candidate(name, value, found, layout, SCORE * value.quality, certainty)


def spoken_values(specs: Mapping[str, FieldSpec], wordings: Wordings, layout: Layout, context: Context) -> Iterator[Candidate]:
    """The parts of a name, the choices and the days that a sentence names: "mon prénom est Awa", "her date of birth is"."""
    wanted = {name: spec for name, spec in specs.items() if _is_told(spec)}
    for tokens in paragraphs(layout) if wanted else ():
        right = max(token.x1 for token in tokens)
        for end, fields in _named(tokens, wordings, layout.page.read is ReadMethod.OCR):
            slot = Slot(tokens[end : end + SLOT_WORDS], False, True, 0, part=True)
            told = fields & wanted.keys() if fold(tokens[end - 1].text) in _COPULAS and slot.tokens else ()
            for name in sorted(told):
                found = at_slot(name, wanted[name], slot, layout, context, right)
                yield from in_doubt(found) if may_be_anothers(wanted[name], slot.tokens, tokens) else found


def _is_told(spec: FieldSpec) -> bool:
    """Whether a sentence may tell a field's value with the words of a label alone; days have events of their own."""
    return spec.is_part_of_name or spec.kind in (Kind.CODE, Kind.PROVINCE) or (spec.kind is Kind.DATE and not spec.days)


def in_doubt_of_a_former(specs: Mapping[str, FieldSpec], candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """The candidates, identifiers in doubt that running text gives to a paper before this one ("votre ancien CAQ, no 123") or to
    another person ("your wife (UCI 11-2233-4455)")."""
    for candidate in candidates:
        if specs[candidate.field].kind is Kind.IDENTIFIER:
            at, tokens = candidate.tokens[0].index, candidate.layout.tokens
            before = text_of(tokens[max(0, at - FORMER_REACH) : at]).text
            former = candidate.label is None and speaks_of_a_former(_SENTENCE_END.split(_NUMBER.split(before)[-1])[-1])
            if former or of_others(text_of(tokens[_begun(candidate) : at]).text):
                candidate = replace(candidate, score=candidate.score * FORMER, certainty=candidate.certainty * FORMER)
        yield candidate


def _begun(candidate: Candidate) -> int:
    """Index of the first token of what may say whose an identifier is: its paragraph's, in the cell of its label its cell's."""
    at = candidate.tokens[0].index
    line = candidate.layout.lines[candidate.label.line] if candidate.label else None
    if line and candidate.label and not line.tokens[candidate.label.start].text[0].islower():  # else a text goes on
        within = line.tokens[0].index <= at <= line.tokens[-1].index
        return line.tokens[line.cell_of(candidate.label.start)[0]].index if within else at
    own = next((tokens for tokens in paragraphs(candidate.layout) if tokens[0].index <= at and candidate.tokens[0] in tokens), ())
    line_start = next(line.tokens[0].index for line in candidate.layout.lines if at <= line.tokens[-1].index)
    return min(line_start, max(own[0].index, at - OTHERS_REACH)) if own else line_start


def _on_one_line(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens on the line of the first."""
    return tuple(token for token in tokens if token.y0 < tokens[0].middle < token.y1)


def _is_a_caption(tokens: Sequence[Token], end: int) -> bool:
    """Whether naming words stand on a short line with no figures behind them: a label, over which its value may stand."""
    line = [token for token in tokens if token.y0 < tokens[end - 1].middle < token.y1]
    return len(line) <= CAPTION and not any(c.isdigit() for token in line for c in token.text)


def _named(tokens: Sequence[Token], wordings: Wordings, tolerant: bool) -> Iterator[tuple[int, frozenset[str]]]:
    """Where the longest runs of naming words end, and the fields that they name."""
    start = 0
    while start < len(tokens):
        runs = tuple(meanings_at(tokens, start, len(tokens), tolerant))
        if runs and not (start and is_notion(tokens[start - 1].text)):
            end, meanings = runs[-1]
            if fold(tokens[end - 1].text) in _COPULAS or not _is_a_caption(tokens, end):
                yield end, frozenset(name for meaning in meanings for name in wordings.fields.get(SPOKEN + meaning, ()))
            start = end
        else:
            start += 1
