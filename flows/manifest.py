"""`packet.json` in: what the sender declares, strictly read, all its errors told at once."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from pathlib import PurePosixPath

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from flows.failures import packet_error
from schemas.manifest import Manifest

MANIFEST_NAME = "packet.json"
MANIFEST_BYTES = 1024 * 1024  # a declaration of nine keys; more is no manifest

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")


def read_manifest(content: bytes, packet: str, names: Collection[str]) -> Manifest:
    """The manifest in `content`, its slots keyed by the names the files have in the packet.

    Args:
        packet: how the packet is called in the error's sentence.
        names: the packet's files.
    Raises:
        PacketError: with every error of the manifest in one sentence each, none of them quoting a value.
    """
    declared, errors = _parse(content)
    manifest = Manifest()
    try:
        manifest = Manifest.model_validate_json(json.dumps(declared), strict=True)
    except ValidationError as failure:
        errors += [_explain(error, declared) for error in failure.errors(include_url=False, include_input=False)]
    slots = {slot_name(name): slot for name, slot in manifest.slots.items()}
    errors += _absent_slots(slots, names)
    if errors:
        told = "; ".join(errors)
        raise packet_error("failure.manifest_wrong", len(errors), manifest=MANIFEST_NAME, path=packet, errors=told)
    return manifest.model_copy(update={"slots": slots})


def slot_name(name: str) -> str:
    """A file's name as intake writes it: NFC, forward slashes, no leading "./"."""
    return str(PurePosixPath(unicodedata.normalize("NFC", name).replace("\\", "/")))


def _parse(content: bytes) -> tuple[dict[str, object], list[str]]:
    """The JSON object and the keys that stand in it twice."""
    repeated: list[str] = []

    def keep(pairs: list[tuple[str, object]]) -> dict[str, object]:
        repeated.extend(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        return dict(pairs)

    if len(content) > MANIFEST_BYTES:
        return {}, [f"it is larger than {MANIFEST_BYTES:,} bytes"]
    try:
        declared = json.loads(content.decode("utf-8-sig"), object_pairs_hook=keep)
    except json.JSONDecodeError as failure:
        return {}, [f"it is not JSON: {failure.msg} at line {failure.lineno}, column {failure.colno}"]
    except (UnicodeDecodeError, RecursionError, ValueError):
        return {}, ["it is not JSON text in UTF-8"]
    if not isinstance(declared, dict):
        return {}, ["it must be one JSON object: {…}"]
    return declared, [f"{_key_name(key)} stands in it more than once" for key in repeated]


def _explain(error: ErrorDetails, declared: dict[str, object]) -> str:
    """One error as "key: what is wrong, what is allowed"."""
    top = str(error["loc"][0]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        return f"{_key_name(top)} is not a known key; allowed are {', '.join(Manifest.model_fields)}"
    where = _key_name(top) if top else "the object"
    if top == "slots" and len(error["loc"]) > 1:
        slots = declared.get("slots")
        position = list(slots).index(str(error["loc"][1])) + 1 if isinstance(slots, dict) else 1
        where = f"entry {position} of {where}"
    return f"{where}: {_allowed(error)}"


def _allowed(error: ErrorDetails) -> str:
    """What is allowed there, in words that never quote what stood there."""
    match error["type"]:
        case "enum":
            return f"must be one of {error['ctx']['expected']}"
        case "bool_type":
            return "must be true or false"
        case kind if kind.startswith("date"):
            return "must be a date written as YYYY-MM-DD"
        case "string_pattern_mismatch":
            return "must be text without slashes or control characters"
        case "string_too_short" | "string_too_long":
            return "must be text of 1 to 120 characters"
        case "dict_type":
            return "must be an object of file name: slot"
        case "string_type":
            return "must be text"
        case _:
            return "has a value that is not allowed"


def _absent_slots(slots: dict[str, str], names: Collection[str]) -> list[str]:
    """Slots whose file is not there, by position: a file's name may name a person."""
    absent = [str(position) for position, name in enumerate(slots, start=1) if name not in names]
    return [f"slots: entry {', '.join(absent)} names a file that is not in the packet"] if absent else []


def _key_name(key: str) -> str:
    return f"'{key}'" if _PLAIN_KEY.fullmatch(key) else "a key that is no plain word"
