"""Bytes of a PDF stream, never more than a cap: an uploaded stream may inflate without end."""

from __future__ import annotations

import zlib

import pikepdf

MAX_STREAM_BYTES = 32 * 1024 * 1024  # the largest packet seen in a real IRCC form is a template of 1.9 MB
MAX_COMPRESSED_BYTES = 8 * 1024 * 1024
MAX_UNCAPPED_BYTES = 256 * 1024  # compressed; filters other than Flate are undone by the library, without a cap


class StreamTooLargeError(Exception):
    """A stream inflates, or may inflate, past the cap."""


def stream_bytes(stream: pikepdf.Stream) -> bytes:
    """The decoded bytes of a stream.

    Raises:
        StreamTooLargeError: it is larger than `MAX_STREAM_BYTES` once decoded.
        pikepdf.PdfError: it cannot be decoded.
    """
    raw = stream.read_raw_bytes()
    if len(raw) > MAX_COMPRESSED_BYTES:
        raise StreamTooLargeError
    filters = stream.get("/Filter")
    if filters is None:
        return bytes(raw)
    if _is_plain_flate(stream, filters):
        return _inflate(bytes(raw))
    if len(raw) > MAX_UNCAPPED_BYTES or _stacks_flate(filters):
        raise StreamTooLargeError
    return bytes(stream.read_bytes())


def _is_plain_flate(stream: pikepdf.Stream, filters: pikepdf.Object) -> bool:
    names = [str(filters)] if isinstance(filters, pikepdf.Name) else [str(name) for name in filters]
    return names == ["/FlateDecode"] and stream.get("/DecodeParms") is None


def _stacks_flate(filters: pikepdf.Object) -> bool:
    """Flate upon Flate multiplies: a thousandfold each."""
    return isinstance(filters, pikepdf.Array) and [str(name) for name in filters].count("/FlateDecode") > 1


def _inflate(raw: bytes) -> bytes:
    machine = zlib.decompressobj()
    try:
        decoded = machine.decompress(raw, MAX_STREAM_BYTES)
    except zlib.error as damaged:
        raise pikepdf.PdfError("damaged stream") from damaged
    if machine.unconsumed_tail:
        raise StreamTooLargeError
    return decoded
