"""The vocabulary of fields that rules may ask for is what the readers yield."""

from schemas.document_types import load_document_types
from schemas.field_names import FIELDS


def test_every_field_a_rule_may_ask_for_is_yielded_by_its_document_type() -> None:
    types = load_document_types()
    lacking = {document_type.value: sorted(names - set(types[document_type].fields)) for document_type, names in FIELDS.items()}
    assert not {name: fields for name, fields in lacking.items() if fields}
