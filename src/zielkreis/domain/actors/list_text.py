"""The text of a list of actors becomes values; every fault is told at once with its line."""

from typing import Any

from zielkreis.domain.actors.days_faults import faults_between
from zielkreis.domain.actors.form_faults import entries_in
from zielkreis.domain.actors.lines import line_at, lines_of
from zielkreis.domain.actors.list_faults import faults_of_entries, span_of
from zielkreis.domain.actors.list_form import ApprovalEntry, AuthorityEntry, RepresentativeEntry, TieEntry
from zielkreis.domain.actors.list_words import AUTHORITIES, PARTS, Code, code_of
from zielkreis.domain.german.strict_yaml import StrictYamlFault, load_strict_yaml
from zielkreis.domain.values.actor import (
    ActorList,
    ApprovalKind,
    Authority,
    AuthorityKind,
    InnerApproval,
    JobcenterForm,
    Representative,
    Tie,
    TieKind,
)

LONGEST_TEXT = 300_000


class ActorListInvalid(ValueError):
    """The text is no list of actors; the German message names every fault with its line."""


def parse_actor_list(text: str) -> ActorList:
    """The actors in ``text`` (YAML); ``person`` of a representative is the name as written.

    Raises ``ActorListInvalid`` with all faults at once.
    """
    entries, faults = entries_in(_loaded(text))
    faults += (*faults_of_entries(entries), *faults_between(entries))
    if faults:
        lines = lines_of(text)
        told = sorted({(line_at(lines, steps), words) for steps, words in faults})
        listed = (f"- Zeile {line}: {words}" for line, words in told)
        raise ActorListInvalid("\n".join(("Die Liste der Akteure hat Fehler:", *listed)))
    return ActorList(
        authorities=tuple(map(_authority, entries.authorities.values())),
        ties=tuple(map(_tie, entries.ties.values())),
        representatives=tuple(map(_representative, entries.representatives.values())),
        approvals=tuple(map(_approval, entries.approvals.values())),
    )


def _loaded(text: str) -> dict[Any, Any]:
    if len(text) > LONGEST_TEXT:
        raise ActorListInvalid(f"Die Liste der Akteure ist länger als {LONGEST_TEXT} Zeichen.")
    try:
        raw = load_strict_yaml(text)
    except StrictYamlFault as error:
        raise ActorListInvalid(f"Die Liste der Akteure ist {error}") from error
    if not isinstance(raw, dict) or not raw.get(AUTHORITIES):
        raise ActorListInvalid(
            f"Die Liste der Akteure nennt keine Behörde; sie hat die Teile {', '.join(PARTS)}, und unter "
            f"„{AUTHORITIES}:“ steht mindestens ein Eintrag „- kennung: …“."
        )
    return raw


def _authority(entry: AuthorityEntry) -> Authority:
    return Authority(
        id=entry.kennung,
        kind=_sure(entry.art, AuthorityKind),
        name=_plain(entry.name),
        short_name=_plain(entry.kurz),
        form=code_of(entry.form, JobcenterForm),
        span=span_of(entry),
    )


def _tie(entry: TieEntry) -> Tie:
    return Tie(
        subject=entry.wer,
        kind=_sure(entry.art, TieKind),
        other=entry.wen,
        norm=_plain(entry.norm),
        span=span_of(entry),
    )


def _representative(entry: RepresentativeEntry) -> Representative:
    return Representative(
        authority=entry.behoerde,
        function=_plain(entry.funktion),
        proof=_plain(entry.nachweis),
        person=_plain(entry.name),
        span=span_of(entry),
    )


def _approval(entry: ApprovalEntry) -> InnerApproval:
    return InnerApproval(
        authority=entry.behoerde,
        kind=_sure(entry.art, ApprovalKind),
        body=_plain(entry.gremium),
        matter=_plain(entry.wofuer),
        norm=_plain(entry.norm),
        span=span_of(entry),
    )


def _plain(words: str) -> str:
    return " ".join(words.split())


def _sure(words: str, codes: type[Code]) -> Code:
    code = code_of(words, codes)
    if code is None:  # told as a fault before
        raise ActorListInvalid(words)
    return code
