"""Every setting, in one place: from the environment, else `.env`, else `liasse.toml`, else the default; checked at start."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from extractors.limits import Limits
from schemas.errors import UsageError

TOML_FILES = (platformdirs.user_config_path("liasse") / "liasse.toml", Path("liasse.toml"))
"""A file of this user, and one of the working directory; the latter counts where both say something."""


class Letterhead(BaseModel):
    """Who writes to applicants. What is empty stands in a letter as a placeholder for the team to fill in."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = ""
    address: str = ""  # its lines as they are
    contact: str = ""  # telephone, e-mail
    signatory: str = ""  # name and title of the person who signs


class Settings(BaseSettings):
    """`LIASSE_WORKERS=4`, `LIASSE_LIMITS__PAGES_PER_PACKET=200` and so on; in TOML `workers = 4`, `[limits]`."""

    model_config = SettingsConfigDict(
        env_prefix="LIASSE_", env_nested_delimiter="__", env_file=".env", extra="ignore", frozen=True
    )

    home: Path = Field(default_factory=lambda: platformdirs.user_data_path("liasse"))  # readings, verdicts, ledger
    workers: int = Field(default_factory=lambda: os.cpu_count() or 1, ge=1, le=256)  # reader processes
    ocr: Literal["auto", "tesserocr", "pytesseract"] = "auto"
    language: Literal["en", "fr"] = "en"  # of the terminal, and which language a report opens in
    limits: Limits = Field(default_factory=Limits)

    letter_days: int = Field(30, ge=1, le=365)  # within which a letter asks the applicant to answer
    letterhead: Letterhead = Field(default_factory=Letterhead)

    ledger: SecretStr = SecretStr("")  # database URL, may hold a password; "": ledger.sqlite in `home`
    ledger_seconds: float = Field(60.0, ge=0, le=3600)  # that the queue waits for a ledger that is busy or away
    quiet_seconds: float = Field(3.0, ge=0, le=3600)  # a packet that changed within them is still being uploaded
    lease_seconds: float = Field(120.0, ge=1, le=86400)  # after which the packets of a silent worker go to another
    attempts: int = Field(3, ge=1, le=20)  # after which a packet is a dead letter
    retry_seconds: float = Field(2.0, ge=0, le=3600)  # before the second attempt; doubled before each further one

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        toml = TomlConfigSettingsSource(settings_cls, toml_file=list(TOML_FILES))
        return init_settings, env_settings, dotenv_settings, toml

    def ledger_url(self) -> str:
        """With its password: for the database alone, never for a log."""
        return self.ledger.get_secret_value() or f"sqlite:///{self.home.absolute() / 'ledger.sqlite'}"


def load_settings() -> Settings:
    """The settings in force. Raises UsageError that tells every wrong one at once."""
    try:
        _refuse_unknown_keys()
        return Settings()
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"liasse.toml cannot be read: {error}. Correct it and try again.") from None
    except ValidationError as error:
        wrong = "; ".join(f"LIASSE_{'__'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors())
        raise UsageError(
            f"These settings cannot be used: {wrong}. Correct them in the environment, in .env or in liasse.toml."
        ) from None


def _refuse_unknown_keys() -> None:
    """A setting misspelt in a TOML file would silently not count."""
    for path in TOML_FILES:
        if path.is_file():
            unknown = sorted(tomllib.loads(path.read_text(encoding="utf-8")).keys() - Settings.model_fields.keys())
            if unknown:
                raise UsageError(
                    f"{path} has no setting named {', '.join(unknown)}; known are {', '.join(Settings.model_fields)}."
                )


def shown_settings(settings: Settings) -> dict[str, str]:
    """Name and value of each setting as a person may see it: a password in the ledger's URL is not shown."""
    shown = {name: str(value) for name, value in settings.model_dump(exclude={"limits", "ledger", "letterhead"}).items()}
    shown["ledger"] = _without_password(settings.ledger_url())
    shown |= {f"letterhead.{name}": str(value) for name, value in settings.letterhead.model_dump().items()}
    return shown | {f"limits.{name}": str(getattr(settings.limits, name)) for name in settings.limits.__slots__}


def _without_password(url: str) -> str:
    scheme, separator, rest = url.partition("://")
    credentials, at, place = rest.rpartition("@")
    user, _, password = credentials.partition(":")
    return f"{scheme}{separator}{user}{':***' if password else ''}{at}{place}"
