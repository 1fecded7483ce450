"""Every setting, in one place: from the environment (LIASSE_…), else from `.env`, else the default; checked at start."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

import platformdirs
from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from extractors.limits import Limits
from schemas.errors import UsageError


class Settings(BaseSettings):
    """`LIASSE_WORKERS=4`, `LIASSE_LIMITS__PAGES_PER_PACKET=200` and so on."""

    model_config = SettingsConfigDict(
        env_prefix="LIASSE_", env_nested_delimiter="__", env_file=".env", extra="ignore", frozen=True
    )

    home: Path = Field(default_factory=lambda: platformdirs.user_data_path("liasse"))  # readings and verdicts that are kept
    workers: int = Field(default_factory=lambda: os.cpu_count() or 1, ge=1, le=256)  # reader processes
    ocr: Literal["auto", "tesserocr", "pytesseract"] = "auto"
    language: Literal["en", "fr"] = "en"  # of the terminal, and which language a report opens in
    limits: Limits = Field(default_factory=Limits)


def load_settings() -> Settings:
    """The settings in force. Raises UsageError that tells every wrong one at once."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(f"LIASSE_{'__'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors())
        raise UsageError(f"These settings cannot be used: {wrong}. Correct them in the environment or in .env.") from None
