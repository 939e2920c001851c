"""Word lists of the package: YAML read by the fast parser where the machine has it."""

from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse_word_list(text: str) -> Any:
    """What a YAML text of the package holds; raises yaml.YAMLError where it is none."""
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - either loader is a safe one
