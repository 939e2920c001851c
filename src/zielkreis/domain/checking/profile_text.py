"""The text of a demand profile, loaded: a set of fields, or a German sentence on what it is instead."""

from typing import Any

from zielkreis.domain.german.strict_yaml import StrictYamlFault, load_strict_yaml

_NEEDED = "gebraucht werden id, title, version, source und demands"


class ProfileTextFault(ValueError):
    """The text cannot be loaded; the message is a German sentence."""


def load_profile_text(text: str) -> dict[Any, Any]:
    """The fields of the profile; raises ``ProfileTextFault``."""
    try:
        raw = load_strict_yaml(text)
    except StrictYamlFault as error:
        raise ProfileTextFault(f"Das Profil ist {error}") from error
    if raw is None:
        raise ProfileTextFault(f"Das Profil ist leer; {_NEEDED}.")
    if not isinstance(raw, dict):
        raise ProfileTextFault(f"Das Profil hat keine Felder; {_NEEDED}.")
    return raw
