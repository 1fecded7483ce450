"""IRCC's forms as data (`schemas/forms/imm….yaml`): where a form keeps a value, and what kind of value it is.

Places are full data paths, as `schemas.page.CodedValue` names them: leaves such as FamilyName occur many times in a form.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from schemas.document import DocumentType
from schemas.errors import RulebookError
from schemas.strict_yaml import read_strict

FOLDER = Path(__file__).parent / "forms"

DataPath = Annotated[str, Field(pattern=r"^\w+(/[\w#-]+(\[\d+\])?)+$")]


class ValueKind(StrEnum):
    """How a coded value is to be understood."""

    TEXT = "text"
    NAME = "name"
    FULL_NAME = "full_name"  # "FAMILY NAME, Given names" in one box
    IDENTIFIER = "identifier"  # without spaces and dashes, capitals
    DIGITS = "digits"  # an identifier of digits alone
    DATE = "date"
    VERSION = "version"  # the form's edition, MM-YYYY
    FLAG = "flag"
    CODE = "code"  # of one of `schemas/forms/code_lists.yaml`
    COUNTRY = "country"
    JOINED = "joined"  # several boxes that are one value


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Instead(_Strict):
    """Other boxes that hold the value where a flag is set: "same as the mailing address"."""

    of_flag: DataPath
    paths: tuple[DataPath, ...]


class FieldPlace(_Strict):
    """Where a field's value lies: the first of `paths` that is filled in, else year, month and day in `parts`."""

    kind: ValueKind
    paths: tuple[DataPath, ...] = ()
    parts: tuple[tuple[DataPath, ...], ...] = ()
    captions: tuple[str, ...] = ()  # what the box is called, for editions of the form that moved it
    codes: str = ""  # name of the code list
    instead: Instead | None = None

    @model_validator(mode="after")
    def _is_complete(self) -> FieldPlace:
        if not self.paths and not self.parts:
            raise ValueError("needs paths or parts")
        if self.parts and (self.kind is not ValueKind.DATE or len(self.parts) != 3):
            raise ValueError("parts are year, month and day of a date")
        if (self.kind is ValueKind.CODE) != bool(self.codes):
            raise ValueError("a code, and only a code, names its code list")
        return self


class Barcodes(_Strict):
    """The PDF417 symbols that a validated form prints: the data path of each token, symbol by symbol."""

    label: str = Field(pattern=r"^IMM\d{4}$")
    symbols: tuple[tuple[DataPath, ...], ...]


class FormMap(_Strict):
    """One form. Any of the paths of `recognise` in a file's values gives it away."""

    recognise: tuple[DataPath, ...] = Field(min_length=1)
    fields: dict[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")], FieldPlace]
    barcodes: Barcodes | None = None


@cache
def load_form_maps(folder: Path = FOLDER) -> Mapping[DocumentType, FormMap]:
    """Every form whose paths are known.

    Raises:
        RulebookError: a file has unknown or duplicate keys, or a value of the wrong kind; the sentence names file and key.
    """
    return MappingProxyType({DocumentType(path.stem): _read(path) for path in sorted(folder.glob("imm*.yaml"))})


def _read(path: Path) -> FormMap:
    try:
        return FormMap.model_validate(read_strict(path))
    except ValidationError as error:
        problems = (f"{path.name}: {'.'.join(str(step) for step in each['loc'])}: {each['msg']}" for each in error.errors())
        raise RulebookError("\n".join(problems)) from None


class FieldNames(_Strict):
    """Names of the applicant's fields on forms whose paths are not known, as regular expressions."""

    of_others: tuple[str, ...]
    fields: dict[str, tuple[str, ...]]


@cache
def load_field_names(path: Path = FOLDER / "field_names.yaml") -> FieldNames:
    """The patterns of `schemas/forms/field_names.yaml`."""
    loaded = read_strict(path)
    assert isinstance(loaded, dict)
    return FieldNames(of_others=loaded.pop("of_others"), fields=loaded)
