"""What the rulebook cites and what it says: `sources.yaml` and `wording.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from schemas.rule_text import Strict, Text
from schemas.rules_model import RequestText, Rule
from schemas.verdict import Status


class Source(Strict):
    """A text that is cited."""

    title: str
    title_fr: str  # as its French text is called
    kind: Literal["law", "official", "official_copy", "secondary", "derived"]
    about: str  # edition, date of capture
    url: str = ""

    @property
    def weak(self) -> bool:
        """Whether the source is no official text or copy of one."""
        return self.kind in {"secondary", "derived"}


class Sources(Strict):
    sources: dict[str, Source]


class Wording(Strict):
    """What is said where a rule has no words of its own for a case, and what facts are called."""

    messages: dict[str, Text]  # case or status → message
    remedies: dict[str, Text]  # case or status → remedy
    requests: dict[str, RequestText]  # case → what a letter asks the applicant for
    questions: dict[str, Text]  # fact → how the applicant is asked for it
    facts: dict[str, Text]
    values: dict[str, Text]  # a fact's value, in words

    def fact(self, name: str, value: object) -> tuple[str, str]:
        """A fact with its value, in English and French."""
        label, word = self.facts[name], self.values.get(str(value).lower() if isinstance(value, bool) else str(value))
        plain = str(value)
        return f"{label.en}: {word.en if word else plain}", f"{label.fr} : {word.fr if word else plain}"

    def message(self, rule: Rule, case: str, status: Status) -> Text:
        """The rule's own sentence for the case, else for the status, else the common one."""
        own = rule.outcomes.get(case) or (None if case in self.messages else rule.outcomes.get(status.value))
        return own.message if own else self.messages.get(case) or self.messages[status.value]

    def remedy(self, rule: Rule, case: str, status: Status) -> Text:
        """What to do: the rule's own for the case, else for the status, else the common one."""
        own = rule.outcomes.get(case) or (None if case in self.remedies else rule.outcomes.get(status.value))
        return (own.remedy if own else None) or self.remedies.get(case) or self.remedies[status.value]

    def request(self, rule: Rule, case: str, status: Status) -> RequestText | None:
        """What a letter asks the applicant for; None where the case leaves the applicant nothing to do."""
        own = rule.outcomes.get(case) or (None if case in self.messages else rule.outcomes.get(status.value))
        return own.applicant if own else self.requests.get(case)

    def gaps(self, rule: Rule) -> Iterable[str]:
        """Failures of a rule that nobody put into words."""
        for case, status in rule.cases.items():
            outcome = rule.outcomes.get(case) or rule.outcomes.get(status.value)
            if status is Status.FAIL and case not in self.messages and (outcome is None or outcome.remedy is None):
                yield f"{case}: a failure needs a message and a remedy"
