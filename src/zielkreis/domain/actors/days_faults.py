"""Which entries of a list do not fit together: spans that overlap, and days that nothing covers."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations

from zielkreis.domain.actors.form_faults import Located
from zielkreis.domain.actors.lines import Steps
from zielkreis.domain.actors.list_faults import span_of
from zielkreis.domain.actors.list_form import (
    ApprovalEntry,
    AuthorityEntry,
    Entry,
    ListEntries,
    RepresentativeEntry,
    TieEntry,
)
from zielkreis.domain.actors.list_words import AUTHORITIES, TIES, code_of
from zielkreis.domain.actors.span_cover import ends_before_it_begins, first_gap, overlap
from zielkreis.domain.values.actor import AuthorityKind, Span, TieKind

_TWICE = (
    "„{what}“ steht für dieselben Tage schon weiter oben; beenden Sie den früheren Eintrag mit „bis“, oder "
    "streichen Sie einen."
)
_NOT_THERE = (
    "Der Eintrag gilt auch {day}, „{authority}“ steht für diesen Tag aber nicht in der Liste; ergänzen Sie "
    "„ab“ oder „bis“."
)


def faults_between(entries: ListEntries) -> Iterator[Located]:
    """German sentences on entries beside each other, each with the steps to the later of them."""
    yield from _doubled(entries)
    yield from _ties_of_wrong_kind(entries)
    existing = _existing(entries.authorities.values())
    yield from _without_authority(entries, existing)
    yield from _jobcenters_without_area(entries, existing)


def _existing(authorities: Iterable[AuthorityEntry]) -> dict[str, list[Span]]:
    """When each authority exists; one whose days are told as wrong is left out, or its ties were too."""
    spans: dict[str, list[Span]] = {}
    for each in authorities:
        spans.setdefault(each.kennung, []).append(span_of(each))
    return {each: of_it for each, of_it in spans.items() if not any(map(ends_before_it_begins, of_it))}


def _doubled(entries: ListEntries) -> Iterator[Located]:
    """The same thing twice on one day."""
    by_what: dict[tuple[str, ...], list[tuple[str, int, Entry]]] = {}
    for part, place, entry in entries.by_part():
        if not ends_before_it_begins(span_of(entry)):
            by_what.setdefault((part, *_what(entry)), []).append((part, place, entry))
    for same in by_what.values():
        for (_, _, first), (part, place, second) in combinations(same, 2):
            if overlap(span_of(first), span_of(second)):
                yield (part, place), _TWICE.format(what=_called(second))
                break


def _what(entry: Entry) -> tuple[str, ...]:
    match entry:
        case AuthorityEntry():
            return (entry.kennung,)
        case TieEntry():
            return entry.wer, entry.art.casefold(), entry.wen
        case RepresentativeEntry():
            return entry.behoerde, entry.funktion, entry.name
        case ApprovalEntry():
            return entry.behoerde, entry.art.casefold(), entry.gremium, entry.wofuer


def _called(entry: Entry) -> str:
    return " ".join(filter(None, _what(entry)))


def _ties_of_wrong_kind(entries: ListEntries) -> Iterator[Located]:
    kinds = {each.kennung: code_of(each.art, AuthorityKind) for each in entries.authorities.values()}
    for place, tie in entries.ties.items():
        kind, subject, other = code_of(tie.art, TieKind), kinds.get(tie.wer), kinds.get(tie.wen)
        if tie.wer == tie.wen:
            yield (TIES, place, "wen"), f"wen: „{tie.wer}“ kann nicht mit sich selbst verbunden sein."
        if kind is TieKind.SERVES and subject not in (AuthorityKind.JOBCENTER, None):
            yield (
                (TIES, place, "wer"),
                f"wer: zuständig für einen Kreis ist ein Jobcenter; „{tie.wer}“ ist keins.",
            )
        if kind is TieKind.SERVES and other not in (AuthorityKind.MUNICIPAL_CARRIER, None):
            yield (TIES, place, "wen"), f"wen: „{tie.wen}“ ist kein kommunaler Träger."
        if kind is TieKind.CARRIES and other not in (AuthorityKind.JOBCENTER, None):
            yield (TIES, place, "wen"), f"wen: Träger hat ein Jobcenter; „{tie.wen}“ ist keins."


def _without_authority(entries: ListEntries, existing: Mapping[str, list[Span]]) -> Iterator[Located]:
    for part, place, entry in entries.by_part():
        if isinstance(entry, AuthorityEntry) or ends_before_it_begins(span_of(entry)):
            continue
        named = (entry.wer, entry.wen) if isinstance(entry, TieEntry) else (entry.behoerde,)
        for authority in named:
            spans = existing.get(authority)
            if spans and (gap := first_gap(span_of(entry), spans)) is not None:
                yield (part, place), _NOT_THERE.format(day=_on(gap), authority=authority)


def _jobcenters_without_area(entries: ListEntries, existing: Mapping[str, list[Span]]) -> Iterator[Located]:
    for place, authority in _first_of_each(entries.authorities):
        if code_of(authority.art, AuthorityKind) is not AuthorityKind.JOBCENTER:
            continue
        serving = [
            span_of(tie)
            for tie in entries.ties.values()
            if tie.wer == authority.kennung and code_of(tie.art, TieKind) is TieKind.SERVES
        ]
        gaps = (first_gap(span, serving) for span in existing.get(authority.kennung, ()))
        gap = next((each for each in gaps if each is not None), None)
        if gap is not None:
            yield (
                _steps(place),
                (
                    f"„{authority.kennung}“ ist {_on(gap)} für keinen Kreis zuständig; ergänzen Sie unter "
                    f"„{TIES}“: {{wer: {authority.kennung}, art: Zuständigkeit, wen: …}}."
                ),
            )


def _first_of_each(authorities: Mapping[int, AuthorityEntry]) -> Iterable[tuple[int, AuthorityEntry]]:
    seen: set[str] = set()
    for place, each in authorities.items():
        if each.kennung not in seen:
            seen.add(each.kennung)
            yield place, each


def _steps(place: int) -> Steps:
    return AUTHORITIES, place


def _on(day: date) -> str:
    return "von Anfang an" if day == date.min else f"am {day:%d.%m.%Y}"
