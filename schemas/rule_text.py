"""Sentences of the rulebook, in both official languages."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

from schemas.verdict import Bilingual


class Strict(BaseModel):
    """Unknown keys are errors; what was read is never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Text(Strict):
    """A sentence in both official languages; {figures} in braces are filled in."""

    en: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    fr: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

    def filled(self, figures: Mapping[str, tuple[str, str]]) -> Bilingual:
        """The sentence with its figures, each given in English and French."""
        en = self.en.format_map({name: pair[0] for name, pair in figures.items()})
        fr = self.fr.format_map({name: pair[1] for name, pair in figures.items()})
        return Bilingual(en, _set_in_french(fr))

    @property
    def placeholders(self) -> frozenset[str]:
        """The figures the sentence quotes, in either language."""
        return frozenset(name for text in (self.en, self.fr) for _, name, _, _ in Formatter().parse(text) if name)


def _set_in_french(text: str) -> str:
    """Keeps colons, guillemets and the dollar sign on the line of the word they belong to, as French typography asks."""
    for plain, joined in ((" :", "\u00a0:"), ("« ", "«\u00a0"), (" »", "\u00a0»"), (" $", "\u00a0$")):
        text = text.replace(plain, joined)
    return text
