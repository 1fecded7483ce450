"""The sign of each state, so that none is told by colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from schemas.verdict import Disposition, Finding, Outcome, RequirementStatus, Severity, Status

MET, UNMET, DOUBTFUL = "✓", "✕", "?"

MARKS: Mapping[str, str] = MappingProxyType(
    {
        Outcome.COMPLETE: MET,
        Outcome.INCOMPLETE: UNMET,
        Outcome.NEEDS_REVIEW: DOUBTFUL,
        RequirementStatus.SATISFIED: MET,
        RequirementStatus.MISSING: UNMET,
        RequirementStatus.UNREADABLE: DOUBTFUL,
        RequirementStatus.UNPROCESSED: DOUBTFUL,
        RequirementStatus.UNKNOWN: DOUBTFUL,
        RequirementStatus.NOT_APPLICABLE: "–",
        Disposition.UNRECOGNISED: DOUBTFUL,
        Severity.BLOCK: UNMET,
        Severity.WARNING: "!",
        Severity.INFO: "i",
    }
)
"""By the value of Outcome, RequirementStatus, Severity, or Disposition of a page that served no document."""


def state_of(finding: Finding) -> str:
    """The state a finding is marked with: its severity; doubtful where a blocking rule is not settled."""
    return Status.UNKNOWN if finding.severity is Severity.BLOCK and finding.status is Status.UNKNOWN else finding.severity
