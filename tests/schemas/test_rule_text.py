"""Sentences of the rulebook are filled in and set as each language asks."""

from schemas.rule_text import Text


def test_french_keeps_punctuation_with_its_word() -> None:
    text = Text(en='Due: {due} dollars, "at once"', fr="Dû : {due} $, « sans délai »")
    filled = text.filled({"due": ("255.00", "255.00")})
    assert filled.en == 'Due: 255.00 dollars, "at once"'
    assert filled.fr == "Dû\u00a0: 255.00\u00a0$, «\u00a0sans délai\u00a0»"


def test_each_language_gets_its_own_figures() -> None:
    filled = Text(en="{facts}", fr="{facts}").filled({"facts": ("program", "programme")})
    assert (filled.en, filled.fr) == ("program", "programme")
