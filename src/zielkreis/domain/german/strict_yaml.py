"""YAML that a user wrote: what the plain loader lets pass in silence is refused in German."""

from collections.abc import Hashable
from typing import Any

import yaml


class StrictYamlFault(ValueError):
    """The text cannot be loaded; the message is a German sentence."""


# The plain loader, not the C one: a text nested without end must raise, not end the program.
class _StrictLoader(yaml.SafeLoader):
    """The safe loader that refuses a key given twice."""

    # PyYAML hands ``deep`` on by position in some places.
    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:  # noqa: FBT001, FBT002 - the signature is PyYAML's
        try:
            return super().construct_object(node, deep=deep)
        except (yaml.YAMLError, StrictYamlFault, RecursionError):
            raise
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError) as error:
            line = node.start_mark.line + 1
            raise StrictYamlFault(
                f"kein brauchbares YAML: in Zeile {line} steht ein Tag, den es nicht gibt, "
                "oder eine Zahl, die keine ist. Text, der so aussieht, gehört in Anführungszeichen."
            ) from error

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - the signature is PyYAML's
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.tag != "tag:yaml.org,2002:merge":
                if key.value in seen:
                    line = key.start_mark.line + 1
                    raise StrictYamlFault(
                        f"nicht eindeutig: Zeile {line}: das Feld „{key.value}“ steht zweimal; es darf "
                        "einmal stehen."
                    )
                seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def load_strict_yaml(text: str) -> Any:
    """What the text holds, ``None`` where it is empty.

    Raises ``StrictYamlFault``, whose message goes on from "… ist ".
    """
    try:
        return yaml.load(text, Loader=_StrictLoader)  # noqa: S506 - a subclass of the safe loader
    except yaml.YAMLError as error:
        raise StrictYamlFault(f"kein gültiges YAML{_place(error)}.") from error
    except RecursionError as error:
        raise StrictYamlFault("kein brauchbares YAML: zu tief geschachtelt.") from error


def _place(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return f": die Schreibweise stimmt nicht bei Zeile {mark.line + 1}, Spalte {mark.column + 1}"
    position = getattr(error, "position", None)
    return f": das {position + 1}. Zeichen ist nicht erlaubt" if isinstance(position, int) else ""
