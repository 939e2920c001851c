"""What differs between two lists of actors, in sentences."""

from collections.abc import Iterator

from zielkreis.domain.values.actor import ActorList, Authority, InnerApproval, Representative, Span, Tie
from zielkreis.domain.values.actor_changes import ActorChanges
from zielkreis.domain.values.words import german

_Actor = Authority | Tie | Representative | InnerApproval


def changes_between(before: ActorList, after: ActorList) -> ActorChanges:
    """What the list after has and the one before has not, and the other way round."""
    old, new = dict.fromkeys(_sentences(before)), dict.fromkeys(_sentences(after))
    return ActorChanges(
        added=tuple(each for each in new if each not in old),
        removed=tuple(each for each in old if each not in new),
    )


def _sentences(actors: ActorList) -> Iterator[str]:
    listed: tuple[_Actor, ...] = (
        *actors.authorities,
        *actors.ties,
        *actors.representatives,
        *actors.approvals,
    )
    for each in listed:
        yield f"{_said(each)}{_days(each.span)}"


def _said(each: _Actor) -> str:
    match each:
        case Authority():
            form = f", {german(each.form)}" if each.form else ""
            short = f" ({each.short_name})" if each.short_name else ""
            return f"Behörde {each.id}: {each.name}{short}, {german(each.kind)}{form}"
        case Tie():
            return f"Verbindung: {each.subject} {german(each.kind)} {each.other}{_norm(each.norm)}"
        case Representative():
            person = f" {each.person}" if each.person else ""
            return f"Vertretung von {each.authority}: {each.function}{person}; Nachweis: {each.proof}"
        case InnerApproval():
            matter = f"; wofür: {each.matter}" if each.matter else ""
            return (
                f"Zustimmung in {each.authority}: {each.body} ({german(each.kind)}){_norm(each.norm)}{matter}"
            )


def _norm(norm: str) -> str:
    return f" nach {norm}" if norm else ""


def _days(span: Span) -> str:
    first = f", ab {span.first_day:%d.%m.%Y}" if span.first_day else ""
    last = f", bis {span.last_day:%d.%m.%Y}" if span.last_day else ""
    return f"{first}{last}"
