"""The text of a demand profile, loaded: what YAML lets pass in silence is refused in German."""

from collections.abc import Hashable
from typing import Any

import yaml

_NEEDED = "gebraucht werden id, title, version, source und demands"


class ProfileTextFault(ValueError):
    """The text cannot be loaded; the message is a German sentence."""


# The plain loader, not the C one: a text nested without end must raise, not end the program.
class _ProfileLoader(yaml.SafeLoader):
    """The safe loader that refuses a key given twice."""

    # PyYAML hands ``deep`` on by position in some places.
    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:  # noqa: FBT001, FBT002 - the signature is PyYAML's
        try:
            return super().construct_object(node, deep=deep)
        except (yaml.YAMLError, ProfileTextFault, RecursionError):
            raise
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError) as error:
            line = node.start_mark.line + 1
            raise ProfileTextFault(
                f"Das Profil ist kein brauchbares YAML: in Zeile {line} steht ein Tag, den es nicht gibt, "
                "oder eine Zahl, die keine ist. Text, der so aussieht, gehört in Anführungszeichen."
            ) from error

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - the signature is PyYAML's
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.tag != "tag:yaml.org,2002:merge":
                if key.value in seen:
                    line = key.start_mark.line + 1
                    raise ProfileTextFault(
                        f"Zeile {line}: das Feld „{key.value}“ steht zweimal; es darf einmal stehen."
                    )
                seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def load_profile_text(text: str) -> dict[Any, Any]:
    """The fields of the profile; raises ``ProfileTextFault``."""
    try:
        raw = yaml.load(text, Loader=_ProfileLoader)  # noqa: S506 - a subclass of the safe loader
    except yaml.YAMLError as error:
        raise ProfileTextFault(f"Das Profil ist kein gültiges YAML{_place(error)}.") from error
    except RecursionError as error:
        raise ProfileTextFault("Das Profil ist kein brauchbares YAML: zu tief geschachtelt.") from error
    if raw is None:
        raise ProfileTextFault(f"Das Profil ist leer; {_NEEDED}.")
    if not isinstance(raw, dict):
        raise ProfileTextFault(f"Das Profil hat keine Felder; {_NEEDED}.")
    return raw


def _place(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return f": die Schreibweise stimmt nicht bei Zeile {mark.line + 1}, Spalte {mark.column + 1}"
    position = getattr(error, "position", None)
    return f": das {position + 1}. Zeichen ist nicht erlaubt" if isinstance(position, int) else ""
