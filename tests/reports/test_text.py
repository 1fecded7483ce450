from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reports.text import REPLACEMENT, harmless, typeset_french

TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}  # bidirectional classes, Unicode Standard Annex 9
ANY_TEXT = st.text(st.characters(), max_size=400)


@given(ANY_TEXT)
def test_a_text_is_one_short_line_without_anything_that_steers(text):
    shown = harmless(text)
    assert len(shown) <= 300
    assert not [char for char in shown if unicodedata.category(char) in ("Cc", "Cs")]
    assert not [
        char
        for char in shown
        if unicodedata.bidirectional(char) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    ]
    assert harmless(shown) == shown


def test_names_of_all_scripts_are_left_alone():
    for name in ("Zoë Nguyễn", "محمد الأمين", "Оксана Ґонта", "李 小龍", "O’Brien-Łuczak"):
        assert harmless(name) == name


def test_what_was_taken_out_leaves_a_trace():
    assert harmless("pay\u202ement\x1b[2J") == f"pay{REPLACEMENT}ment{REPLACEMENT}[2J"


def test_a_long_text_is_cut_with_an_ellipsis():
    assert harmless("word " * 200, 20) == "word word word word…"


@given(ANY_TEXT)
def test_setting_french_twice_changes_nothing_more(text):
    assert typeset_french(typeset_french(text)) == typeset_french(text)
