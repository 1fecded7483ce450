"""The learned opinion fills in, throws doubt, and never makes a value sure."""

import datetime as dt
import zlib
from dataclasses import replace

import numpy as np
import pytest

from extractors.fields.candidates import Candidate
from extractors.fields.layout import Layout, lay_out
from extractors.fields.learned import Opinion, is_strange, opinion_of
from extractors.fields.learned.opinion import checksum, weights
from extractors.fields.learned.surroundings import look, named, surroundings_of
from extractors.fields.second_opinion import with_second_opinion
from extractors.fields.settle import Choice, weigh
from extractors.values.normalised import Normalised
from schemas.document import DocumentType, FieldValue
from schemas.document_types import load_document_types
from tests.extractors.fields.typeset import lines, page

AS_OF = dt.date(2025, 6, 1)
SPECS = load_document_types()[DocumentType.CSQ].fields


def layout_of(*rows: str) -> Layout:
    return lay_out(page(*lines(*rows, top=0.2)))


def opinion(layout: Layout, field: str, chances: dict[str, float]) -> Opinion:
    """An opinion on one field that gives the words named these chances and all others none."""
    tokens = layout.tokens
    rows = np.array([[chances.get(token.text, 0.0)] for token in tokens], np.float32)
    return Opinion(rows, {field: 0}, {(0, token.index): at for at, token in enumerate(tokens)})


def chosen(layout: Layout, field: str, word: str, certainty: float) -> dict[str, Choice]:
    token = next(token for token in layout.tokens if token.text == word)
    return {field: Choice(Candidate(field, Normalised(word, word, 0, len(word)), (token,), layout, 1.0, certainty), ())}


def heard(
    layout: Layout, field: str, before: dict[str, Choice], chances: dict[str, float], others: frozenset[int] = frozenset()
) -> tuple[dict[str, FieldValue], dict[str, FieldValue]]:
    candidates = [choice.winner for choice in before.values()]
    barred = [dict.fromkeys(SPECS, others)]
    kept, added = with_second_opinion(SPECS, before, candidates, [layout], barred, opinion(layout, field, chances), AS_OF)
    return [{name: weigh(choice, SPECS[name]) for name, choice in group.items()} for group in (kept, added)]


def test_what_nobody_found_is_added_and_is_for_a_person_to_look_at() -> None:
    layout = layout_of("Ausstellung 2023-05-04")
    kept, added = heard(layout, "issue_date", {}, {"2023-05-04": 0.99})
    assert kept == {}
    assert (added["issue_date"].value, added["issue_date"].accepted) == ("2023-05-04", False)


def test_an_unlikely_word_is_not_added() -> None:
    _, added = heard(layout_of("Ausstellung 2023-05-04"), "issue_date", {}, {"2023-05-04": 0.45})
    assert added == {}


def test_what_is_told_to_be_another_day_is_not_added() -> None:
    layout = layout_of("Ausstellung 2023-05-04")
    told = frozenset(token.index for token in layout.tokens)
    _, added = heard(layout, "issue_date", {}, {"2023-05-04": 0.99}, told)
    assert added == {}


def test_a_sure_value_is_doubted_where_another_is_far_likelier_and_stays() -> None:
    layout = layout_of("2023-05-04 2019-01-01")
    kept, _ = heard(layout, "issue_date", chosen(layout, "issue_date", "2019-01-01", 0.99), {"2023-05-04": 0.99})
    assert (kept["issue_date"].value, kept["issue_date"].doubt) == ("2019-01-01", "readings_differ")
    assert not kept["issue_date"].accepted


def test_a_sure_value_that_is_likely_too_stays_sure() -> None:
    layout = layout_of("2023-05-04 2019-01-01")
    likely = {"2023-05-04": 0.99, "2019-01-01": 0.8}
    kept, _ = heard(layout, "issue_date", chosen(layout, "issue_date", "2019-01-01", 0.99), likely)
    assert kept["issue_date"].accepted


def test_a_doubtful_value_gives_way_to_a_far_likelier_one_and_the_field_stays_doubtful() -> None:
    layout = layout_of("2023-05-04 2019-01-01")
    doubtful = chosen(layout, "issue_date", "2019-01-01", 0.6)
    kept, _ = heard(layout, "issue_date", doubtful, {"2023-05-04": 0.99})
    assert (kept["issue_date"].value, kept["issue_date"].accepted) == ("2023-05-04", False)
    kept, _ = heard(layout, "issue_date", doubtful, {"2023-05-04": 0.9, "2019-01-01": 0.5})
    assert kept["issue_date"].value == "2019-01-01"


def test_a_value_without_an_opinion_stays_as_it_was() -> None:
    layout = layout_of("2023-05-04 2019-01-01")
    before = chosen(layout, "issue_date", "2019-01-01", 0.6)
    kept, _ = heard(layout, "expiry_date", before, {"2023-05-04": 0.99})
    assert kept["issue_date"] == weigh(before["issue_date"], SPECS["issue_date"])


def test_nobody_s_name_is_learned() -> None:
    """What is no word of the language is told by its look: no name of the invented persons stands in the vocabulary."""
    assert {"tremblay", "nguyen", "hosseinzadeh", "dhaliwal", "mohammed"}.isdisjoint(weights().vocabulary)
    assert named("Dhaliwal,", weights().vocabulary) == "Name"
    assert is_strange("Dhaliwal")
    assert not is_strange("Date")
    assert named("1234-5678", frozenset()) == "#9"


def test_the_weights_belong_to_the_document_types() -> None:
    learned = weights()
    specs = load_document_types()
    assert set(learned.types) <= {kind.value for kind in DocumentType}
    assert set(learned.fields) <= {name for spec in specs.values() for name in spec.fields}
    assert (np.diff(learned.known.astype(np.int64)) > 0).all()
    assert len(learned.rows) == len(learned.known)


def test_a_type_that_nothing_was_learned_of_has_no_opinion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractors.fields.learned.opinion.weights", lambda: replace(weights(), types={}))
    layout = layout_of("Nom : Tremblay")
    assert opinion_of(DocumentType.CSQ, [layout], AS_OF).of("name", 0, layout.tokens) is None


def test_the_opinion_knows_a_common_paper() -> None:
    layout = layout_of("Certificat de sélection du Québec", "Nom de famille : HADDAD", "Date de naissance : 1990-02-01")
    found = opinion_of(DocumentType.CSQ, [layout], AS_OF)
    birth = next(token for token in layout.tokens if token.text == "1990-02-01")
    assert (found.of("date_of_birth", 0, [birth]) or 0) > 0.9
    assert (found.of("issue_date", 0, [birth]) or 0) < 0.1


@pytest.mark.parametrize(
    ("text", "shape"), [("HADDAD", "XX"), ("Haddad,", "Xxx,"), ("W304112233", "X000000000"), ("a.b@c.ca", "x.x@x.xx")]
)
def test_the_look_of_a_word(text: str, shape: str) -> None:
    assert look(text).startswith(shape[:4])


def test_words_of_prose_have_no_features_and_a_date_has_its_rank() -> None:
    around = surroundings_of([layout_of("issued on 2023-05-04 until 2025-05-04")], frozenset({"issued", "on", "until"}), AS_OF)
    assert [token.text for _, token in around.words] == ["2023-05-04", "2025-05-04"]
    assert "date behind issued on" in around.features[0]
    assert "rank 0/2" in around.features[0]
    assert "rank 1/2" in around.features[1]
    assert around.dates == [("2023-05-04", (0,)), ("2025-05-04", (1,))]
    assert checksum("rank 0/2") == zlib.crc32(b"rank 0/2")
