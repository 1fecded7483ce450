"""Values that a file carries without any layout: XFA, AcroForm, PDF417 and MRZ."""

from extractors.coded.mrz import looks_like_mrz, mrz_from_text, mrz_values
from extractors.coded.pdf import PdfCoded, pdf_values
from extractors.coded.placeholder import is_placeholder_text

__all__ = ["PdfCoded", "is_placeholder_text", "looks_like_mrz", "mrz_from_text", "mrz_values", "pdf_values"]
