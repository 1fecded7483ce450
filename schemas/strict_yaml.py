"""YAML that people write by hand: a duplicate key is an error, and every error names the file and the line."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from schemas.errors import RulebookError

if TYPE_CHECKING:
    from yaml import SafeLoader as FastestLoader
else:
    FastestLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml, where PyYAML has it, reads eight times faster


def read_strict(path: Path) -> object:
    """The plain values of a YAML file, dates as `datetime.date`.

    Raises:
        RulebookError: the file is not UTF-8 YAML, or a mapping in it names a key twice.
    """
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_StrictLoader)  # noqa: S506 - a SafeLoader, only stricter
    except UnicodeDecodeError as error:
        raise RulebookError(f"{path.name}: not UTF-8 at byte {error.start}; save the file as UTF-8") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise RulebookError(f"{path.name}, line {line}: {error.problem}") from None
    except yaml.YAMLError as error:
        raise RulebookError(f"{path.name}: {error}") from None


def read_table(path: Path) -> dict[str, Any]:
    """The same, of a file that is one mapping from names to whatever they mean.

    Raises:
        RulebookError: as above, or the file is no such mapping.
    """
    table = read_strict(path)
    if not isinstance(table, dict):
        raise RulebookError(f"{path.name}: not a mapping of names")
    return table


class _StrictLoader(FastestLoader):
    """PyYAML keeps the last of two equal keys without a word; this loader refuses them."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if isinstance(key, Hashable) and key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key!r} stands twice; keep one", key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep)
