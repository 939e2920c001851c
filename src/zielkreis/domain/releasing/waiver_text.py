"""The file of waivers: a list that people write, read strictly and added to without losing a word."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Strict, TypeAdapter, ValidationError

from zielkreis.domain.german.strict_yaml import StrictYamlFault, load_strict_yaml
from zielkreis.domain.german.written_yaml import write_yaml
from zielkreis.domain.values.shape_faults import german_faults
from zielkreis.domain.values.waiver import Waiver

LONGEST_TEXT = 300_000
_NEEDED = ("befund", "grund", "name")
_HEAD = """\
# Zurückgestellte Befunde. Jeder Eintrag gilt nur, solange der Wortlaut im Entwurf derselbe ist.
# Diese Datei ist intern; sie geht nie an die andere Seite.
"""


class WaiversInvalid(ValueError):
    """The text is no list of waivers; the message names every fault with its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One entry as it stands in the file."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    befund: str
    grund: str
    name: str
    stelle: str = ""
    wortlaut: str = ""
    # Not from a number: 2012 would be read as seconds.
    am: Annotated[date, Strict()] | None = None


def parse_waivers(text: str) -> tuple[Waiver, ...]:
    """The waivers in ``text`` (YAML), none where it is empty.

    Raises ``WaiversInvalid`` with all faults at once.
    """
    if len(text) > LONGEST_TEXT:
        raise WaiversInvalid(f"Die Zurückstellungen sind länger als {LONGEST_TEXT} Zeichen.")
    try:
        raw = load_strict_yaml(text)
    except StrictYamlFault as error:
        raise WaiversInvalid(f"Die Liste der Zurückstellungen ist {error}") from error
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise WaiversInvalid(
            "Die Zurückstellungen müssen eine Liste sein; jeder Eintrag beginnt mit „- befund: …“."
        )
    entries: tuple[_Entry, ...] = ()
    faults: list[str] = []
    try:
        entries = TypeAdapter(tuple[_Entry, ...]).validate_python(tuple(raw))
    except ValidationError as error:
        faults = german_faults(error, an_object="ein Block aus Feldern („befund: …“)")
    faults += _empty_fields(raw)
    if faults:
        told = (f"- Eintrag {fault}" for fault in faults)
        raise WaiversInvalid("\n".join(("Die Zurückstellungen haben Fehler:", *told)))
    return tuple(_waiver(each) for each in entries)


def append_waivers(text: str, waivers: Iterable[Waiver]) -> str:
    """The text with the waivers added at its end; whatever stood there stays as it is.

    Raises ``WaiversInvalid`` where ``text`` is no list of waivers, or one that cannot be added to so.
    """
    before, added = parse_waivers(text), tuple(waivers)
    start = text if text.strip() else _HEAD
    whole = start.rstrip("\n") + "\n" + "".join(f"\n{_entry(each)}" for each in added)
    try:
        after = parse_waivers(whole)
    except WaiversInvalid:
        after = ()
    if after != before + added:
        raise WaiversInvalid(
            "Die vorhandene Liste ist so geschrieben, dass sich am Ende nichts anfügen lässt (etwa in "
            "eckigen Klammern); tragen Sie die Zurückstellung von Hand ein."
        )
    return whole


def _empty_fields(raw: list[Any]) -> Iterator[str]:
    for number, entry in enumerate(raw, start=1):
        for name in _NEEDED if isinstance(entry, dict) else ():
            given = entry.get(name)
            if isinstance(given, str) and not given.strip():
                yield f"{number} › {name}: darf nicht leer sein."


def _waiver(entry: _Entry) -> Waiver:
    return Waiver(
        finding=entry.befund.strip(),
        reason=entry.grund.strip(),
        by=entry.name.strip(),
        place=entry.stelle.strip(),
        words=entry.wortlaut.strip(),
        on=entry.am,
    )


def _entry(waiver: Waiver) -> str:
    fields = {
        "befund": waiver.finding,
        "stelle": waiver.place,
        "wortlaut": waiver.words,
        "grund": waiver.reason,
        "name": waiver.by,
        "am": waiver.on,
    }
    return write_yaml([{name: value for name, value in fields.items() if value}], width=100)
