"""Whose demands an agreement is measured by: a shipped profile, or one that a party wrote itself."""

from zielkreis.domain.checking import Profile as Demands
from zielkreis.domain.checking import ProfileInvalid
from zielkreis.domain.values.visible import shortened
from zielkreis.service.knowledge import profiles
from zielkreis.service.own_text import NoTextError, own_text

__all__ = ["Demands", "UnusableProfileError", "own_profile", "shipped_profile"]


class UnusableProfileError(LookupError):
    """There is no such profile, or its text is none; the German message says what to do."""


def shipped_profile(name: str) -> Demands:
    """A profile that comes with the program; raises ``UnusableProfileError``."""
    if not name.strip():
        raise UnusableProfileError(
            f"Der Name des Profils ist leer; es gibt: {', '.join(sorted(profiles()))}."
        )
    if name not in profiles():
        known = ", ".join(sorted(profiles()))
        raise UnusableProfileError(
            f"Ein Forderungsprofil „{shortened(name)}“ gibt es nicht; es gibt: {known}. Ein eigenes Profil "
            "ist eine Datei, die auf .yaml endet."
        )
    return profiles()[name]


def own_profile(data: bytes, *, name: str) -> Demands:
    """The profile in a YAML file (UTF-8); raises ``UnusableProfileError``."""
    try:
        return Demands.parse(own_text(data, name=name, wanted="ein Forderungsprofil"))
    except NoTextError as error:
        raise UnusableProfileError(str(error)) from None
    except ProfileInvalid as error:
        raise UnusableProfileError(f"{name}: {error}") from None
