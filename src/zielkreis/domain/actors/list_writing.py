"""A list of actors as text that reads back as the same list."""

from collections.abc import Iterable, Mapping
from datetime import date

from zielkreis.domain.actors.list_words import APPROVALS, AUTHORITIES, REPRESENTATIVES, TIES, noun
from zielkreis.domain.german.written_yaml import write_yaml
from zielkreis.domain.values.actor import ActorList, Authority, InnerApproval, Representative, Span, Tie

Field = str | date | None
_WIDTH = 100
_HEAD = "# Behörden und wer für sie handelt. „ab“ und „bis“ gehören dazu; ohne sie gilt ein Eintrag immer.\n"


def write_actor_list(actors: ActorList) -> str:
    """The list as YAML; ``person`` of a representative is written as the name."""
    parts: Mapping[str, Iterable[dict[str, Field]]] = {
        AUTHORITIES: map(_authority, actors.authorities),
        TIES: map(_tie, actors.ties),
        REPRESENTATIVES: map(_representative, actors.representatives),
        APPROVALS: map(_approval, actors.approvals),
    }
    filled = {
        part: entries
        for part, fields in parts.items()
        if (entries := [{name: each for name, each in one.items() if each} for one in fields])
    }
    return _HEAD + write_yaml(filled, width=_WIDTH)


def _authority(each: Authority) -> dict[str, Field]:
    return {
        "kennung": each.id,
        "art": noun(each.kind),
        "name": each.name,
        "kurz": each.short_name,
        "form": noun(each.form) if each.form else "",
        **_days(each.span),
    }


def _tie(each: Tie) -> dict[str, Field]:
    return {
        "wer": each.subject,
        "art": noun(each.kind),
        "wen": each.other,
        "norm": each.norm,
        **_days(each.span),
    }


def _representative(each: Representative) -> dict[str, Field]:
    return {
        "behoerde": each.authority,
        "funktion": each.function,
        "nachweis": each.proof,
        "name": each.person,
        **_days(each.span),
    }


def _approval(each: InnerApproval) -> dict[str, Field]:
    return {
        "behoerde": each.authority,
        "art": noun(each.kind),
        "gremium": each.body,
        "wofuer": each.matter,
        "norm": each.norm,
        **_days(each.span),
    }


def _days(span: Span) -> dict[str, Field]:
    return {"ab": span.first_day, "bis": span.last_day}
