"""Pictures → words with boxes and confidences on the upright page."""

from extractors.ocr.reading import OcrReading, is_legible, read_image

__all__ = ["OcrReading", "is_legible", "read_image"]
