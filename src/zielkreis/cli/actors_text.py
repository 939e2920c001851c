"""Actors of a day as readable text, and what an import changes."""

from collections.abc import Iterator
from datetime import date

from zielkreis.cli.layout import Ink, section, wrapped
from zielkreis.domain.values.actor import ActorList, Authority, Span, Tie, TieKind
from zielkreis.domain.values.actor_changes import ActorChanges
from zielkreis.domain.values.words import german

_SUPERVISION = (
    TieKind.LEGAL_SUPERVISION,
    TieKind.TECHNICAL_SUPERVISION,
    TieKind.SUPERVISION,
    TieKind.INSTRUCTION,
)


def actors_as_text(actors: ActorList, *, on: date, ink: Ink) -> str:
    """Who acts on the day; ``actors`` are those of that day."""
    lines = [
        ink.heading(f"Akteure am {on:%d.%m.%Y}"),
        *section("Behörden", ink),
        *_authorities(actors),
        *section("Wer wen beaufsichtigt und anweist", ink),
        *_ties(actors, [each for each in actors.ties if each.kind in _SUPERVISION]),
        *section("Wer wofür zuständig ist und wen trägt", ink),
        *_ties(actors, [each for each in actors.ties if each.kind not in _SUPERVISION]),
        *section("Wer unterschreibt", ink),
        *_representatives(actors),
        *section("Wessen Zustimmung im Haus nötig ist", ink),
        *_approvals(actors),
    ]
    return "\n".join((*lines, ""))


def changes_as_text(changes: ActorChanges) -> str:
    """What falls away, what is new, what stays open."""
    lines = [
        *(line for each in changes.removed for line in wrapped(f"- {each}", hanging=2)),
        *(line for each in changes.added for line in wrapped(f"+ {each}", hanging=2)),
        *(line for each in changes.remarks for line in wrapped(f"! {each}", hanging=2)),
    ]
    return "".join(f"{line}\n" for line in lines)


def _authorities(actors: ActorList) -> Iterator[str]:
    for each in actors.authorities:
        yield from wrapped(f"{each.id}: {_named(each)}{_days(each.span)}", hanging=4)


def _named(authority: Authority) -> str:
    short = f" ({authority.short_name})" if authority.short_name else ""
    form = f", {german(authority.form)}" if authority.form else ""
    kind = german(authority.kind)
    return f"{authority.name}{short}" + ("" if kind == authority.name else f", {kind}") + form


def _ties(actors: ActorList, ties: list[Tie]) -> Iterator[str]:
    if not ties:
        yield "keine Angabe"
    for each in ties:
        norm = f": {each.norm}" if each.norm else ""
        subject, other = actors.called(each.subject), actors.called(each.other)
        yield from wrapped(f"{subject} {german(each.kind)} {other}{norm}", hanging=4)


def _representatives(actors: ActorList) -> Iterator[str]:
    for authority in actors.authorities:
        found = [each for each in actors.representatives if each.authority == authority.id]
        if not found:
            yield from wrapped(f"{authority.called}: offen; die Liste nennt niemanden", hanging=4)
        for each in found:
            person = f" {each.person}" if each.person else ""
            words = f"{authority.called}: {each.function}{person}{_days(each.span)}"
            yield from wrapped(words, hanging=4)
            yield from wrapped(f"Nachweis: {each.proof}", indent=4, hanging=2)


def _approvals(actors: ActorList) -> Iterator[str]:
    if not actors.approvals:
        yield "keine Angabe"
    for each in actors.approvals:
        norm = f": {each.norm}" if each.norm else ""
        words = f"{actors.called(each.authority)}: {each.body} ({german(each.kind)}){norm}"
        yield from wrapped(words, hanging=4)
        if each.matter:
            yield from wrapped(f"Wofür: {each.matter}", indent=4, hanging=2)


def _days(span: Span) -> str:
    first = f"ab {span.first_day:%d.%m.%Y}" if span.first_day else ""
    last = f"bis {span.last_day:%d.%m.%Y}" if span.last_day else ""
    return f", {' '.join(filter(None, (first, last)))}" if first or last else ""
