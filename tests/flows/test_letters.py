"""Letters beside reports: one for each incomplete packet, none that speaks of an earlier verdict, nothing sent."""

from __future__ import annotations

import datetime as dt

import pytest

from flows.letters import deliver_letters, letters, term
from flows.outbox import LETTERS, Outbox, open_outbox
from flows.settings import Letterhead, Settings
from reports.verdict_json import verdict_bytes
from schemas.errors import UsageError
from schemas.verdict import Verdict
from tests.reports import build

TODAY = dt.date(2026, 11, 22)
SETTINGS = Settings(
    letterhead=Letterhead(name="Northern Intake", address="12 Larkmoor Ave\nMontreal", contact="intake@example.org")
)


@pytest.fixture(params=["folder", "memory"])
def outbox(request, tmp_path) -> Outbox:
    return open_outbox(str(tmp_path / "out") if request.param == "folder" else f"memory://letters-{tmp_path.name}")


def deliver(outbox: Outbox, verdict: Verdict) -> set[str]:
    deliver_letters(outbox, "P-1042", verdict_bytes(verdict, {}), SETTINGS, TODAY)
    return {name for name in LETTERS if outbox.has(f"P-1042/{name}")}


def test_an_incomplete_packet_gets_its_letters_and_they_go_when_it_is_complete(outbox):
    assert deliver(outbox, build.verdict()) == set(LETTERS)
    assert deliver(outbox, build.complete()) == set()
    assert deliver(outbox, build.complete()) == set()


def test_a_packet_that_a_person_has_to_look_at_first_is_written_no_letter_by_itself(outbox):
    assert deliver(outbox, build.doubtful()) == set()


def test_a_letter_can_be_asked_for_where_only_a_page_has_to_be_sent_again():
    when = term(SETTINGS, TODAY)
    assert [name for name, _ in letters(verdict_bytes(build.doubtful(), {}), SETTINGS, when, ("fr",))] == [
        "letter.fr.docx",
        "letter.fr.pdf",
    ]


def test_the_term_is_that_of_the_settings_unless_one_is_given():
    assert term(SETTINGS, TODAY).due_on == dt.date(2026, 12, 22)
    assert term(Settings(letter_days=10), TODAY).due_on == dt.date(2026, 12, 2)
    assert term(SETTINGS, TODAY, days=5).due_on == dt.date(2026, 11, 27)
    assert term(SETTINGS, TODAY, by=dt.date(2027, 1, 4)).due_on == dt.date(2027, 1, 4)


@pytest.mark.parametrize("given", [{"by": TODAY}, {"by": dt.date(2020, 1, 1)}, {"days": 3, "by": dt.date(2027, 1, 4)}])
def test_a_term_that_has_passed_or_is_given_twice_is_refused(given):
    with pytest.raises(UsageError):
        term(SETTINGS, TODAY, **given)
