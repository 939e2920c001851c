"""In which line of a YAML text something stands."""

from collections.abc import Mapping

import yaml

Steps = tuple[int | str, ...]


def lines_of(text: str) -> Mapping[Steps, int]:
    """The line of every field and list item, counted from 1, by the steps that lead there.

    ``text`` is valid YAML. What stands elsewhere and is only referred to has the line where it stands.
    """
    found: dict[Steps, int] = {}
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    if node is not None:
        _collect(node, (), found)
    return found


def line_at(lines: Mapping[Steps, int], steps: Steps) -> int:
    """The line of what the steps lead to, or of the nearest thing around it."""
    while steps and steps not in lines:
        steps = steps[:-1]
    return lines.get(steps, 1)


def _collect(node: yaml.Node, steps: Steps, found: dict[Steps, int]) -> None:
    if len(steps) > _DEEPEST:
        return
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                found[*steps, key.value] = key.start_mark.line + 1
                _collect(value, (*steps, key.value), found)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            found[*steps, number] = value.start_mark.line + 1
            _collect(value, (*steps, number), found)


#: Part, entry, field: deeper things are no part of a list.
_DEEPEST = 2
