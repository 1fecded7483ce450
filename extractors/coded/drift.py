"""Editions of a form that moved a box: the box is found again by its caption in the form's template.

A data path is not a template path: subforms that serve the layout alone vanish in the data. A data path belongs to the box whose
template path holds its steps in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import pikepdf
from lxml import etree

from extractors.coded.streams import StreamTooLargeError, stream_bytes
from extractors.coded.xfa import parse_packet
from schemas.document import DocumentType
from schemas.form_maps import FormMap, load_form_maps
from schemas.page import CodedValue, ReadMethod

BY_CAPTION = 0.92  # confidence in a value found by its box's caption: the one box of that caption in the form
_HOLDS_NAME = {"subform", "field", "exclGroup", "subformSet", "area"}


def moved_values(
    values: Sequence[CodedValue], template: pikepdf.Stream | None, form: DocumentType | None
) -> tuple[CodedValue, ...]:
    """The values of boxes that stand on none of the form's known paths, under the first of these paths.

    Args:
        values: of the XFA data sets.
        template: the template packet; without it nothing can be found.
        form: which form it is by its paths; None where they have moved too, then the template's barcode label says it.
    """
    if template is None or not values or (form is not None and not _missing(load_form_maps()[form], values)):
        return ()
    try:
        xml = stream_bytes(template)
    except (StreamTooLargeError, pikepdf.PdfError):
        return ()
    form = form or _form_by_label(xml)
    root = parse_packet(xml) if form else None
    if form is None or root is None:
        return ()
    boxes = list(_captioned_boxes(root))
    found = ((path, _value_of(captions, boxes, values)) for path, captions in _missing(load_form_maps()[form], values).items())
    return tuple(CodedValue(ReadMethod.XFA, path, value.value, BY_CAPTION) for path, value in found if value)


def _missing(known: FormMap, values: Sequence[CodedValue]) -> Mapping[str, tuple[str, ...]]:
    """First path → captions, of the fields with captions whose paths do not occur."""
    held = {value.name for value in values}
    fields = (place for place in known.fields.values() if place.captions and not held & set(place.paths))
    return {place.paths[0]: place.captions for place in fields}


def _form_by_label(template: bytes) -> DocumentType | None:
    for form, known in load_form_maps().items():
        if known.barcodes and f"{known.barcodes.label}_".encode() in template:
            return form
    return None


def _value_of(captions: Sequence[str], boxes: Sequence[tuple[str, str]], values: Sequence[CodedValue]) -> CodedValue | None:
    """The one value that belongs to the one box so captioned."""
    wanted = {_folded(caption) for caption in captions}
    paths = {path for caption, path in boxes if caption in wanted}
    if len(paths) != 1:
        return None
    steps = paths.pop().split("/")
    matching = [value for value in values if _lies_on(value.name, steps)]
    return matching[0] if len(matching) == 1 else None


def _lies_on(data_path: str, template_steps: Sequence[str]) -> bool:
    *above, leaf = re.sub(r"\[\d+\]", "", data_path).split("/")
    rest = iter(template_steps[:-1])
    return leaf == template_steps[-1] and all(step in rest for step in above)


def _captioned_boxes(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Caption and template path of each box that has one."""
    for box in root.iter("{*}field", "{*}exclGroup"):
        caption = box.find("{*}caption/{*}value")
        if caption is not None:
            yield _folded("".join(str(part) for part in caption.itertext())), "/".join(_names(box))


def _names(box: etree._Element) -> list[str]:
    chain = [box, *box.iterancestors()]
    return [str(node.get("name")) for node in reversed(chain) if etree.QName(node).localname in _HOLDS_NAME and node.get("name")]


def _folded(caption: str) -> str:
    """Without the asterisk of a required box, its letter "a)" and the differences of spacing, apostrophes and case."""
    text = " ".join(caption.replace("’", "'").casefold().split())
    return re.sub(r"^[*\s]*(?:\w\))?[*\s]*", "", text).rstrip(" :*")
