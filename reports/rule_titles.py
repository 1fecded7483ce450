"""What the rulebook calls a rule."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from schemas.rulebook import load_rulebook
from schemas.verdict import Bilingual


def rule_title(rule: str) -> Bilingual:
    """The title of a rule; its id, where a stored verdict names a rule that this rulebook no longer has."""
    return _titles().get(rule, Bilingual(rule, rule))


@cache
def _titles() -> Mapping[str, Bilingual]:
    return {rule.id: Bilingual(rule.title.en, rule.title.fr) for rule in load_rulebook().rules}
