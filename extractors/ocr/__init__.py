"""Pictures → words with boxes and confidences on the upright page."""

from extractors.ocr.reading import OcrReading, is_legible, read_image
from extractors.ocr.second_opinion import reread_regions

__all__ = ["OcrReading", "is_legible", "read_image", "reread_regions"]
