"""What a check of the journal found, entries and heads, as lines for the terminal."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from zielkreis.domain.values.event_words import kind_in_words
from zielkreis.domain.values.german_time import german_time
from zielkreis.domain.values.journal import BreakCode, EntryPlace, Head, JournalBreak, JournalEntry
from zielkreis.domain.values.verification import FlawCode, StoreFlaw, Verification
from zielkreis.domain.values.visible import shortened, visible
from zielkreis.domain.values.words import german

HEADS_INTRODUCTION = "# Stand des Journals, zu prüfen mit: zielkreis journal pruefen --kopf DATEI\n"
_OVERVIEW = frozenset({FlawCode.OVERVIEW_MISSING, FlawCode.OVERVIEW_DIFFERS, FlawCode.OVERVIEW_SURPLUS})
_KEEP = (
    "Was zu tun ist: Lassen Sie die Ablage, wie sie ist, und heben Sie eine Kopie auf. Prüfen Sie die "
    "Sicherungen, die "
    "jüngste zuerst, mit „zielkreis journal pruefen SICHERUNG.zip“. Spielen Sie die jüngste zurück, die "
    "stimmt, in eine "
    "neue Ablage, und vergleichen Sie, was danach eingetragen wurde. Wer die Datenbank verändern konnte, "
    "gehört gefragt."
)
_RENEW = (
    "Was zu tun ist: „zielkreis journal uebersicht“ macht die Übersicht aus dem Journal neu; das Journal "
    "bleibt, "
    "wie es ist."
)


def verification_as_text(found: Verification, *, with_files: bool) -> Iterator[str]:
    """All that was found, one fault a line, and what to do."""
    for place in found.unreadable:
        where = f"Vorgang „{visible(shortened(place.matter))}“, {_audience(place)}, Eintrag {place.seq}"
        yield f"{where}: {german(BreakCode.UNREADABLE)}.\n"
    for broken in found.breaks:
        yield f"{break_in_words(broken)}\n"
    for flaw in found.flaws:
        yield f"{_flaw(flaw)}\n"
    if found.is_whole:
        files = f", {_count(found.files, 'Datei', 'Dateien')}" if with_files else ""
        yield f"Das Journal ist ganz: {_streams_and_entries(found)}{files}.\n"
        return
    if found.unreadable or found.breaks or any(each.code not in _OVERVIEW for each in found.flaws):
        yield f"{_KEEP}\n"
    if any(each.code in _OVERVIEW for each in found.flaws):
        yield f"{_RENEW}\n"


def break_in_words(broken: JournalBreak) -> str:
    """Which entry is broken, what is wrong with it."""
    stream = broken.stream
    parts = [f"Vorgang „{shortened(stream.matter)}“", german(stream.audience), f"Eintrag {broken.seq}"]
    if broken.kind:
        parts.append(kind_in_words(broken.kind))
    if broken.at is not None:
        parts.append(_local(broken.at))
    return f"{visible(', '.join(parts))}: {german(broken.code)}."


def heads_as_text(heads: Iterable[Head]) -> Iterator[str]:
    """Heads in the form that ``--kopf`` reads back: stream, number of entries, link."""
    yield HEADS_INTRODUCTION
    for head in heads:
        yield f"{head.stream}  {head.seq}  {head.link}\n"


def entries_as_text(entries: Iterable[JournalEntry], names: Mapping[str, str]) -> Iterator[str]:
    """Entries as a list: who could see it, its number, when, what, by whom."""
    before = None
    for entry in entries:
        if entry.stream != before:
            gap = "" if before is None else "\n"
            yield f"{gap}Vorgang „{visible(entry.stream.matter)}“, {german(entry.stream.audience)}\n"
            before = entry.stream
        erased = "" if entry.payload is not None else " (Inhalt gelöscht)"
        by = visible(names.get(entry.by, entry.by))
        yield f"{entry.seq:5}  {_local(entry.at)}  {visible(kind_in_words(entry.kind))}{erased}, von {by}\n"


def _flaw(flaw: StoreFlaw) -> str:
    reason = f" ({visible(flaw.reason)})" if flaw.reason else ""
    what = visible(shortened(flaw.what))
    match flaw.code:
        case FlawCode.ORPHAN_CONTENTS:
            return f"Journal: {german(flaw.code)} ({what})."
        case FlawCode.FILE_CHANGED:
            return f"Datei mit der Prüfsumme {what[:16]}…: {german(flaw.code)}."
    return f"Vorgang „{what}“: {german(flaw.code)}{reason}."


def _audience(place: EntryPlace) -> str:
    return f"Leserkreis „{visible(shortened(place.audience))}“"


def _streams_and_entries(found: Verification) -> str:
    return f"{_count(found.entries, 'Eintrag', 'Einträge')} in {_count(found.streams, 'Strom', 'Strömen')}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _local(instant: datetime) -> str:
    return f"{german_time(instant):%d.%m.%Y %H:%M:%S}"
