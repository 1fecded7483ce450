"""The data sets of an Adobe XFA form: every value by its full data path.

XFA Specification 3.3, part 1, chapters 4 and 5 (data handling). Forms in use hold XML that is not well formed (a bare `&`), and a
list of codes of some 480 KB before the data.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pikepdf
from lxml import etree

from extractors.coded.streams import StreamTooLargeError, stream_bytes
from schemas.page import CodedValue, ReadMethod

MAX_VALUES = 5_000  # a real form has about 300
MAX_VALUE_CHARS = 20_000  # the longest text field of a real form holds some thousands
MAX_DEPTH = 60  # a real form nests 8 deep

_CODE_LISTS = re.compile(rb"<LOVFile\b.*?</LOVFile>", re.DOTALL)
_BARE_AMPERSAND = re.compile(rb"&(?!(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)")
_XHTML = "{http://www.w3.org/1999/xhtml}"
_DATA_NAMESPACE = "{http://www.xfa.org/schema/xfa-data/1.0/}"


def xfa_packets(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Stream]:
    """The packets of the form by name, none where the file is no XFA form. A form kept as one stream has the packet "xdp"."""
    form = pdf.Root.get("/AcroForm")
    xfa = form.get("/XFA") if isinstance(form, pikepdf.Dictionary) else None
    if isinstance(xfa, pikepdf.Stream):
        return {"xdp": xfa}
    if not isinstance(xfa, pikepdf.Array):
        return {}
    parts = list(xfa)
    return {str(name): part for name, part in zip(parts[::2], parts[1::2], strict=False) if isinstance(part, pikepdf.Stream)}


def xfa_values(packets: dict[str, pikepdf.Stream]) -> tuple[CodedValue, ...]:
    """Every field of the data sets, in document order; a field left empty has the value "".

    Returns nothing where there are no data sets or nobody could decode them.
    """
    stream = packets.get("datasets") or packets.get("xdp")
    if stream is None:
        return ()
    try:
        root = parse_packet(stream_bytes(stream))
    except (StreamTooLargeError, pikepdf.PdfError):
        return ()
    data = next((node for node in root.iter() if _is_data(node)), None) if root is not None else None
    if data is None:
        return ()
    found: list[CodedValue] = []
    for path, value in _leaves(data):
        found.append(CodedValue(ReadMethod.XFA, path, value, confidence=1.0))
        if len(found) == MAX_VALUES:
            break
    return tuple(found)


def parse_packet(xml: bytes) -> etree._Element | None:
    """The root of a packet's XML, repaired where it is not well formed; no entity is resolved and nothing is fetched."""
    xml = _BARE_AMPERSAND.sub(b"&amp;", _CODE_LISTS.sub(b"", xml))
    parser = etree.XMLParser(recover=True, huge_tree=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError):  # nothing in it is XML
        return None


def _is_data(node: etree._Element) -> bool:
    """`xfa:data`, also where damage lost the declaration of its prefix."""
    return node.tag in (f"{_DATA_NAMESPACE}data", "xfa:data")


def _leaves(data: etree._Element) -> Iterator[tuple[str, str]]:
    """Path and text of each field below `data`; the second, third, … of equal siblings is marked [1], [2], …"""
    waiting = [(path, node) for path, node in reversed(list(_children(data, "")))]
    while waiting:
        path, node = waiting.pop()
        children = list(_children(node, f"{path}/"))
        if not children:
            if not _holds_no_text(node):
                yield path, _text(node)
        elif path.count("/") < MAX_DEPTH:
            waiting.extend(reversed(children))


def _children(node: etree._Element, prefix: str) -> Iterator[tuple[str, etree._Element]]:
    seen: Counter[str] = Counter()
    for child in node:
        if not isinstance(child.tag, str) or child.tag.startswith(_XHTML):  # a comment; rich text
            continue
        name = child.tag.rpartition("}")[2]
        yield (f"{prefix}{name}[{seen[name]}]" if seen[name] else f"{prefix}{name}"), child
        seen[name] += 1


def _holds_no_text(node: etree._Element) -> bool:
    """A group without members, or a picture in base 64."""
    return node.get(f"{_DATA_NAMESPACE}dataNode") == "dataGroup" or "image/" in (node.get(f"{_DATA_NAMESPACE}contentType") or "")


def _text(node: etree._Element) -> str:
    return "".join(str(part) for part in node.itertext())[:MAX_VALUE_CHARS].strip()
