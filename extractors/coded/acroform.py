"""AcroForm fields (ISO 32000-2, 12.7): each field's value by its qualified name, with the place of its widget."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from schemas.page import SIGNED, Box, CodedValue, ReadMethod

MAX_PAGES = 500
MAX_WIDGETS = 5_000  # a file; a real form has some hundreds
MAX_ANCESTORS = 30  # a field tree may loop
MAX_VALUE_CHARS = 20_000

_PUSH_BUTTON = 1 << 16  # field flag of ISO 32000-2, table 229
_RIGHT_ANGLE = 90  # degrees


def acroform_values(pdf: pikepdf.Pdf) -> dict[int, tuple[CodedValue, ...]]:
    """The fields with a widget on each page, by page number from 1; a field left empty or unticked has the value ""."""
    values: dict[int, tuple[CodedValue, ...]] = {}
    left = MAX_WIDGETS
    for number, page in enumerate(pdf.pages, start=1):
        if number > MAX_PAGES or left <= 0:
            break
        found = _page_values(page, left)
        left -= len(found)
        if found:
            values[number] = found
    return values


def _page_values(page: pikepdf.Page, most: int) -> tuple[CodedValue, ...]:
    found: dict[str, CodedValue] = {}
    for widget in _widgets(page, most):
        chain = _ancestors(widget)
        kind = str(_inherited(chain, "/FT") or "")
        name = _qualified_name(chain)
        if not kind or not name or (kind == "/Btn" and _flags(chain) & _PUSH_BUTTON):
            continue
        value = _value(kind, widget, chain)
        if name not in found or (value and not found[name].value):  # of a radio group's widgets, the one that is set
            found[name] = CodedValue(ReadMethod.ACROFORM, name, value[:MAX_VALUE_CHARS], 1.0, _box(widget, page))
    return tuple(found.values())


def _widgets(page: pikepdf.Page, most: int) -> Iterator[pikepdf.Dictionary]:
    annotations = page.obj.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return
    for annotation in list(annotations)[:most]:
        if isinstance(annotation, pikepdf.Dictionary) and annotation.get("/Subtype") == pikepdf.Name.Widget:
            yield annotation


def _ancestors(widget: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    """The widget, its field, the field's parents."""
    chain: list[pikepdf.Dictionary] = []
    node: pikepdf.Object | None = widget
    while isinstance(node, pikepdf.Dictionary) and len(chain) < MAX_ANCESTORS:
        chain.append(node)
        node = node.get("/Parent")
    return chain


def _inherited(chain: list[pikepdf.Dictionary], key: str) -> pikepdf.Object | None:
    return next((node[key] for node in chain if key in node), None)


def _qualified_name(chain: list[pikepdf.Dictionary]) -> str:
    return ".".join(str(node["/T"]) for node in reversed(chain) if "/T" in node)


def _flags(chain: list[pikepdf.Dictionary]) -> int:
    flags = _inherited(chain, "/Ff")
    return int(flags) if isinstance(flags, int) else 0


def _value(kind: str, widget: pikepdf.Dictionary, chain: list[pikepdf.Dictionary]) -> str:
    value = _inherited(chain, "/V")
    if kind == "/Sig":
        return SIGNED if value is not None else ""
    if kind == "/Btn":
        state = str(widget.get("/AS", value if value is not None else "/Off")).lstrip("/")
        return "" if state == "Off" else state
    if kind == "/Ch":
        return "; ".join(_choices(value, _inherited(chain, "/Opt")))
    return "" if value is None else _plain(value)


def _choices(value: object, options: object) -> list[str]:
    """What the list shows for the chosen codes."""
    if value is None:
        return []
    chosen = [_plain(one) for one in value] if isinstance(value, pikepdf.Array) else [_plain(value)]
    shown: dict[str, str] = {}
    if isinstance(options, pikepdf.Array):
        pairs = [list(pair) for pair in options if isinstance(pair, pikepdf.Array)]
        shown = {_plain(pair[0]): _plain(pair[1]) for pair in pairs if len(pair) > 1}
    return [shown.get(one, one) for one in chosen]


def _plain(value: object) -> str:
    text = bytes(value).decode("latin-1") if isinstance(value, pikepdf.Stream) else str(value)
    return text.strip()


def _box(widget: pikepdf.Dictionary, page: pikepdf.Page) -> Box | None:
    """The widget's rectangle on the page as its /Rotate shows it."""
    try:
        left, bottom, right, top = (float(edge) for edge in widget["/Rect"])
        x0, y0, x1, y1 = (float(edge) for edge in page.cropbox)
        turn = int(page.obj.get("/Rotate", 0)) // _RIGHT_ANGLE % 4
        width, height = x1 - x0, y1 - y0
        box = ((left - x0) / width, (y1 - top) / height, (right - x0) / width, (y1 - bottom) / height)
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    for _ in range(turn):  # a quarter turn clockwise
        box = (1 - box[3], box[0], 1 - box[1], box[2])
    return box
