"""Faults of a call or an input, told in German: what, where, and what to do."""

import errno
import re
from collections.abc import Callable
from typing import Any, TypeVar

from typer.exceptions import TyperException

from zielkreis.domain.values.visible import shortened

T = TypeVar("T")

UNUSABLE = 2
"""Exit code where input or call cannot be used."""

#: More commands than these are told by the help that the message names.
_MOST_LISTED = 11
_REASONS = {
    errno.EACCES: "es fehlt das Recht dazu",
    errno.EPERM: "es fehlt das Recht dazu",
    errno.EROFS: "der Datenträger lässt sich nur lesen",
    errno.ENOSPC: "der Datenträger ist voll",
    errno.EDQUOT: "der zugeteilte Speicherplatz ist voll",
    errno.ENAMETOOLONG: "der Name ist zu lang",
    errno.ELOOP: "der Verweis führt im Kreis",
    errno.ENOENT: "eine solche Datei gibt es dort nicht",
    errno.ENOTDIR: "ein Teil des Pfades ist kein Verzeichnis",
    errno.EIO: "der Datenträger meldet einen Fehler",
    errno.EBADF: "sie ist geschlossen",
}


class CliFault(Exception):
    """The call or an input cannot be used; the message is for the user, the exit code is 2."""


class FaultList:
    """The faults of one call, gathered so that the user hears of all of them at once."""

    def __init__(self) -> None:
        self._told: list[str] = []

    def attempt(self, work: Callable[[], T]) -> T | None:
        """What the work gives, ``None`` where it raised a ``CliFault``, which is kept."""
        try:
            return work()
        except CliFault as fault:
            if str(fault) not in self._told:
                self._told.append(str(fault))
            return None

    def conclude(self, work: Callable[[], T]) -> T:
        """What the last work gives; raises one ``CliFault`` with all faults, those gathered before first."""
        done = self.attempt(lambda: (work(),))
        if done is None or self._told:
            raise CliFault("\n".join(self._told))
        return done[0]


def reason(error: Exception) -> str:
    """Why the system refused something, in German where the reason is a common one."""
    number = getattr(error, "errno", None)
    return _REASONS.get(number or 0) or getattr(error, "strerror", None) or str(error)


def german_usage(error: TyperException) -> str:
    """What is wrong with a call, in German, with the command that explains it."""
    details: Any = error
    context = getattr(details, "ctx", None)
    path = context.command_path if context is not None else "zielkreis"
    return f"{_what(error, context)}\nHilfe: {path} --help"


def _what(error: TyperException, context: Any) -> str:
    details: Any = error
    message = details.message or ""
    match type(error).__name__:
        case "NoSuchOption":
            return f"Die Option „{shortened(details.option_name)}“ gibt es nicht." + _meant(
                details.possibilities
            )
        case "MissingParameter":
            return f"Es fehlt die Angabe {_name(details.param)}."
        case "BadOptionUsage" if "requires" in message:
            return f"Die Option „{details.option_name}“ verlangt einen Wert."
        case "BadOptionUsage":
            return f"Die Option „{details.option_name}“ nimmt keinen Wert."
        case "BadParameter" | "BadArgumentUsage":
            return f"Die Angabe {_name(details.param)} ist nicht brauchbar."
    return _what_of_usage(message, context)


def _what_of_usage(message: str, context: Any) -> str:
    known = list(context.command.commands) if hasattr(getattr(context, "command", None), "commands") else []
    there = f" Es gibt: {', '.join(known)}." if len(known) <= _MOST_LISTED else ""
    if match := re.match(r"No such command ['\"](.*?)['\"]\.?(?: Did you mean (.*)\?)?$", message, re.DOTALL):
        hints = re.findall(r"'(.*?)'", match[2] or "")
        return f"Den Befehl „{shortened(match[1])}“ gibt es nicht." + (_meant(hints) or there)
    if message.startswith("Missing command"):
        return f"Es fehlt der Befehl.{there}"
    if match := re.match(r"Got unexpected extra argument\S* \((.*)\)$", message, re.DOTALL):
        return (
            f"Zu viele Angaben: {shortened(match[1])}. Ein Name mit Leerzeichen gehört in Anführungszeichen."
        )
    return f"Der Aufruf ist nicht brauchbar ({shortened(message)})."


def _meant(possibilities: list[str] | None) -> str:
    return f" Gemeint ist vielleicht {' oder '.join(sorted(possibilities))}." if possibilities else ""


def _name(parameter: Any) -> str:
    if parameter is None:
        return ""
    if parameter.param_type_name == "option":
        return str(parameter.opts[0])
    return str(parameter.metavar or parameter.opts[0])
