"""Pictures → words with boxes and confidences on the upright page."""

from extractors.ocr.reading import OcrReading, read_image

__all__ = ["OcrReading", "read_image"]
