"""What a clerk may meet is said in both languages, wherever it has come through."""

from __future__ import annotations

import pickle

from flows.failures import our_mistake, packet_error, said_of
from flows.ledger.record import SILENCE, lines_of, said_by
from schemas.errors import SetupError
from schemas.verdict import Bilingual


def test_an_error_says_the_same_after_it_went_to_another_process():
    error = pickle.loads(pickle.dumps(packet_error("failure.too_many_files", 301, path="P-1", limit=300)))
    assert said_of(error).en.startswith("P-1 holds 301 files, more than the limit of 300.")
    assert said_of(error).fr.startswith("P-1 contient 301 fichiers")
    assert str(error) == said_of(error).en


def test_what_only_concerns_the_operator_is_said_in_english():
    assert said_of(SetupError("Tesseract is missing.")) == Bilingual("Tesseract is missing.", "Tesseract is missing.")


def test_the_ledger_keeps_both_languages_and_reads_reasons_that_have_one():
    said = our_mistake(ZeroDivisionError())
    assert said_by(lines_of(said)) == said
    assert said_by(lines_of(Bilingual("a name\nof two lines", "un nom\nde deux lignes"))).fr == "un nom de deux lignes"
    assert said_by("Written by an older program.") == Bilingual("Written by an older program.", "Written by an older program.")
    assert lines_of(SILENCE) == "" and said_by("") == SILENCE
