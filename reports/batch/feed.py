"""feed.jsonl, for other programs: one line a verdict reached, oldest first, as `schemas/feed.schema.json` describes it.

Ids, codes, dates and hashes alone: no message, no value read from a paper, no name of a file. What `packet_id` and
`folder` say, the verdict's own `packet_id` says too. Keys may be added, never renamed or removed.

The file is written anew each time, not appended to: it is replaced at once, so no reader ever meets half a line, it is whole
again after whatever befell it, object stores know no appending, and of machines that share an inbox the last to end tells
what all have done. A reader takes the events it has not taken yet.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import IO

from reports.batch.row import VerdictEvent

SCHEMA = "liasse/feed/1"
CODES = ("rule", "status", "severity", "consequence")


def write_event(stream: IO[str], event: VerdictEvent) -> None:
    """One line of the feed. `event` identifies it: a reader passes over numbers that it has taken."""
    told = {
        "schema": SCHEMA,
        "event": event.number,
        "reached_at": dt.datetime.fromtimestamp(event.reached_at, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "packet": event.packet,
        "packet_id": event.packet_id,
        "folder": event.folder,
        "content_sha256": event.content_sha256,
        "engine_sha256": event.engine_sha256,
        "as_of": event.as_of.isoformat(),
        "verdict": event.outcome,
        "before": event.before,
        "findings": [{code: finding[code] for code in CODES} for finding in event.findings],
    }
    stream.write(json.dumps(told, ensure_ascii=True) + "\n")  # pure ASCII: no lone surrogate, no line end inside a line
