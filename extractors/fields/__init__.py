"""Fields read the way a person reads them: by their labels, by where values stand, by what a value looks like."""

from extractors.fields.read import read_fields

__all__ = ["read_fields"]
