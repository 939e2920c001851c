"""What a list of actors says that its form allows and that cannot be."""

import re
from collections.abc import Iterator
from typing import assert_never

from zielkreis.domain.actors.form_faults import Located
from zielkreis.domain.actors.list_form import (
    ApprovalEntry,
    AuthorityEntry,
    Entry,
    ListEntries,
    RepresentativeEntry,
    TieEntry,
)
from zielkreis.domain.actors.list_words import AUTHORITIES, KINDS, code_of, noun
from zielkreis.domain.actors.span_cover import ends_before_it_begins
from zielkreis.domain.values.actor import AuthorityKind, JobcenterForm, Span
from zielkreis.domain.values.visible import shortened

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_ID = 60
_LONGEST = {"kurz": 120, "funktion": 200, "norm": 200, "nachweis": 2000}
_LONGEST_ELSE = 300
_MAY_BE_EMPTY = frozenset({"kurz", "form", "norm", "wofuer", "name"})

_NO_ID = (
    "„{given}“ ist keine Kennung; sie besteht aus höchstens 60 kleinen Buchstaben a bis z, Ziffern und "
    "Bindestrichen, etwa „land-nrw“."
)


def faults_of_entries(entries: ListEntries) -> Iterator[Located]:
    """German sentences on single entries, each with the steps to where it stands."""
    for part, place, entry in entries.by_part():
        for field, words in (*_of_texts(entry, part), *_of_kind(entry, part), *_of_days(entry)):
            yield (part, place, field), f"{field}: {words}"
        for field, named in _authorities_named(entry):
            if named not in entries.ids:
                known = ", ".join(sorted(entries.ids))
                words = f"Eine Behörde „{shortened(named)}“ steht nicht in der Liste; sie kennt: {known}."
                yield (part, place, field), f"{field}: {words}"


def span_of(entry: Entry) -> Span:
    """The days on which an entry holds."""
    return Span(first_day=entry.ab, last_day=entry.bis)


def _of_texts(entry: Entry, part: str) -> Iterator[tuple[str, str]]:
    for field in entry.__slots__:
        given = getattr(entry, field)
        if not isinstance(given, str):
            continue
        longest = _LONGEST.get(field, _LONGEST_ELSE)
        optional = field in _MAY_BE_EMPTY and (part, field) != (AUTHORITIES, "name")
        if not given.strip() and not optional:
            yield field, "darf nicht leer sein."
        elif len(given) > longest:
            yield field, f"hat {len(given)} Zeichen; höchstens {longest} sind möglich."
    if isinstance(entry, AuthorityEntry) and not _is_id(entry.kennung):
        yield "kennung", _NO_ID.format(given=shortened(entry.kennung))


def _is_id(given: str) -> bool:
    """Whether the id has its form; an empty one is told as such."""
    return not given.strip() or (bool(_ID.fullmatch(given)) and len(given) <= _LONGEST_ID)


def _of_kind(entry: Entry, part: str) -> Iterator[tuple[str, str]]:
    kinds = KINDS.get(part)
    given = getattr(entry, "art", "")
    if kinds is not None and given.strip() and code_of(given, kinds) is None:
        known = ", ".join(noun(each) for each in kinds)
        yield "art", f"„{shortened(given)}“ gibt es nicht; möglich sind {known}."
    if isinstance(entry, AuthorityEntry):
        yield from _of_form(entry)


def _of_form(entry: AuthorityEntry) -> Iterator[tuple[str, str]]:
    kind = code_of(entry.art, AuthorityKind)
    if kind is AuthorityKind.JOBCENTER and not entry.form.strip():
        yield "form", "fehlt; ein Jobcenter ist „gE“ (gemeinsame Einrichtung) oder „zkT“."
    elif entry.form.strip() and code_of(entry.form, JobcenterForm) is None:
        yield "form", f"„{shortened(entry.form)}“ gibt es nicht; möglich sind gE und zkT."
    elif entry.form.strip() and kind not in (AuthorityKind.JOBCENTER, None):
        yield "form", f"nur ein Jobcenter hat eine; „{shortened(entry.kennung)}“ ist keins."


def _of_days(entry: Entry) -> Iterator[tuple[str, str]]:
    if ends_before_it_begins(span_of(entry)):
        yield "bis", f"Das Ende ({entry.bis:%d.%m.%Y}) liegt vor dem Anfang ({entry.ab:%d.%m.%Y})."


def _authorities_named(entry: Entry) -> tuple[tuple[str, str], ...]:
    match entry:
        case AuthorityEntry():
            return ()
        case TieEntry():
            return ("wer", entry.wer), ("wen", entry.wen)
        case RepresentativeEntry() | ApprovalEntry():
            return (("behoerde", entry.behoerde),)
        case _:
            assert_never(entry)
