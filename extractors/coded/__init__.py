"""Values that a file carries without any layout: XFA, AcroForm, PDF417 and MRZ. What they mean on IRCC's forms: `forms`."""

from extractors.coded.barcode import barcode_values, may_have_barcode
from extractors.coded.mrz import check_digit, looks_like_mrz, mrz_from_text, mrz_values
from extractors.coded.pdf import PdfCoded, pdf_values
from extractors.coded.placeholder import is_placeholder_text

__all__ = [
    "PdfCoded",
    "barcode_values",
    "check_digit",
    "is_placeholder_text",
    "looks_like_mrz",
    "may_have_barcode",
    "mrz_from_text",
    "mrz_values",
    "pdf_values",
]
