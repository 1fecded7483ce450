"""What a PDF itself carries as values: XFA data sets and AcroForm fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2

from extractors.coded.placeholder import is_placeholder_text
from schemas.page import CodedValue


@dataclass(frozen=True, slots=True)
class PdfCoded:
    """The values of a PDF. A field left empty is there with the value ""; a file that nobody can open has none.

    `placeholder` says that page 1 shows only "Please wait…" and the form's data are gone: it was printed or stripped.
    `is_unfilled` says that the form is whole and nobody filled in anything.
    """

    values: tuple[CodedValue, ...] = ()  # of the XFA data sets; they belong to the form as a whole
    widgets: dict[int, tuple[CodedValue, ...]] = field(default_factory=dict)  # AcroForm fields by page, from 1
    is_xfa_dynamic: bool = False
    placeholder: bool = False
    is_unfilled: bool = False

    def on_page(self, number: int) -> tuple[CodedValue, ...]:
        """What belongs to a page (from 1): its AcroForm fields, and on page 1 the XFA values too."""
        return (self.values if number == 1 else ()) + self.widgets.get(number, ())


def pdf_values(path: Path) -> PdfCoded:
    """Read XFA and AcroForm values; a file encrypted with an empty user password is opened as its readers do."""
    import pikepdf  # not at the top, as what follows: it costs 0.05 s, the forms' maps 0.1 s, and most PDFs are no form

    from extractors.coded.acroform import acroform_values
    from extractors.coded.drift import moved_values
    from extractors.coded.forms import form_type
    from extractors.coded.xfa import xfa_packets, xfa_values

    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            packets = xfa_packets(pdf)
            values = xfa_values(packets)
            values += moved_values(values, packets.get("template"), form_type(values))
            widgets = acroform_values(pdf)
            needs_rendering = bool(pdf.Root.get("/NeedsRendering", False))
    except (pikepdf.PdfError, pikepdf.PasswordError, OSError, ValueError, TypeError, KeyError, RuntimeError):
        return PdfCoded()
    shows_placeholder = is_placeholder_text(_first_page_text(path))
    return PdfCoded(
        values=values,
        widgets=widgets,
        is_xfa_dynamic=needs_rendering or (bool(packets) and shows_placeholder),
        placeholder=shows_placeholder and not values,
        is_unfilled=bool(values) and _is_unfilled(values),
    )


def _is_unfilled(values: tuple[CodedValue, ...]) -> bool:
    """Only what the form writes by itself: its version, and flags that its script sets."""
    return not any(value.value for value in values if value.name.rpartition("/")[2] not in _WRITTEN_BY_THE_FORM)


_WRITTEN_BY_THE_FORM = frozenset({"FormVersion", "Age", "AdultFlag", "PrevSpouseAge", "PrevAge", "ReaderInfo"})


def _first_page_text(path: Path) -> str:
    try:
        with pypdfium2.PdfDocument(path) as pdf:
            return str(pdf[0].get_textpage().get_text_range())
    except (pypdfium2.PdfiumError, IndexError, ValueError):
        return ""
