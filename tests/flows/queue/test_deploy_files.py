"""The set-up for many machines says only what is so."""

from __future__ import annotations

import re

import yaml

from flows import cli
from flows.settings import Letterhead, Settings, load_settings, shown_settings
from tests.conftest import REPO

DEPLOY = REPO / "flows" / "deploy"
PAGE = (DEPLOY / "README.md").read_text()


def commands() -> set[str]:
    return {str(command.name or command.callback.__name__) for command in cli.app.registered_commands}


def test_every_command_of_the_page_and_of_the_compose_file_exists():
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]
    spoken = re.findall(r"`liasse (\w+)", PAGE) + [
        service.get("command", "").split()[1] for service in services.values() if "liasse" in str(service.get("command"))
    ]
    assert {"run", "rerun", "serve", "deploy", "worker"} <= set(spoken) <= commands()


def test_every_setting_of_the_page_exists_with_the_default_it_tells(monkeypatch):
    rows = re.findall(r"^\| `LIASSE_(\w+)` \| ([\d.]+) \|", PAGE, re.M)
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    assert len(rows) == 5
    assert {name: float(told) for name, told in rows} == {name: float(defaults[name.lower()]) for name, _ in rows}


def test_every_setting_is_printed():
    shown = shown_settings(load_settings())
    assert Settings.model_fields.keys() - {"limits", "letterhead"} <= shown.keys()
    assert {f"letterhead.{name}" for name in Letterhead.model_fields} <= shown.keys()


def test_compose_gives_the_programs_only_settings_that_exist():
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]
    given = {name for service in services.values() for name in service.get("environment", {}) if name.startswith("LIASSE_")}
    assert given and {name.removeprefix("LIASSE_").lower() for name in given} <= Settings.model_fields.keys()
