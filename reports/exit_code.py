"""What a command answers to the shell (CONTRACT section 2). Nothing else is loaded for it: it is all that a script waits for."""

from __future__ import annotations

import json

NOT_COMPLETE = 1
"""At least one packet is not complete."""


def exit_code(verdict_json: bytes) -> int:
    """0 where the packet is complete, else 1."""
    return 0 if json.loads(verdict_json)["verdict"] == "complete" else NOT_COMPLETE
