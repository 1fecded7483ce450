"""What letters say by their shape alone: the addressee over the salutation, the writer under the closing words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from extractors.fields.addresses import addresses
from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, Token, key_of, text_of
from extractors.fields.people import speaks_for_another
from extractors.fields.persons import titled
from extractors.values.names import names_a_person, read_name
from extractors.values.normalised import fold, words
from extractors.values.places import holds_postal_code, read_country
from schemas.field_types import FieldSpec, Kind, Part, Where

ADDRESSEE_SCORE, SIGNATORY_SCORE = 0.75, 0.75

SENDER_WEIGHT = 0.85
"""Weight of what a letter opens with as its writer's name: it may be the reader's, or a title. Alone it is not accepted."""

ONE_WORD_ALONE = 0.6
"""Weight of a single word under closing words: its writer may bear but one name. Not accepted."""

FOR_ANOTHER = 0.6
"""Weight of the signatory of a letter that is written for somebody else, who is no rival of the one it names."""

ADDRESS_LINES = 6  # longest block searched upwards from its last line
LINES_ABOVE = 12  # the same with the lines of print beside it
HEAD = 0.45  # of the page's height: letterhead, date and addressee stand above
TOP = 0.18  # of the page's height: a private writer's own name stands above
LETTERHEAD = 0.09  # of the page's height: the sender's own address stands above, if it is the page's first
FURNITURE = 0.035
"""A browser prints its own date and title in this part of the page's height at the top."""

BLOCK_GAP = 1.6  # line heights between two lines of a block
SIGNATURE_GAP = 12.0  # line heights between closing words and the writer's name
LAST_LINES = 4  # of a page, on which a writer's name may stand alone
LONGEST_NAME_LINE = 7  # words

_CLOSING = re.compile(
    r"(?:(?:je|nous) (?:vous prie|vous remercie|demeure|vous saurai)|(?:veuillez|vous prions|recevez|agreez|daignez)\b.*"
    r"|(?:yours|sincerely|respectfully|cordially|kind|best|warm|with)\b.{0,30}$|thank(?:s| you)\b.*|dans l'attente"
    r"|salutations|bien (?:a|cordialement)|(?:et j'ai|en foi de quoi|and i have|signature)\b.*)"
)
"""Closing words of a letter, whole sentences too, without accents."""

_RULE = re.compile(r"[_.…-]{8,}")
_OPENING = re.compile(r"^(?:dear|madame|monsieur|mesdames|bonjour|hello|chere?|objet|subject|re|to whom)\b")


def letter_names(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The names of addressee and writer, for the fields that go by them."""
    for where, lines, score in _SIGHTS:
        wanted = {name: spec for name, spec in specs.items() if where in spec.where and spec.kind is Kind.NAME}
        for tokens, weight in lines(layout) if wanted else ():
            text = text_of(tokens)
            for name, spec in wanted.items():
                value = read_kind(spec, text.text, context, whole=True)
                if value is None or value.doubt == "trailing_words":
                    continue
                one_word = spec.part is Part.WHOLE and " " not in value.value
                if one_word and where is not Where.ADDRESSEE and weight > ONE_WORD_ALONE:
                    continue
                certainty = WHERE_CERTAINTY[where] * KIND_CERTAINTY[Kind.NAME] * weight
                found = text.between(value.start, value.end)
                yield Candidate(name, value, found, layout, score * weight * value.quality, certainty)


def addressee_blocks(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The addresses under addressees' names."""
    wanted = {name: spec for name, spec in specs.items() if Where.ADDRESSEE in spec.where and spec.kind is Kind.ADDRESS}
    for block in _blocks(layout) if wanted else ():
        text = text_of(token for cell in block.address for token in cell)
        for name, spec in wanted.items():
            value = read_kind(spec, text.text, context)
            if value:
                certainty = WHERE_CERTAINTY[Where.ADDRESSEE] * KIND_CERTAINTY[Kind.ADDRESS] * block.weight
                tokens = text.between(value.start, value.end)
                yield Candidate(name, value, tokens, layout, ADDRESSEE_SCORE * block.weight * value.quality, certainty)


def _addressees(layout: Layout) -> Iterator[tuple[tuple[Token, ...], float]]:
    """Lines that begin with an honorific; names over an address; first lines of blocks over the letter's opening."""
    yield from ((block.name, block.weight) for block in _blocks(layout))
    for line in layout.lines:
        if line.y0 > HEAD:
            return
        for start, end in line.cells:
            text = text_of(line.tokens[start:end]).text
            if fold(line.tokens[start].text).rstrip(".") in _honorifics():
                cut = next((i + 1 for i in range(start, end) if line.tokens[i].text.endswith(",")), end)  # before an address
                if min(cut, end) - start <= LONGEST_NAME_LINE and (cut == end or line.tokens[cut].text[0].isdigit()):
                    yield line.tokens[start:cut], 1.0
                elif end - start <= LONGEST_NAME_LINE:
                    yield line.tokens[start:end], 1.0
            elif text.endswith(",") and len(line.cells) == 1 and _is_name(line.tokens[start:end]):
                yield line.tokens[start:end], 1.0  # "DIALLO, Fatou," opens a letter
            elif _OPENING.match(fold(text)) and line.number:
                above = layout.lines[line.number - 1]
                block = _column_up(layout, above, 0)
                yield from ((cell, 1.0) for cell in block[:1] if len(block) > 1 and len(cell) <= LONGEST_NAME_LINE)


@dataclass(frozen=True, slots=True)
class _Block:
    """An address with the name it stands under."""

    name: tuple[Token, ...]
    address: tuple[tuple[Token, ...], ...]
    weight: float


def _blocks(layout: Layout) -> Iterator[_Block]:
    """The addresses of the page's upper part that stand under a person's name."""
    first = next((line for line in layout.lines if line.y0 > FURNITURE), None)
    elsewhere = {token.index for address in addresses(layout) if address.whose == "other" for token in address.tokens}
    for line in layout.lines:
        for start, _ in line.cells if line.y0 <= HEAD else ():
            column = _column_up(layout, line, start)
            at = _named_at(column) if _ends_an_address(text_of(column[-1]).text) else None
            if at is not None and not {token.index for cell in column[at + 1 :] for token in cell} & elsewhere:
                sender = first is not None and column[at][0].index == first.tokens[0].index and first.y0 < LETTERHEAD
                yield _Block(column[at], tuple(column[at + 1 :]), SENDER_WEIGHT if sender else 1.0)


def _named_at(column: list[tuple[Token, ...]]) -> int | None:
    """Which line of a column is the name over its address: the last one before the first line with a number, those of a
    label ("Assessment for: 2024") apart."""
    begins = next((i + 1 for i in reversed(range(len(column))) if any(":" in token.text for token in column[i])), 0)
    if 0 < begins < len(column):
        under = _named_at(column[begins:])
        return None if under is None else begins + under
    numbered = next((i for i, cell in enumerate(column) if any(c.isdigit() or c == "@" for c in text_of(cell).text)), 0)
    named = [i for i in range(numbered) if len(column[i]) <= LONGEST_NAME_LINE and _is_name(column[i])]
    return named[-1] if named else 0 if numbered == 1 and _is_name(column[0], one_word=True) else None


def _ends_an_address(text: str) -> bool:
    """Whether a line ends a Canadian address, or one abroad: in its country; or is one for mail."""
    country = read_country(text.rsplit(",", 1)[-1])
    alone = country is not None and "," not in text and not any(c.isalnum() for c in text[country.end :])
    return holds_postal_code(text) or "@" in text or ("," in text and country is not None) or alone


def _signatories(layout: Layout) -> Iterator[tuple[tuple[Token, ...], float]]:
    """The name under closing words, under a rule or at the page's end; the page's first line. Nobody who bears a title."""
    others = speaks_for_another(layout)
    for tokens, weight in ((tokens, weight * (FOR_ANOTHER if others else 1.0)) for tokens, weight in _signing(layout)):
        if "".join(token.key for token in tokens) not in titled(layout):
            yield tokens, weight


def _signing(layout: Layout) -> Iterator[tuple[tuple[Token, ...], float]]:
    for line in layout.lines:
        for start, end in line.cells:
            text = text_of(line.tokens[start:end]).text
            if key_of(text) in _closings() or _CLOSING.match(fold(text)) or _RULE.fullmatch(text):
                yield from _under(layout, line, start)
    yield from ((cell, SENDER_WEIGHT) for cell in _last_name(layout))
    first = next((line for line in layout.lines if line.y0 > FURNITURE), None)
    if first is not None and first.y0 < TOP and len(first.cells) == 1:
        yield first.tokens, SENDER_WEIGHT


def _last_name(layout: Layout) -> Iterator[tuple[Token, ...]]:
    """A name that stands alone on one of the last lines of the page."""
    for line in layout.lines[-LAST_LINES:]:
        if line.y0 > HEAD and len(line.cells) == 1 and _is_name(line.tokens):
            yield line.tokens


def _under(layout: Layout, closing: Line, start: int) -> Iterator[tuple[tuple[Token, ...], float]]:
    """The first name under a line, in its column, in full where its initials stand over it; else a word that may be one."""
    left = closing.tokens[start].x0
    found: tuple[Token, ...] = ()
    word: tuple[Token, ...] = ()
    for line in layout.lines[closing.number + 1 :]:
        if line.y0 - closing.y1 > SIGNATURE_GAP * layout.height:
            break
        cell = next((line.tokens[a:b] for a, b in line.cells if abs(line.tokens[a].x0 - left) < 4 * layout.height), ())
        if cell and _is_name(cell) and (not found or _spelled_out(cell, found)):
            found = cell
        elif cell and not word and _is_name(cell, one_word=True):
            word = cell
    if found or word:
        yield (found, 1.0) if found else (word, ONE_WORD_ALONE)


def _spelled_out(longer: tuple[Token, ...], shorter: tuple[Token, ...]) -> bool:
    """Whether a name is another one written in full: "Rosalind Achterberg" under "R. Achterberg"."""
    return len(longer) >= len(shorter) and longer[-1].key == shorter[-1].key and longer[0].key[:1] == shorter[0].key[:1]


def _is_name(tokens: tuple[Token, ...], one_word: bool = False) -> bool:
    """Whether a line is a person's name and nothing else; of one word only where that is asked for."""
    text = text_of(tokens).text
    name = read_name(text)
    if name is None or (" " not in name.value) != one_word:
        return False
    return names_a_person(name.value) and not any(c.isalnum() for c in text[name.end :])


def _column_up(layout: Layout, last: Line, start: int) -> list[tuple[Token, ...]]:
    """The cells of one column that stand close over one another, down to a line's; print beside them does not part them."""
    left, below = last.tokens[start].x0, last
    block = [last.tokens[start : last.cell_of(start)[1]]]
    for line in reversed(layout.lines[max(0, last.number - LINES_ABOVE) : last.number]):
        if below.y0 - line.y1 > BLOCK_GAP / 2 * layout.height or len(block) > ADDRESS_LINES:
            break
        cell = next((cell for cell in line.cells if abs(line.tokens[cell[0]].x0 - left) < layout.height), None)
        if cell is not None:
            block.insert(0, line.tokens[cell[0] : cell[1]])
            below = line
    return block


@lru_cache(maxsize=1)
def _honorifics() -> frozenset[str]:
    return frozenset(words()["honorifics"]["any"]) - {"dear", "cher", "chere", "chers"}


@lru_cache(maxsize=1)
def _closings() -> frozenset[str]:
    return frozenset(key_of(text) for text in words()["closings"]["any"])


_Sight = tuple[Where, Callable[[Layout], Iterator[tuple[tuple[Token, ...], float]]], float]
_SIGHTS: tuple[_Sight, ...] = (
    (Where.ADDRESSEE, _addressees, ADDRESSEE_SCORE),
    (Where.SIGNATORY, _signatories, SIGNATORY_SCORE),
)
