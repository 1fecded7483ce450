"""What the coded values of IRCC's forms mean: which form they come from, and its fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extractors.coded.meanings import Meaning, meaning_of
from schemas.code_lists import code_list
from schemas.document import DocumentType, FieldData
from schemas.form_maps import FieldPlace, ValueKind, load_field_names, load_form_maps
from schemas.page import Box, CodedValue, ReadMethod

TRUSTED = {ReadMethod.XFA: 0.99, ReadMethod.BARCODE: 0.99, ReadMethod.ACROFORM: 0.98}
"""Confidence in a value that the file itself carries, by the way it was read; also the order in which they are preferred."""

CONFLICTING = 0.40  # two ways of reading one field disagree
BY_NAME = 0.80  # a field known only by its name in the PDF

_INDEX_0 = re.compile(r"\[0\]")
_UNNAMED_STEP = re.compile(r"/#\w+(\[\d+\])?")


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form. A box that was left empty gives the value "" (a flag: false), and that is sure."""

    name: str
    value: FieldData
    raw: str  # as the file holds it: the code, the date's parts
    confidence: float  # 0-1
    method: ReadMethod
    doubt: str = ""  # "partial_date", "impossible_date", "unknown_code", "name_order", "readings_differ", "field_name"
    box: Box | None = None  # of the AcroForm widget


def form_type(values: Sequence[CodedValue]) -> DocumentType | None:
    """Which of the known forms carries these values; None where none does."""
    held = {data_path(value) for value in values}
    found = {form: sum(path in held for path in known.recognise) for form, known in load_form_maps().items()}
    best = max(found, key=lambda form: found[form])
    return best if found[best] else None


def form_fields(values: Sequence[CodedValue], form: DocumentType | None = None) -> tuple[FormField, ...]:
    """The fields of the form, each once; a field that the file has no box for is left out.

    Args:
        values: XFA, AcroForm and PDF417 values of the form's pages.
        form: which form it is, where that is known otherwise; a form of unknown paths is read by its fields' names.
    """
    form = form_type(values) or form
    known = load_form_maps().get(form) if form else None
    by_method = {method: _by_path(values, method) for method in TRUSTED}
    found: list[FormField] = []
    for name, place in known.fields.items() if known else ():
        readings = [reading for method, held in by_method.items() for reading in _readings(name, place, method, held)]
        if readings:
            found.extend(_agreed(readings))
    if not any(field.value for field in found) and form is not None:
        found = list(_by_field_names(values)) or found
    return (*found, *_validated_by_barcode(found, by_method[ReadMethod.BARCODE]))


def data_path(value: CodedValue) -> str:
    """The data path that a value's name stands for; AcroForm names repeat it with dots and indices.

    "IMM_5645[0].page1[0].#subform[5].AppName[0]" → "IMM_5645/page1/AppName".
    """
    if value.method is not ReadMethod.ACROFORM:
        return value.name
    return _UNNAMED_STEP.sub("", _INDEX_0.sub("", value.name).replace(".", "/"))


def _by_path(values: Sequence[CodedValue], method: ReadMethod) -> dict[str, CodedValue]:
    """The values read in one way; of several on one path, one that is filled in."""
    held: dict[str, CodedValue] = {}
    for value in values:
        path = data_path(value)
        if value.method is method and (path not in held or not held[path].value):
            held[path] = value
    return held


def _readings(name: str, place: FieldPlace, method: ReadMethod, held: Mapping[str, CodedValue]) -> Iterator[FormField]:
    """The field as read in one way: one field, two for a full name, none where the file has no box for it."""
    paths = place.paths
    if place.instead and _is_set(held.get(place.instead.of_flag)):
        paths = place.instead.paths
    boxes = [held[path] for path in paths if path in held]
    filled = [box for box in boxes if box.value] or boxes[:1]
    taken = filled if place.kind is ValueKind.JOINED else filled[:1]
    if place.parts and not (taken and taken[0].value):
        parts = [next((held[path] for path in options if path in held), None) for options in place.parts]
        if any(parts):
            taken = [part or CodedValue(method, "", "", 1.0) for part in parts]
    if not taken:
        return
    for suffix, meaning in meaning_of(place, [box.value for box in taken]).items():
        yield _field(suffix or name, meaning, method, taken)


def _field(name: str, meaning: Meaning, method: ReadMethod, boxes: Sequence[CodedValue]) -> FormField:
    confidence = min(TRUSTED[method], *(box.confidence for box in boxes)) * meaning.sureness
    return FormField(name, meaning.value, meaning.raw, round(confidence, 3), method, meaning.doubt, boxes[0].box)


def _is_set(flag: CodedValue | None) -> bool:
    return flag is not None and code_list("yes_no").get(flag.value) == "true"


def _agreed(readings: list[FormField]) -> Iterator[FormField]:
    """One field for each name: filled in before empty, then the most trusted way; doubtful where two ways disagree."""
    for name in dict.fromkeys(reading.name for reading in readings):
        same = [reading for reading in readings if reading.name == name]
        filled = [reading for reading in same if reading.value] or same
        chosen = filled[0]
        if any(_folded(other.value) != _folded(chosen.value) for other in filled if not other.doubt):
            chosen = replace(chosen, confidence=min(chosen.confidence, CONFLICTING), doubt="readings_differ")
        yield chosen


def _folded(value: FieldData) -> str:
    return re.sub(r"\W", "", str(value)).casefold()


def _validated_by_barcode(found: Sequence[FormField], barcodes: Mapping[str, CodedValue]) -> Iterator[FormField]:
    """The symbols are printed only once the form was validated."""
    if barcodes and not any(field.name == "validated" for field in found):
        yield FormField("validated", True, "PDF417", TRUSTED[ReadMethod.BARCODE], ReadMethod.BARCODE)


def _by_field_names(values: Sequence[CodedValue]) -> Iterator[FormField]:
    """Fields of a form whose paths are not known, by what their maker called them; below the threshold of use."""
    names = load_field_names()
    others = [re.compile(pattern) for pattern in names.of_others]
    filled = [(value, _steps(value)) for value in values if value.method is ReadMethod.ACROFORM and value.value]
    own = [(value, steps) for value, steps in filled if not any(other.search(step) for other in others for step in steps)]
    for name, patterns in names.fields.items():
        pool = filled if name.startswith("representative") else own
        matching = [value for value, steps in pool if any(re.fullmatch(pattern, steps[-1]) for pattern in patterns)]
        if len({value.value for value in matching}) != 1:  # none, or nobody can say which
            continue
        place = FieldPlace(kind=_KIND_OF.get(name, ValueKind.TEXT), paths=("any/path",))
        for suffix, meaning in meaning_of(place, [matching[0].value]).items():
            field = _field(suffix or name, meaning, ReadMethod.ACROFORM, matching[:1])
            yield replace(field, confidence=min(field.confidence, BY_NAME), doubt=field.doubt or "field_name")


_KIND_OF = {
    "name": ValueKind.FULL_NAME,
    "family_name": ValueKind.NAME,
    "given_names": ValueKind.NAME,
    "date_of_birth": ValueKind.DATE,
    "signed_date": ValueKind.DATE,
    "uci": ValueKind.DIGITS,
    "representative_member_number": ValueKind.IDENTIFIER,
}


def _steps(value: CodedValue) -> list[str]:
    folded = data_path(value).casefold().translate(str.maketrans("àâéèêëîïôûç", "aaeeeeiiouc"))
    return [re.sub(r"[\W_]", "", re.sub(r"\[\d+\]", "", step)) for step in folded.split("/")] or [""]
