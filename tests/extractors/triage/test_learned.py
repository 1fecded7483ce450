"""The learned opinion bears phrases out, contradicts them, stands alone, or is silent; it is never believed alone."""

from __future__ import annotations

from pathlib import Path
from random import Random

import numpy as np
import pypdfium2
import pytest

from extractors import triage as room
from extractors.triage import triage
from extractors.triage.learned import ALIKE, FEWEST_RUNS, FILE, Learned, Opinion, load_learned, runs_of
from extractors.triage.sheet import lay_out
from sample_docs.generator import registry
from sample_docs.generator.invention import invent_case
from schemas.document import ACCEPT_AT, Document, DocumentType
from tests.extractors.triage.paper import invented_pages, page_of

RECOGNISED_AT = 0.6  # under which `validators` takes a document for any missing paper
LARGEST_FILE = 1_500_000  # bytes
HERON = "\n".join(f"The heron number {n} stood in the reeds at dawn and saw the boat of {n} fishermen return" for n in range(9))
STRONG, LIKELY, UNSURE = 90, 9, 1  # weights of a run


def learned_from(texts: dict[DocumentType, str], weight: int = STRONG) -> Learned:
    """Knows the runs of each text, all of one weight for its type."""
    own = {of: runs_of(lay_out(page_of(text)).words) for of, text in texts.items()}
    runs = np.unique(np.concatenate(list(own.values())))
    weights = np.stack([np.isin(runs, found) * weight for found in own.values()], axis=1).astype(np.int8)
    ones = np.ones(len(own), dtype=np.float32)
    return Learned(tuple(own), runs, weights, ones / 50, ones * 0)


def taken_for(text: str, learned: Learned | None, monkeypatch: pytest.MonkeyPatch) -> Document:
    monkeypatch.setattr(room, "load_learned", lambda: learned)
    (document,), _ = triage((page_of(text),))
    return document


TITLED = f"# Residential Tenancy Agreement\n{HERON}"
LEASE, BILL, OTHER = DocumentType.LEASE, DocumentType.UTILITY_BILL, DocumentType.OTHER


def test_where_both_agree_the_phrases_are_borne_out(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = next(entry for entry in invented_pages("unseen") if entry["name"] == "marriage_church")
    of = DocumentType(entry["type"])
    plain = taken_for(entry["text"], None, monkeypatch)
    borne_out = taken_for(entry["text"], learned_from({of: entry["text"], BILL: "power"}), monkeypatch)
    assert (plain.type, borne_out.type) == (of, of)
    assert plain.confidence < ACCEPT_AT <= borne_out.confidence < 1


def test_an_opinion_that_is_hardly_sure_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = taken_for(TITLED, None, monkeypatch)
    assert taken_for(TITLED, learned_from({LEASE: "rent", BILL: TITLED}, UNSURE), monkeypatch) == plain


def test_where_they_differ_nobody_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    document = taken_for(TITLED, learned_from({LEASE: "rent", BILL: TITLED}), monkeypatch)
    assert document.type is BILL
    assert document.confidence < RECOGNISED_AT


def test_where_two_types_are_near_a_likely_opinion_is_enough_for_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    text = next(entry["text"] for entry in invented_pages("unseen") if entry["name"] == "explanation_letter_french")
    plain = taken_for(text, None, monkeypatch)
    doubted = taken_for(text, learned_from({plain.type: "because", OTHER: text}, LIKELY), monkeypatch)
    assert doubted.type is plain.type
    assert doubted.confidence < RECOGNISED_AT < plain.confidence
    far = taken_for(TITLED, learned_from({LEASE: "because", OTHER: TITLED}, LIKELY), monkeypatch)
    assert (far.type, far.confidence > ACCEPT_AT) == (LEASE, True)


def test_what_is_known_to_be_no_paper_asked_for_is_not_taken_for_one_by_its_words_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    text = next(entry["text"] for entry in invented_pages("strangers") if entry["name"] == "web_page_on_pmi_plus")
    plain = taken_for(text, None, monkeypatch)
    assert plain.type is OTHER
    assert taken_for(text, learned_from({DocumentType.MIFI_INVITATION: text, OTHER: "web"}), monkeypatch) == plain


def test_what_only_the_opinion_knows_has_a_name_that_a_person_looks_at(monkeypatch: pytest.MonkeyPatch) -> None:
    document = taken_for(HERON, learned_from({LEASE: HERON, BILL: "power"}), monkeypatch)
    assert document.type is LEASE
    assert document.confidence < RECOGNISED_AT


def test_a_type_that_was_not_learned_is_left_to_the_phrases(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = taken_for(TITLED, None, monkeypatch)
    assert taken_for(TITLED, learned_from({BILL: TITLED, OTHER: "power"}), monkeypatch) == plain


def test_without_what_was_learned_there_is_no_opinion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_learned(tmp_path / "learned.npz") is None
    assert taken_for(TITLED, None, monkeypatch).type is LEASE


def test_of_a_page_of_few_known_words_there_is_no_opinion() -> None:
    learned = learned_from({LEASE: HERON, BILL: "power"})
    few = page_of(" ".join(HERON.split()[: FEWEST_RUNS // 4]))
    assert learned.opinion(lay_out(few)) is None
    assert learned.opinion(lay_out(page_of(""))) is None


def test_forms_that_only_their_number_tells_apart_are_one_opinion() -> None:
    alike = dict.fromkeys(sorted(ALIKE[0]), HERON)
    opinion = learned_from({**alike, LEASE: "rent"}).opinion(lay_out(page_of(HERON)))
    assert opinion is not None
    assert (opinion.types, opinion.sureness > ACCEPT_AT) == (ALIKE[0], True)


def test_runs_of_words_are_the_same_whatever_the_digits_and_differ_by_their_order() -> None:
    assert runs_of(("file", "12")).tolist() == runs_of(("file", "98")).tolist()
    assert runs_of(("a", "b")).tolist() != runs_of(("b", "a")).tolist()
    assert runs_of(()).tolist() == []


def test_what_is_shipped_is_small_and_names_types_that_there_are() -> None:
    learned = load_learned()
    assert learned is not None, "python -m tests.learning.triage"
    assert FILE.stat().st_size < LARGEST_FILE
    assert set(learned.types) <= set(DocumentType)
    assert DocumentType.OTHER in learned.types, "what is none of the papers must be known as well"


@pytest.mark.parametrize(
    ("expected", "layout"),
    [
        ("pr_acknowledgment", "letter_in_sentences"),
        ("caq", "letter_for_english_speakers"),
        ("translation", "traduction_de_diplome"),
        ("notice_of_intent_to_select", "intent_in_mailbox"),
        ("mifi_acceptance_letter", "acceptation_en_deux_pages"),
    ],
)
def test_papers_whose_phrases_nobody_had_thought_of_are_known_by_their_words_alone(expected: str, layout: str) -> None:
    """They were missed, or taken for another paper, when they were new."""
    opinion = opinion_of(registry.find(expected, layout))
    assert opinion is not None
    assert opinion.types == {DocumentType(expected)}
    assert opinion.sureness >= ACCEPT_AT


def opinion_of(entry: registry.Layout) -> Opinion | None:
    """Of its first page, of which only the text is taken."""
    drawn = registry.draw(entry, invent_case(Random(11)), "learned")
    text = pypdfium2.PdfDocument(drawn.pdf)[0].get_textpage().get_text_range()
    learned = load_learned()
    assert learned is not None
    return learned.opinion(lay_out(page_of(text.replace("\r", "").replace("|", " "))))
