"""The form of the file is checked entry by entry, so that one that is wrong hides no fault of another."""

from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from zielkreis.domain.actors.lines import Steps
from zielkreis.domain.actors.list_form import (
    FORMS,
    ApprovalEntry,
    AuthorityEntry,
    ListEntries,
    RepresentativeEntry,
    TieEntry,
)
from zielkreis.domain.actors.list_words import APPROVALS, AUTHORITIES, PARTS, REPRESENTATIVES, TIES
from zielkreis.domain.values.shape_faults import german_faults
from zielkreis.domain.values.visible import shortened

Located = tuple[Steps, str]
E = TypeVar("E")


def entries_in(raw: dict[Any, Any]) -> tuple[ListEntries, list[Located]]:
    """The entries that have their form, and what is wrong with the others."""
    faults = list(_faults_of_parts(raw))
    listed = {part: raw[part] if isinstance(raw.get(part), list) else [] for part in PARTS}

    def valid(part: str, form: type[E]) -> dict[int, E]:
        return _valid(part, form, listed[part], faults)

    ids = (each.get("kennung") for each in listed[AUTHORITIES] if isinstance(each, dict))
    entries = ListEntries(
        authorities=valid(AUTHORITIES, AuthorityEntry),
        ties=valid(TIES, TieEntry),
        representatives=valid(REPRESENTATIVES, RepresentativeEntry),
        approvals=valid(APPROVALS, ApprovalEntry),
        ids=frozenset(each for each in ids if isinstance(each, str)),
    )
    return entries, faults


def _faults_of_parts(raw: dict[Any, Any]) -> Iterator[Located]:
    for part, listed in raw.items():
        if part not in FORMS:
            known = ", ".join(PARTS)
            yield (part,), f"„{shortened(str(part))}“ ist kein Teil der Liste; es gibt {known}."
        elif listed is not None and not isinstance(listed, list):
            yield (part,), f"„{part}“ muss eine Liste sein; jeder Eintrag beginnt mit einem Strich."


def _valid(part: str, form: type[E], listed: list[Any], faults: list[Located]) -> dict[int, E]:
    adapter, found = TypeAdapter(form), {}
    for place, given in enumerate(listed):
        try:
            found[place] = adapter.validate_python(given)
        except ValidationError as error:
            told = german_faults(error, an_object="ein Block aus Feldern („norm: …“)", place=_field)
            where = [fault["loc"] for fault in error.errors(include_url=False)]
            faults += (((part, place, *steps), words) for steps, words in zip(where, told, strict=True))
    return found


def _field(steps: Steps) -> str:
    return " › ".join(str(each) for each in steps) or "Eintrag"
