"""What one file of the rulebook holds: rules with their periods, values, needs, checks and words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError, model_validator

from schemas.checks import AnyCheck, Check
from schemas.document import DocumentType
from schemas.field_names import FIELDS
from schemas.packet import ApplicationKind, Channel, Location, Program
from schemas.periods import ONE_DAY, DatedValue, Period, refuse_gaps
from schemas.rule_text import Strict, Text
from schemas.verdict import Consequence, Severity, Status

PRESENCE_CASES: Mapping[str, Status] = {
    "missing": Status.FAIL,
    "insufficient": Status.FAIL,  # only a paper that does not do in its place is there
    "unreadable": Status.UNKNOWN,  # it is there, and no one could read it
    "unprocessed": Status.UNKNOWN,  # it is there, and we did not read it
    "other_person": Status.UNKNOWN,  # the only one there seems to be another person's
    "perhaps": Status.UNKNOWN,  # a page or paper is there that may be it
    "satisfied": Status.PASS,
}
"""How the search for a required document may end."""

FACT_UNKNOWN = "fact_unknown"
"""The case of a rule that hangs on a fact nobody knows."""

PAGE_UNREAD = "page_unread"
"""The case of a rule that fails on what was read while a page that nobody read may hold what it asks for."""

FACT_VALUES: Mapping[str, frozenset[str | bool]] = {
    "program": frozenset(Program),
    "application_kind": frozenset(ApplicationKind),
    "location": frozenset(Location),
    "channel": frozenset(Channel),
    "pr_application_filed": frozenset({True, False}),
    "represented": frozenset({True, False}),
    "restoring": frozenset({True, False}),
}
"""The facts a rule may depend on, with the values each may take."""


class Need(Strict):
    """A kind of paper that satisfies a rule: a document type, perhaps only with one of these values in a field."""

    type: DocumentType
    field: str | None = None
    among: tuple[str, ...] = ()  # the value must be one of these
    except_: tuple[str, ...] = Field(default=(), alias="except")  # the value must be none of these

    @model_validator(mode="before")
    @classmethod
    def _type_alone(cls, raw: object) -> object:
        return {"type": raw} if isinstance(raw, str) else raw

    @model_validator(mode="after")
    def _field_is_known(self) -> Self:
        if self.field is not None and self.field not in FIELDS[self.type]:
            raise ValueError(f"{self.type} yields no field {self.field}")
        if (self.field is None) != (not self.among and not self.except_):
            raise ValueError("`field` stands with `among` or `except`, or not at all")
        return self

    @property
    def key(self) -> str:
        """A name for the column that counts such papers."""
        limits = [f"{self.field} in {'/'.join(self.among)}"] if self.among else []
        limits += [f"{self.field} not in {'/'.join(self.except_)}"] if self.except_ else []
        return f"{self.type.value}[{', '.join(limits)}]" if limits else self.type.value


class Needs(Strict):
    """The papers a rule asks for."""

    any_of: Annotated[tuple[Need, ...], Field(min_length=1)]
    perhaps: tuple[DocumentType, ...] = ()  # papers that may serve: a person looks before anything is called missing
    insufficient: tuple[DocumentType, ...] = ()  # papers often sent in its place, which do not do

    @property
    def types(self) -> frozenset[DocumentType]:
        return frozenset(need.type for need in self.any_of)


class Condition(Strict):
    """Facts and the values under which something applies. No facts: always."""

    facts: dict[str, tuple[str | bool, ...]] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _single_values(cls, raw: object) -> object:
        if not isinstance(raw, dict):
            return raw
        return {"facts": {name: tuple(value) if isinstance(value, list) else (value,) for name, value in raw.items()}}

    @model_validator(mode="after")
    def _facts_are_known(self) -> Self:
        for name, values in self.facts.items():
            if name not in FACT_VALUES:
                raise ValueError(f"no such fact: {name}")
            if strange := [str(value) for value in values if value not in FACT_VALUES[name]]:
                raise ValueError(f"{name} is never {', '.join(strange)}")
        return self


class RequestText(Strict):
    """What a letter asks the applicant for: who reads it can act on it, is accused of nothing and told no decision."""

    why: Text
    ask: Text  # what exactly to send or to tell


class OutcomeText(Strict):
    """What is said of one case of a rule, and how much it weighs where that differs from the rule."""

    message: Text
    remedy: Text | None = None  # addressed to the team; None: the wording's own for this case
    applicant: RequestText | None = None  # None: there is nothing the applicant could do
    severity: Severity | None = None
    consequence: Consequence | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        """All that is said."""
        asked = (self.applicant.why, self.applicant.ask) if self.applicant else ()
        return (self.message, *((self.remedy,) if self.remedy else ()), *asked)


class Softer(Strict):
    """A circumstance under which a rule weighs less."""

    when: Condition
    severity: Severity
    consequence: Consequence


class Rule(Strict):
    """One rule of the rulebook."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]+(-[A-Z0-9]+)+$")]
    title: Text
    applies: Condition = Condition()
    severity: Severity
    consequence: Consequence
    softer: tuple[Softer, ...] = ()
    needs: Needs | None = None
    check: dict[str, Any] = Field(default_factory=dict)  # `name` and the parameters that never changed
    values: dict[str, Annotated[tuple[DatedValue, ...], Field(min_length=1)]] = Field(default_factory=dict)
    periods: Annotated[tuple[Period, ...], Field(min_length=1)]
    outcomes: dict[str, OutcomeText]
    doubt: Text | None = None  # where the law itself is not certain

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if self.needs is None and not self.check:
            raise ValueError("a rule needs papers, or a check, or both")
        refuse_gaps("periods", self.periods)
        for name, series in self.values.items():
            refuse_gaps(name, series)
            if (series[0].from_, series[-1].to) != (self.periods[0].from_, self.periods[-1].to):
                raise ValueError(f"{name}: its values must cover the periods of the rule, no more and no less")
        for day in self._value_days:
            check = self.check_on(day)
            if check is not None:
                _refuse_unknown_fields(check)
        return self._outcomes_are_known()

    def _outcomes_are_known(self) -> Self:
        check = self.check_on(self.periods[0].from_)
        cases = self.cases
        figures = (check.figures if check else frozenset()) | {"title"}
        for name, outcome in self.outcomes.items():
            if name not in cases and name not in set(Status):
                raise ValueError(f"outcomes: the rule can never end in {name!r}; it ends in {', '.join(cases)}")
            for text in outcome.texts:
                if strange := text.placeholders - figures:
                    raise ValueError(f"outcomes: {name}: no such figure: {', '.join(sorted(strange))}")
        return self

    @property
    def all_periods(self) -> tuple[Period, ...]:
        """The rule's own periods and those of its values."""
        return (*self.periods, *(value for series in self.values.values() for value in series))

    @property
    def changes(self) -> frozenset[dt.date]:
        """The days on which the rule or one of its values begins, and the day after it ends."""
        begins = {period.from_ for period in self.all_periods}
        return frozenset(begins | {period.to + ONE_DAY for period in self.all_periods if period.to})

    @property
    def cases(self) -> Mapping[str, Status]:
        """Every case the rule can end in."""
        check = self.check_on(self.periods[0].from_)
        presence = dict(PRESENCE_CASES) if self.needs else {}
        if self.needs and not self.needs.insufficient:
            del presence["insufficient"]
        return {**presence, **(check.endings if check else {})}

    def in_force_on(self, day: dt.date) -> bool:
        return any(period.covers(day) for period in self.periods)

    def period_on(self, day: dt.date) -> Period:
        """The period that covers a day on which the rule is in force."""
        return next(period for period in self.periods if period.covers(day))

    def check_on(self, day: dt.date) -> Check | None:
        """The rule's check with the values of a day on which it is in force."""
        if not self.check:
            return None
        dated = {name: value.value for name, series in self.values.items() for value in series if value.covers(day)}
        try:
            return _CHECKS.validate_python(self.check | dated)
        except ValidationError as error:
            problems = "; ".join(
                f"{' → '.join(str(step) for step in problem['loc'])}: {problem['msg']}"
                for problem in error.errors(include_url=False)
            )
            raise ValueError(f"check on {day:%Y-%m-%d}: {problems}") from None

    @property
    def _value_days(self) -> frozenset[dt.date]:
        return frozenset(period.from_ for period in self.all_periods)


_CHECKS: TypeAdapter[Check] = TypeAdapter(AnyCheck)


class Bound(Strict):
    """A date on a paper past which a permit cannot last."""

    document: DocumentType
    field: str
    plus_years: int = 0


class Output(Strict):
    """What an officer would code if the permit were issued on the day."""

    values: dict[str, str]  # constant fields
    noc_rule: str  # the rule whose `figure` is the occupation code of the day
    months: dict[ApplicationKind, int]  # the longest validity
    bounds: tuple[Bound, ...] = ()


class ProgramFile(Strict):
    """One program's rules."""

    program: str
    title: Text
    launched: dt.date
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    issuance: Output | None = None


def _refuse_unknown_fields(check: Check) -> None:
    """Every document type a check looks into must be able to yield the field it looks for."""
    documents: tuple[DocumentType, ...] = getattr(check, "documents", ())
    wanted = (getattr(check, "field", None), *getattr(check, "fields", ()))
    for document_type in documents:
        for field in wanted:
            if isinstance(field, str) and field not in FIELDS[document_type]:
                raise ValueError(f"check: {document_type.value} yields no field {field}")
