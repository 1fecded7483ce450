"""What explains a label and is no value: a bracket, the form of a date, a clause: "Family name, as in your passport"."""

from __future__ import annotations

from extractors.fields.label import DATE_HINT
from extractors.fields.layout import Line, Token, key_of
from extractors.values.normalised import fold

HINT_WORDS = 14  # longest parenthesis after a label that is taken for a hint: "(AAAA-MM-JJ)"

_CLAUSES = frozenset(
    {
        "as",
        "if",
        "where",
        "when",
        "exactly",
        "shown",
        "written",
        "tel",
        "telle",
        "tels",
        "telles",
        "comme",
        "si",
        "s'il",
        "lorsque",
        "figurant",
        "inscrit",
        "indique",
    }
)
"""First words of a clause that explains a label: "Family name, as in your passport", "Nom de famille tel qu'au passeport"."""

_NO_LEADERS = frozenset("$/|¦[☐□○◯▢☒☑✓✔")
"""Marks that begin what stands behind a label: an amount, the other half of the label, another cell, a box to tick."""

_HANDS = frozenset({"majuscules", "capitales", "capitals", "moulees", "block", "print", "uppercase", "imprimerie", "capital"})
_WRITTEN = _HANDS | {"en", "in", "lettres", "letters", "caracteres", "please", "svp", "d'imprimerie", "use"}
"""Words of how to write a value: "NOM EN MAJUSCULES", "Surname in block letters"."""

_OFFICES = tuple(map(key_of, ("Citizenship", "Citoyenneté", "Citizenship Canada", "Citoyenneté Canada")))


def is_an_office(key: str, tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a wording is the second line of a department's name, which would ask for a nationality: "Refugees and /
    Citizenship Canada"."""
    return "canada" in (tokens[end - 1].key, tokens[min(end, len(tokens) - 1)].key) and key.endswith(_OFFICES)


def past_hint(line: Line, end: int) -> int:
    """Index past the colon, leaders, parenthesised hint and explaining clause that follow a label."""
    tokens = line.tokens
    while end < len(tokens):
        clause = _past_clause(line, end)
        if clause > end:
            return clause
        text = tokens[end].text
        if text.startswith("("):
            close = _closing(line, end)
            end = line.cell_of(end)[1] if close is None else close + 1
        elif DATE_HINT.fullmatch(text) or (not tokens[end].key and text[0] not in _NO_LEADERS):
            end += 1
        else:
            return end
    return end


def _closing(line: Line, start: int) -> int | None:
    """Index of the token that closes a parenthesis, those inside it counted: "(tel(s) qu'il(s) figure(nt) au passeport)"."""
    depth = 0
    for i in range(start, min(start + HINT_WORDS, len(line.tokens))):
        depth += line.tokens[i].text.count("(") - line.tokens[i].text.count(")")
        if depth <= 0:
            return i
    return None


def _past_clause(line: Line, end: int) -> int:
    """Index past words that explain a label, up to their colon or the end of their cell: ", as in your passport", "if any"."""
    tokens = line.tokens
    stop = line.cell_of(end)[1]
    first = fold(tokens[end].text).strip(",") if end < stop else ""
    said = [fold(token.text).strip(",.:()") for token in tokens[end:stop]]
    written = next((i for i, word in enumerate(said) if word not in _WRITTEN), len(said))
    if first in ("en", "in", "please", "svp", "use") and _HANDS & set(said[:written]):
        return end + written
    opens = first in _CLAUSES or (first == "le" and end + 1 < stop and tokens[end + 1].key == "cas")  # "le cas échéant"
    opens = opens or (first != "" and tokens[end - 1].text.endswith(",") and stop < len(tokens))  # "Date of birth, year first"
    if not opens or not tokens[end].text[0].islower():
        return end
    colon = next((i + 1 for i in range(end, stop) if tokens[i].text.endswith((":", "?"))), stop)
    written = any(c.isdigit() for token in tokens[end:colon] for c in token.text) or colon - end > HINT_WORDS
    return end if written or colon - end < 2 else colon
