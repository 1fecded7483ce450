"""Persons named in running text: the one who speaks in it, and the one it speaks of.

The words beside a name tell who that is: "I, …, make oath", "atteste que Mme …", "…, née le", and also who it is not: a
notary, a witness, a father. The wordings are data (`persons.yaml`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractors.fields.candidates import FIRST_MEANT, FULL_LINE, Candidate
from extractors.fields.confidence import KIND_CERTAINTY, SENTENCE
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, Text, Token, text_of
from extractors.fields.people import company_words, honorifics, not_in_names, other_people, particles, people_words
from extractors.fields.prose import paragraphs
from extractors.fields.wordings import Said, ending_at, said_in, spans
from extractors.values.names import names_a_person, read_name
from extractors.values.normalised import fold
from schemas.field_types import FieldSpec, Kind, Part, Where

WRITER_SCORE, SUBJECT_SCORE = 0.93, 0.90
WEAK_SCORE = 0.72
"""Rank of a name that everyday words or an honorific alone point to."""

LONE_SCORE = 0.65
"""Rank of a name that merely stands alone."""

FEW_WORDS = 40  # on a page that is no letter or form: the back of a photo

WEAK = 0.86
"""Certainty of such a name: not accepted unless it stands in a second place."""

PROSE_WIDTH = 30.0  # line heights; narrower text is a list, whose lines end where they end
REACH = 14  # words of the next paragraph that a wording at a paragraph's end may speak of
MOST_BETWEEN = 6  # words between a wording and its name
LONGEST_BACK = 7  # words of a name before its telling words
TITLE_GAP = 1.5  # line heights between a name and the title under it
DISPLAY_GAP = 4.0  # line heights between a name set apart and the text that goes on under it


_SPOKEN = frozenset({Where.WRITER, Where.SUBJECT, Where.ADDRESSEE})


@dataclass(frozen=True, slots=True)
class Named:
    """A person named on a page."""

    where: Where  # WRITER, SUBJECT or ADDRESSEE
    tokens: tuple[Token, ...]
    weak: bool
    told: bool  # punctuation or wording ends the name, so that one word alone may be it
    lone: bool = False  # no word points to it: it merely stands alone

    @property
    def rank(self) -> float:
        """How well its place shows whose paper it is: of several persons the best placed goes first."""
        if self.lone:
            return LONE_SCORE
        if self.weak:
            return WEAK_SCORE
        return WRITER_SCORE if self.where is Where.WRITER else SUBJECT_SCORE


def named_persons(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The persons of running text, for the fields that go by them."""
    wanted = {name: spec for name, spec in specs.items() if _SPOKEN & set(spec.where) and spec.kind is Kind.NAME}
    met: Counter[str] = Counter()
    for person in (one for one in _persons(layout) if not _other_beside(one, layout)) if wanted else ():
        text = text_of(person.tokens)
        for name, spec in wanted.items():
            value = read_kind(spec, text.text, context, whole=True) if person.where in spec.where else None
            if value is None or (spec.part is Part.WHOLE and " " not in value.value and not person.told):
                continue
            score = person.rank
            score *= FIRST_MEANT if spec.first and met[name] else 1.0
            met[name] += 1
            certainty = (WEAK if person.weak else SENTENCE) * KIND_CERTAINTY[Kind.NAME]
            yield Candidate(name, value, text.between(value.start, value.end), layout, score * value.quality, certainty)


def _other_beside(person: Named, layout: Layout) -> bool:
    """Whether the words left of a cell that a name begins, or a caption under it, tell that somebody else is meant: "and
    citizen   LYSENKO Olha"; "nom et numéro du commissaire"."""
    first = person.tokens[0].index
    line = next(line for line in layout.lines if first <= line.tokens[-1].index)
    at = line.cell_of(first - line.tokens[0].index)[0]
    if _followed_by(_beneath(layout, line, person.tokens), people_words().others_after):
        return True
    said = said_in(text_of(line.tokens[:at]).text) if at and line.tokens[at].index == first else ()
    return person.where is Where.SUBJECT and bool(ending_at(said, len(said), people_words().others_before))


def born_by_name(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name of whom the words right before a day tell that it was born then: "NKURUNZIZA Désiré, né le"."""
    text = text_of(tokens)
    said = said_in(text.text)
    at = next((i for i in range(len(said) - 1, -1, -1) if said[i].word in _BIRTHS - {"e"}), 0)
    while at and said[at - 1].word in _IS:
        at -= 1
    return _name_before(text, said, at)


def titled(layout: Layout) -> frozenset[str]:
    """The letters of every name that a title follows, beside it or on the next line: a notary's, a partner's, a consultant's."""
    found: set[str] = set()
    for line in layout.lines:
        for start, end in line.cells:
            tokens = line.tokens[start:end]
            name = _person(tokens)
            if name:
                rest = text_of(token for token in tokens if token.index > name[-1].index).text or _beneath(layout, line, name)
                if _followed_by(rest, people_words().others_after):
                    found.add("".join(token.key for token in name))
    return frozenset(found)


def _beneath(layout: Layout, line: Line, name: tuple[Token, ...]) -> str:
    """The cell right under a name, without what makes a title a caption."""
    below = layout.lines[line.number + 1] if line.number + 1 < len(layout.lines) else None
    if below is None or below.y0 - line.y1 > TITLE_GAP * layout.height:
        return ""
    cells = (below.tokens[start:end] for start, end in below.cells)
    return next((_CAPTION.sub("", text_of(cell).text) for cell in cells if abs(cell[0].x0 - name[0].x0) < 2 * layout.height), "")


def _persons(layout: Layout) -> Iterator[Named]:
    runs = paragraphs(layout)
    for i, tokens in enumerate(runs):
        following = runs[i + 1][:REACH] if i + 1 < len(runs) else ()
        yield from _spoken_of(tokens, following)
    yield from _set_apart(layout)
    yield from _lone(layout)


def _spoken_of(tokens: tuple[Token, ...], following: tuple[Token, ...]) -> Iterator[Named]:
    """The persons whom a paragraph's words point to; its last words may point to the next one."""
    text, right = text_of((*tokens, *following)), max(token.x1 for token in tokens)
    said = said_in(text.text)
    length = len(text_of(tokens).text)
    own = sum(word.end <= length for word in said)
    for where, wordings in people_words().pointing:
        for _, end, wording in spans(said[:own], wordings):
            if len(ending_at(said, end, people_words().others_before)) > len(wording):
                continue  # "moi" in "assermenté devant moi le"
            at = _past_between(text.text, said, end)
            name = _name_at(text, at, right) if at is not None else ()
            if name and not _is_other(text, name, where):
                yield Named(where, name, wording in people_words().weak, _ends_clearly(text, name))
    for start, _, wording in spans(said[:own], people_words().after):
        name = _name_before(text, said, start)
        if name and not _is_other(text, name, Where.SUBJECT):
            weak = wording in people_words().weak or _speaks_with_others(text, name)
            yield Named(Where.SUBJECT, name, weak, False)
    for i, word in enumerate(said[:own]):
        name = _name_at(text, said[i + 1].start, right) if word.word in honorifics() and i + 1 < len(said) else ()
        if name and not _is_other(text, name, Where.SUBJECT):
            yield Named(Where.SUBJECT, name, True, False)


def _past_between(text: str, said: Sequence[Said], end: int) -> int | None:
    """Where the name begins that a wording points to; None where its sentence ends before."""
    at = end
    while at < len(said) and at - end < MOST_BETWEEN and said[at].word in people_words().between:
        at += 1
    if at >= len(said):
        return None
    for before, after in zip(said[end - 1 : at], said[end : at + 1], strict=False):
        parting = _LEADERS.sub("", text[before.end : after.start])
        if any(mark in parting for mark in ";!?•") or ("." in parting and before.word not in honorifics() | _SHORT):
            return None
    return said[at].start


_OFFSPRING = re.compile(r"[,;:]\s*(?:et\s+)?(?:de\s+|d['’])$")
"""What stands before a parent's name: "du sexe masculin, de Bernard DELATTRE, né à …"."""

_CAPTION = re.compile(r"^(?:nom|name)\b[\w\s]{0,30}?\b(?:du|de la|de l['’]|of(?: the)?)\s*", re.IGNORECASE)
"""What a caption says before a title: "Nom et numéro du commissaire"."""

_LEADERS = re.compile(r"[._…]{3,}|(?:\. ){2,}\.")
_SHORT = frozenset({"no", "m"})
_WE = frozenset({"we", "nous"})
_BEFORE_PLACES = frozenset({"a", "at", "in"})
_CHILD_OF = re.compile(
    r"\b(?:fils|fille|enfant|ne|nee) (?:\w+ )?(?:de\b|d['’])|\b(?:(?:son|daughter|child) of|born (?:of|to)) ?[^.;]{0,60}$"
)
"""What stands before a parent's name, and so before that of the other parent behind "and", without accents."""

_AND = frozenset({"and", "et"})
_IS = frozenset({"was", "is", "est"})
_BIRTHS = frozenset({"ne", "nee", "e", "born", "naquit"})


def _name_at(text: Text, at: int, right: float) -> tuple[Token, ...]:
    """The name that begins at a place of a text, as far as its line goes; of the next line too where the line is full."""
    tokens = text.between(at, len(text.text))
    line = tuple(token for token in tokens if token.y0 < tokens[0].middle < token.y1)
    wide = right - min(token.x0 for token in text.tokens) > PROSE_WIDTH * line[-1].height
    full = wide and len(line) < len(tokens) and line[-1].x1 > right - FULL_LINE * line[-1].height and line[-1].text[-1].isalnum()
    return _person(tokens if full else line)


def _name_before(text: Text, said: Sequence[Said], end: int) -> tuple[Token, ...]:
    """The name that ends right before the word at an index."""
    if not end or text.text[said[end - 1].end : said[end].start].strip(' ,(–—-«“"'):
        return ()
    start = end
    while start and end - start < LONGEST_BACK and _belongs(text.text, said, start - 1, end):
        start -= 1
    if not start and said[start].word in particles():
        return ()  # its beginning stands on the line before: "António / dos Santos Quintas, holder of"
    while start < end and (said[start].word in particles() or said[start].word in honorifics()):
        start += 1
    if (
        start > 1 and said[start - 1].word in _BEFORE_PLACES and said[start - 2].word in _BIRTHS
    ):  # "est né à Wuhan Meiling ZHANG, de sexe féminin"
        start += 1
    found = _person(text.between(said[start].start, said[end - 1].end)) if start < end else ()
    return found if found and found[-1] is text.between(said[end - 1].start, said[end - 1].end)[-1] else ()


def _belongs(text: str, said: Sequence[Said], at: int, end: int) -> bool:
    """Whether the word at an index belongs to the name that ends before another."""
    word = said[at]
    if not (text[word.start].isupper() or word.word in particles()) or word.word in not_in_names():
        return False
    return (
        at + 1 == end
        or not text[word.end : said[at + 1].start].strip(" -‑'’")
        or (text[word.end : said[at + 1].start].strip() == "." and word.end - word.start <= 2)
    )


def _person(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of the person's name that a run begins with; none where it is no person's."""
    text = text_of(tokens)
    name = read_name(text.text)
    if name is None or not names_a_person(name.value):
        return ()
    next_word = next(iter(said_in(text.text[name.end :])), None)
    company = next_word is not None and next_word.word in company_words() and not text.text[name.end :].startswith((".", ","))
    return () if company else text.between(name.start, name.end)


def _is_other(text: Text, name: tuple[Token, ...], where: Where) -> bool:
    """Whether the words beside a name tell that somebody else is meant."""
    start, end = _extent(text, name)
    if where is Where.SUBJECT:
        whole = before = said_in(text.text[:start])
        while before and before[-1].word in honorifics() - {"me", "dr", "dre"}:
            before = before[:-1]
        if len(before) < len(whole) and before and before[-1].word in _AND:
            return True  # the second of two: "Mr. Paul ROY and Mrs. Anne COTE, born"
        pointing = ending_at(before, len(before), people_words().others_before)
        told = ending_at(before, len(before), people_words().before)
        if (pointing and len(pointing) >= len(told)) or _is_translator(text, name) or _OFFSPRING.search(text.text[:start]):
            return True
        if before and before[-1].word in _AND and _CHILD_OF.search(fold(text.text[:start])):
            return True
    return _followed_by(text.text[end:], people_words().others_after)


def _speaks_with_others(text: Text, name: tuple[Token, ...]) -> bool:
    """Whether a name is the first of several who write: "Nous, Hugo Roy (citoyen canadien) et Line Roy, invitons"."""
    before = said_in(text.text[: _extent(text, name)[0]])
    return bool(before) and before[-1].word in _WE


def _is_translator(text: Text, name: tuple[Token, ...]) -> bool:
    return _followed_by(text.text[_extent(text, name)[1] :], people_words().translators)


def _followed_by(rest: str, wordings: Mapping[str, str]) -> bool:
    """Whether one of the wordings comes first after a name, an article apart."""
    label = re.match(r"\W*[\w' ]{1,40}:", rest)  # "Conseillère : …" on the next line is a label, no title
    said = () if label else said_in(rest[:80])
    skip = 1 if said and said[0].word in ("a", "an", "the", "le", "la", "l") else 0
    return any(" ".join(word.word for word in said[skip:end]) in wordings for end in range(skip + 1, min(len(said), 6) + 1))


def _ends_clearly(text: Text, name: tuple[Token, ...]) -> bool:
    rest = text.text[_extent(text, name)[1] :].lstrip()
    following = next(iter(said_in(rest[:20])), None)
    if following is not None and following.word in people_words().verbs and not rest[0].isupper():
        return True
    return name[-1].text.endswith((",", ";", ")")) or rest[:1] in (",", "(", ";") or not rest


def _extent(text: Text, tokens: tuple[Token, ...]) -> tuple[int, int]:
    """Where tokens begin and end in a text."""
    index = {token.index: start for token, start in zip(text.tokens, text.starts, strict=True)}
    return index[tokens[0].index], index[tokens[-1].index] + len(tokens[-1].text)


def _set_apart(layout: Layout) -> Iterator[Named]:
    """A name alone on its line in the midst of a sentence: "I certify that / ANJALI FERNANDO / was born at"."""
    for line, below in zip(layout.lines, layout.lines[1:], strict=False):
        name = _person(line.tokens) if len(line.cells) == 1 else ()
        alone = bool(name) and not any(token.key for token in line.tokens if token.index > name[-1].index)
        first = next((token for token in below.tokens if token.key), None)
        if alone and first is not None and first.text[0].islower() and below.y0 - line.y1 < DISPLAY_GAP * layout.height:
            above = layout.lines[line.number - 1] if line.number else None
            if above is None or not above.tokens[-1].text.endswith((".", ",")):
                said = said_in(text_of(above.tokens).text) if above else ()
                yield Named(Where.SUBJECT, name, False, bool(ending_at(said, len(said), people_words().before)))


def _lone(layout: Layout) -> Iterator[Named]:
    """The only name that stands alone in a cell of the page, whatever its label: in doubt."""
    cells = [parted(line.tokens[start:end]) for line in layout.lines for start, end in line.cells]
    names = [text.tokens for label, text in cells if _is_all(text.tokens, _person(text.tokens)) and not _is_others(label)]
    bearing = {"".join(token.key for token in tokens) for tokens in names}
    on_two_lines = tuple(_on_two_lines(layout))
    if not on_two_lines and len(bearing) == 1 and not bearing & titled(layout):
        yield from (Named(Where.SUBJECT, tokens, True, False, lone=True) for tokens in names)
    yield from (Named(Where.SUBJECT, tokens, True, False, lone=True) for tokens in on_two_lines)


def _is_others(label: str) -> bool:
    """Whether a cell's own label says that somebody else is named there: "Conseillère :"."""
    return any(word.word in other_people() for word in said_in(label))


def _on_two_lines(layout: Layout) -> Iterator[tuple[Token, ...]]:
    """A name written over two lines at the head of a page of few words: its given names, and its family name."""
    few = len(layout.tokens) < FEW_WORDS
    for line, below in zip(layout.lines[:1], layout.lines[1:2], strict=False) if few else ():
        both = (*line.tokens, *below.tokens)
        near = below.y0 - line.y1 < TITLE_GAP * layout.height and len(line.cells) == len(below.cells) == 1
        if near and abs(line.tokens[0].x0 - below.tokens[0].x0) < layout.height and _is_all(both, _person(both)):
            yield both


def parted(cell: tuple[Token, ...]) -> tuple[str, Text]:
    """A cell's own label, as far as its colon or question mark, and the rest."""
    at = next((i + 1 for i, token in enumerate(cell[:-1]) if token.text.endswith((":", "?"))), 0)
    return text_of(cell[:at]).text, text_of(cell[at:])


def _is_all(tokens: tuple[Token, ...], name: tuple[Token, ...]) -> bool:
    return len(name) > 1 and not any(token.key for token in tokens if token.index > name[-1].index)
