"""The people of a paper, told by the part they play in it: the tenant, the employee, the account's holder.

A contract's text gives its parties their parts: "X, of the City of Halifax (hereinafter called the "Lessee")"; a party's
name opens its description, which begins after that of the party before it. A form's labels, headings and captions name them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from extractors.fields.candidates import FIRST_MEANT, Candidate
from extractors.fields.confidence import KIND_CERTAINTY, SENTENCE
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, Token, key_of, text_of
from extractors.fields.people import other_people
from extractors.fields.persons import parted
from extractors.fields.prose import paragraphs
from extractors.fields.rest_of_name import is_of_civil_status, stacked, whole_of
from extractors.fields.wordings import by_wording, ending_at, said_in
from extractors.values.names import ONE_WORD, names_a_person, read_name
from extractors.values.normalised import Normalised
from schemas.field_types import FieldSpec, Kind, Part

SCORE = 0.95
CAPTIONED = 0.97
"""Certainty of a name whose part a caption names."""

_PART_OF_A_NAME = re.compile(
    r"(?<!\bnom et )(?<!\bnoms et )\b(?!prenoms? et noms?\b)"
    r"(?:given|surnames?|forenames?|prenoms?|nombres?|apellidos?|(?:first|last|family|middle|birth|maiden) names?"
    r"|nom (?:de (?:famille|naissance|jeune fille)|a la naissance)|name at birth)\b"
)
"""What a caption says under which only a part of a name stands, without accents; "nom et prénom du traducteur" says none."""

VAGUE = 0.86
"""The same where the caption asks for a name, and nobody knows whose: not accepted."""

_VAGUE = frozenset(
    {"name", "nom", "full", "complet", "if", "any", "and", "et", "the", "le", "la", "de", "du", "of", "s", "l", "d"}
)

_SECTION = re.compile(r"\W*(?:section|partie|part|article)?\s*(?:[A-Z]|\d{1,2}|[IVX]+)\s?[.):–—-]", re.IGNORECASE)
"""How the heading of a section begins: "B. Tenants"."""

_PAPERS = frozenset({"portal", "portail", "summary", "sommaire", "agreement", "handbook", "guide", "copy", "copie"})
"""Words of headings that name a paper, or a page of the Web, by those it is for: "Lease summary (tenant portal)"."""

_ORGANISATIONS = frozenset({"employer", "employeur", "company", "compagnie", "entreprise", "business"})
"""Words of captions under which no person stands."""

_NAMED_AND_BORN = re.compile(r"\w, .*\b(?:19|20)\d\d\b")
"""A row of its own about somebody: "TRAN GIA HAN, born 2016, child"."""

_NO_NAMES = frozenset(
    {"place", "lieu", "birthplace", "residence", "address", "adresse", "domicile", "citizenship", "nationality", "nationalite"}
    | {"occupation", "profession", "condition", "religion", "status", "etat"}
)
"""Words of a row of a table in which no names stand: "Place of birth   Jaro, Iloilo"."""

_BARE = frozenset({"nom", "name", "noms", "names"})
CAPTION_WORDS = 7  # longest caption
LINES_OVER = 4  # lines searched for one over a name
REACH = 5.0  # line heights from a name to its caption, at most
LONGEST_NAME = 60  # characters
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
_ACTS_BY = r"(?:,\s*[^()\d]{3,80})?"  # ("the Employer, represented by Lise Roy")
_QUOTED = r"[“\"«'‘]|the\s|l[ae]s?\s|l['’]|here|ci"
_PARTS_OF_A_LEASE = (
    r"tenants?|lessees?|renters?|roomers?|boarders?|lodgers?|homeowners?|chambreu(?:r|se)|landlords?|lessors?|locataires?"
    r"|locat(?:eur|rice)s?|preneurs?|preneuses?|baill(?:eur|eresse)s?"
)
_HIRED, _HIRING = r"employ(?:ee|ée?)|worker|salariée?|travailleu(?:r|se)", r"employ(?:er|eur|euse)"
_DEFINITION = re.compile(
    rf"[(\[]\s*(?={_QUOTED})(?:{_CALLED})?{_OPEN}{_THE}{_OPEN}(?P<inside>{_PART}){_CLOSE}{_ACTS_BY}[)\]]"  # ("the Employer")
    rf"|{_CALLED}{_OPEN}{_THE}{_OPEN}(?P<called>{_PART}){_CLOSE}"  # ci-après appelé « le preneur »
    rf"|[,(]\s*(?:as\s+)?{_THE}(?P<plain>{_PARTS_OF_A_LEASE})\b(?=[\s,;.)]|$)"
    rf"|,\s*(?:the\s+|le\s+|la\s+|l['’])(?:(?P<plain_hired>{_HIRED})|(?P<hiring>{_HIRING}))\b"
    r"(?=\s*(?:[,;.]|\d|et\b|and\b|$))",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?:[ ](?:[A-ZÀ-Þ][\w.'’-]*|de|da|do|dos|del|van|von|der|el|al|bin|ben|la|le))*\s*$")
_OF_A_TENANT = tuple(map(key_of, ("sub", "sous", "assignee", "cessionnaire")))
"""How the part of somebody is called who rents from the tenant, or in the tenant's place."""

_TENANT_BY_TRANSFER = re.compile(
    r"\W*(?:the |le |la )?(?:cessionnaire|assignee|sous-locataire|sub-?tenant|sub-?lessee|(?:nouveau|nouvelle) locataire"
    r"|(?:new|incoming) tenant)\b[^.:]{0,40}:",
    re.IGNORECASE,
)
"""The label of the one to whom a lease is handed on, beside whom its tenant is not the one meant."""

_OPENING = re.compile(r"\b(?:between|entre|by and between|parties)\b\s*:?", re.IGNORECASE)
_FIRST_CLAUSE = re.compile(r"(?:^|\s)1\.\s+(?=[A-ZÀ-Þ])")
_LEADING = re.compile(
    r"(?:[\s,;:.–—\"”»)-]|\d+[.)]|\b(?:and|et|between|entre|of the (?:first|second) part|d['’]une part|d['’]autre part)\b)*",
    re.IGNORECASE,
)
"""What may stand between the description of one party and the name of the next."""


def named_parties(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The parties of a page's text, for the fields that name their part."""
    wanted = {name: spec for name, spec in specs.items() if spec.party}
    text = text_of(token for tokens in paragraphs(layout) for token in tokens) if wanted else text_of(())
    descriptions = tuple(_descriptions(text.text))
    handed_on = any(part.startswith(_OF_A_TENANT) for part, _, _ in descriptions) or any(
        _TENANT_BY_TRANSFER.match(text_of(line.tokens).text) for line in layout.lines
    )
    for part, start, end in descriptions:
        weight = FIRST_MEANT if handed_on and not part.startswith(_OF_A_TENANT) else 1.0
        for name, spec in wanted.items():
            value = _opening_name(spec, text.text, start, end, context) if part in _keys(spec.party) else None
            if value is None and part in _keys(spec.party):
                value = _opening_name(spec, text.text, max(start, _last_run(text.text, end)), end, context)
            if value is not None:
                certainty = SENTENCE * KIND_CERTAINTY[Kind.NAME]
                yield Candidate(
                    name, value, text.between(value.start, value.end), layout, SCORE * weight * value.quality, certainty
                )


def captioned_parties(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """Names that stand alone in a cell whose label, heading or caption names the part."""
    wanted = {name: spec for name, spec in specs.items() if spec.party and spec.part is Part.WHOLE}
    met: Counter[str] = Counter()
    parts = frozenset(word for spec in wanted.values() for word in _words_of(spec.party))
    over_first = bool(wanted) and _captions_over(layout, parts | other_people())
    pairs = stacked(layout) if is_of_civil_status(specs) else ()
    for line in layout.lines if wanted else ():
        for cell in line.cells:
            label, text = parted(_without_name(line.tokens[cell[0] : cell[1]]))
            captions: tuple[str, ...] = ()
            under = next((pair[1] for pair in pairs if pair[0] == line.tokens[cell[0] : cell[1]]), ())
            if _is_name(text.text) or under:
                captions = (label,) if label else tuple(_captions(layout, line, cell, over_first))
                if label and {word.word for word in said_in(label)} <= _VAGUE:  # "Nom :", under the heading "Locataire"
                    captions = (label, *_left(line, cell), *_beyond(layout, line, cell, _lines_over(layout, line, LINES_OVER)))
                elif _is_bare(line, cell):  # "Nom" in a cell of its own: the heading may stand over that one
                    before = next(other for other in line.cells if other[1] == cell[0])
                    captions = (*captions, *_beyond(layout, line, before, _lines_over(layout, line, LINES_OVER)))
            left = {word.word for word in said_in(text_of(line.tokens[: cell[0]]).text)}
            if left & _NO_NAMES and not left & _BARE:
                continue
            for name, spec in wanted.items():
                plays = _plays(spec, captions)
                value = read_kind(spec, text.text, context) if plays else None
                if value is not None and under:
                    value = Normalised(whole_of(text.tokens, under), value.raw, value.start, value.end)
                if value is not None:
                    score = SCORE * value.quality * (FIRST_MEANT if met[name] else 1.0) * (VAGUE if plays == VAGUE else 1.0)
                    met[name] += 1
                    certainty = plays * KIND_CERTAINTY[Kind.NAME]
                    yield Candidate(name, value, text.between(value.start, value.end), layout, score, certainty)


def _without_name(cell: tuple[Token, ...]) -> tuple[Token, ...]:
    """A cell without the bare "Nom" that it begins with: whose name it is the heading over it tells."""
    return cell[1:] if len(cell) > 1 and cell[0].key in _BARE and not cell[0].text.endswith(":") else cell


def _is_name(text: str) -> bool:
    """Whether a cell is a person's name and nothing else."""
    name = read_name(text)
    return (
        name is not None and " " in name.value and names_a_person(name.value) and not any(c.isalnum() for c in text[name.end :])
    )


def _captions_over(layout: Layout, parts: frozenset[str]) -> bool:
    """Whether a page names the parts over the names: more of its names have a caption of a part only there than only under."""
    votes = 0
    for line in layout.lines:
        for cell in (cell for cell in line.cells if _is_name(text_of(line.tokens[cell[0] : cell[1]]).text)):
            under, over = (
                any({word.word for word in said_in(caption)} & parts for caption in _beyond(layout, line, cell, others))
                for others in (_lines_under(layout, line), _lines_over(layout, line, 1))
            )
            votes += over - under
    return votes > 0


def _captions(layout: Layout, line: Line, cell: tuple[int, int], over_first: bool) -> Iterator[str]:
    """What may say whose name stands in a cell, likeliest first: the cells left of it, the one under it, those over it."""
    yield from _left(line, cell)
    under, over = _lines_under(layout, line), _lines_over(layout, line, LINES_OVER)
    for others in (over, under) if over_first else (under, over):
        yield from _beyond(layout, line, cell, others)


def _is_bare(line: Line, cell: tuple[int, int]) -> bool:
    """Whether the cell left of one says "Nom" and no more."""
    return cell[0] > 0 and line.tokens[cell[0] - 1].key in _BARE and line.cell_of(cell[0] - 1) == (cell[0] - 1, cell[0])


def _left(line: Line, cell: tuple[int, int]) -> Iterator[str]:
    """The cells left of one, the nearest first."""
    for start, end in reversed([other for other in line.cells if other[1] <= cell[0]]):
        yield text_of(line.tokens[start:end]).text


def _lines_under(layout: Layout, line: Line) -> Sequence[Line]:
    return layout.lines[line.number + 1 : line.number + 2]


def _lines_over(layout: Layout, line: Line, most: int) -> Sequence[Line]:
    """The lines over a line, the nearest first."""
    return layout.lines[max(0, line.number - most) : line.number][::-1]


def _beyond(layout: Layout, line: Line, cell: tuple[int, int], others: Sequence[Line]) -> Iterator[str]:
    """The cells of near lines that stand over or under a cell; none that heads the section under it."""
    left, right = line.tokens[cell[0]].x0, line.tokens[cell[1] - 1].x1
    for other in others:
        if min(abs(line.y0 - other.y1), abs(other.y0 - line.y1)) > REACH * layout.height:
            break
        for start, end in other.cells:
            caption = text_of(other.tokens[start:end]).text
            if _NAMED_AND_BORN.search(caption):
                continue
            heads_the_next = other.number > line.number and _SECTION.match(caption)
            if other.tokens[start].x0 < right and other.tokens[end - 1].x1 > left and not heads_the_next:
                yield caption


def _plays(spec: FieldSpec, captions: Sequence[str]) -> float:
    """How surely the nearest caption that names any part names the field's: "name of" tells little beside unknown words."""
    for caption in captions:
        said = said_in(caption)
        if len(said) > CAPTION_WORDS:
            continue
        words = {word.word for word in said}
        if words & _PAPERS:
            continue
        if _PART_OF_A_NAME.search(" ".join(word.word for word in said)):
            return 0.0
        own = [ending_at(said, end, _wordings(spec.party)) for end in range(1, len(said) + 1)]
        others = words & (other_people() | _ORGANISATIONS) - {word for wording in own for word in wording.split()}
        if any(own) or others:
            known = {word for wording in own for word in wording.split()}
            vague = known <= _VAGUE and not words <= _VAGUE
            return 0.0 if others else VAGUE if vague else CAPTIONED
    return 0.0


def _descriptions(text: str) -> Iterator[tuple[str, int, int]]:
    """The part of each party, and where its description begins and ends."""
    done = 0
    for match in _DEFINITION.finditer(text):
        opened = [opening.end() for opens in (_OPENING, _FIRST_CLAUSE) for opening in opens.finditer(text, done, match.start())]
        start = max([done, *opened])
        if match["plain"] or match["plain_hired"] or not start:
            start = max(start, _last_run(text, match.start()))
        yield key_of(next(part for part in match.groupdict().values() if part)), start, match.start()
        done = match.end()


def _last_run(text: str, end: int) -> int:
    """Where the capitalised words begin that end at a place: the name right before a part."""
    run = _CAPITALISED.search(text[max(0, end - LONGEST_NAME) : end])
    return max(0, end - LONGEST_NAME) + run.start() if run else end


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
def _words_of(party: tuple[str, ...]) -> frozenset[str]:
    """The single words that name a part."""
    return frozenset(wording for wording in _wordings(party) if " " not in wording) - _VAGUE


@lru_cache(maxsize=64)
def _wordings(wordings: tuple[str, ...]) -> Mapping[str, str]:
    return by_wording({"party": wordings})


@lru_cache(maxsize=64)
def _keys(wordings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key_of(wording) for wording in wordings)
