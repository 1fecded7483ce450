"""Writes forms of invented persons: small XFA and AcroForm PDFs, and real blank IRCC forms filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import pikepdf

XFA_DATA = "http://www.xfa.org/schema/xfa-data/1.0/"
PLEASE_WAIT = (
    "Please wait... If this message is not eventually replaced by the proper contents of the document, "
    "your PDF viewer may not be able to display this type of document."
)


def datasets(values: Mapping[str, str]) -> bytes:
    """Data sets of the given paths; a bare ampersand stays, as careless writers leave it."""
    tree: dict[str, object] = {}
    for path, value in values.items():
        *above, leaf = path.split("/")
        node = tree
        for step in above:
            node = node.setdefault(step, {})  # type: ignore[assignment]
        node[leaf] = value
    return f'<xfa:datasets xmlns:xfa="{XFA_DATA}"><xfa:data>{_xml(tree)}</xfa:data></xfa:datasets>'.encode()


def _xml(tree: object) -> str:
    if isinstance(tree, str):
        return escape(tree).replace("&amp;", "&")
    assert isinstance(tree, dict)
    return "".join(f"<{name}>{_xml(below)}</{name}>" for name, below in tree.items())


def xfa_pdf(
    path: Path,
    data: bytes | None,
    *,
    text: str = PLEASE_WAIT,
    template: bytes = b"<template/>",
    dynamic: bool = True,
    whole: bool = False,
) -> Path:
    """A PDF of one page with an XFA form; `whole` keeps the form as one stream instead of packets."""
    with pikepdf.new() as pdf:
        _page(pdf, text)
        if whole:
            xfa: object = pikepdf.Stream(pdf, b'<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">' + (data or b"") + b"</xdp:xdp>")
        else:
            parts = {"template": template} | ({"datasets": data} if data is not None else {})
            xfa = pikepdf.Array(
                [item for name, part in parts.items() for item in (pikepdf.String(name), pikepdf.Stream(pdf, part))]
            )
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(), XFA=xfa)
        if dynamic:
            pdf.Root.NeedsRendering = True
        encryption = pikepdf.Encryption(owner="owner", user="", R=4)  # as IRCC's forms are: AES-128, no user password
        pdf.save(path, encryption=encryption)
    return path


def text_pdf(path: Path, text: str) -> Path:
    with pikepdf.new() as pdf:
        _page(pdf, text)
        pdf.save(path)
    return path


def _page(pdf: pikepdf.Pdf, text: str) -> None:
    pdf.add_blank_page(page_size=(612, 792))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    pdf.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    lines = " T* ".join(f"({text[start : start + 80]}) Tj" for start in range(0, len(text), 80))
    pdf.pages[0].Contents = pikepdf.Stream(pdf, f"BT /F1 12 Tf 14 TL 50 700 Td {lines} ET".encode("latin-1"))


def acroform_pdf(path: Path, fields: Mapping[str, str | bool]) -> Path:
    """A PDF of one page whose fields have the given qualified names; a truth value makes a tick box."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(600, 800))
        roots: dict[str, pikepdf.Dictionary] = {}
        widgets = []
        for place, (name, value) in enumerate(fields.items()):
            *above, leaf = name.split(".")
            widget = pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, T=leaf, Rect=[60, 700 - 20 * place, 360, 715 - 20 * place]
            )
            if isinstance(value, bool):
                widget.FT, widget.AS = pikepdf.Name.Btn, pikepdf.Name("/1" if value else "/Off")
            else:
                widget.FT, widget.V = pikepdf.Name.Tx, pikepdf.String(value)
            child = pdf.make_indirect(widget)
            widgets.append(child)
            for depth in range(len(above), 0, -1):
                key = ".".join(above[:depth])
                parent = roots.setdefault(key, pdf.make_indirect(pikepdf.Dictionary(T=above[depth - 1], Kids=pikepdf.Array())))
                child.Parent = parent
                child = parent
        pdf.pages[0].Annots = pikepdf.Array(widgets)
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(widgets))
        pdf.save(path)
    return path


def filled(blank: Path, target: Path, values: Mapping[str, str]) -> Path:
    """A real blank form with values written over the empty elements of its data sets, as text: nothing else of it is touched."""
    with pikepdf.open(blank) as pdf:
        xfa = pdf.Root.AcroForm.XFA
        place = next(at for at in range(0, len(xfa), 2) if str(xfa[at]) == "datasets") + 1
        xml = xfa[place].read_bytes().decode()
        for path, value in values.items():
            xml = _written(xml, path.split("/"), value)
        xfa[place] = pdf.make_indirect(pikepdf.Stream(pdf, xml.encode()))
        pdf.save(target, encryption=pikepdf.Encryption(owner="owner", user="", R=4))
    return target


def _written(xml: str, steps: list[str], value: str) -> str:
    at = xml.index("<xfa:data>")
    for step in steps:
        at = next(found.start() for found in re.finditer(rf"<{re.escape(step)}\s*/?>", xml) if found.start() > at)
    end = xml.index(">", at) + 1
    if xml[end - 2] == "/":
        return f"{xml[:at]}<{steps[-1]}>{value}</{steps[-1]}>{xml[end:]}"
    return xml[:end] + value + xml[xml.index("</", end) :]
