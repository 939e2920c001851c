"""Other words for a clause are tried: what the check would say of the draft with them; nothing is kept."""

from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.domain.reading.structure.editing import NotEditable, with_words
from zielkreis.domain.values.agreement import Clause
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.document import Document
from zielkreis.domain.values.kept_check import KeptCheck
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.proposal import ProposalKind
from zielkreis.domain.values.report import CheckedDraft, Judgement
from zielkreis.files.sealed.document_form import read_document_json
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.knowledge import structure_words
from zielkreis.service.talks.checked_draft import DraftOnDesk, draft_on_desk, order_of
from zielkreis.service.talks.receive_draft import check_document

__all__ = [
    "ClauseOnDesk",
    "FindingChange",
    "NotEditable",
    "Trial",
    "blocks_of",
    "clause_on_desk",
    "try_clause",
    "words_with_proposal",
]

#: Kinds of proposals that are a sentence in place of another.
INSERTABLE = frozenset({ProposalKind.TARGET, ProposalKind.SUPPORT})
_OPEN = frozenset({Outcome.NOT_MET, Outcome.UNDECIDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseOnDesk:
    """A clause of a version with its words as read."""

    matter: Matter
    draft: DraftOnDesk
    clause: Clause
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingChange:
    """What becomes of a finding: its outcome before and after, ``None`` where there is none.

    ``places_before`` and ``places_after`` count its places in the clause.
    """

    judgement: Judgement
    before: Outcome | None
    after: Outcome | None
    places_before: int
    places_after: int

    @property
    def falls_away(self) -> bool:
        """Whether it no longer points to the clause, or no longer stands at all."""
        return self.places_before > 0 and self.places_after == 0

    @property
    def appears(self) -> bool:
        """Whether it points to the clause only with the new words."""
        return self.places_before == 0 and self.places_after > 0

    @property
    def stays(self) -> bool:
        """Whether it points to the clause as before."""
        return self.places_before > 0 and self.places_after > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What changes with the new words.

    ``here`` are open findings that point to the clause before or after, ``elsewhere`` the others whose
    outcome changes. ``unchanged`` tells that the words are those of the draft.
    """

    unchanged: bool
    here: tuple[FindingChange, ...] = ()
    elsewhere: tuple[FindingChange, ...] = ()


def clause_on_desk(
    desk: Desk, matter_id: str, *, number: int, clause: str, program_version: str
) -> ClauseOnDesk | None:
    """A clause of a version of a matter; ``None`` where there is none. Raises ``NoMatterError``."""
    matter = matter_of(desk.store, matter_id).matter
    draft = draft_on_desk(desk, matter, program_version=program_version, number=number)
    if draft is None:
        return None
    agreement = draft.checked.agreement
    found = next((each for each in agreement.clauses if each.id == clause), None)
    if found is None:
        return None
    return ClauseOnDesk(
        matter=matter, draft=draft, clause=found, words=agreement.text[found.start : found.end]
    )


def words_with_proposal(place: ClauseOnDesk, number: int) -> str:
    """The words of the clause with the proposal of that number (as the check has them) in its place.

    They are those of the draft where there is no such proposal, or where it is no sentence for this clause.
    """
    checked, clause = place.draft.checked, place.clause
    if number >= len(checked.proposals):
        return place.words
    proposal = checked.proposals[number]
    at = next((each for each in checked.agreement.statements if each.id == proposal.statement), None)
    if proposal.kind not in INSERTABLE or at is None or not clause.start <= at.start <= at.end <= clause.end:
        return place.words
    text = checked.agreement.text
    return text[clause.start : at.start] + proposal.words + text[at.end : clause.end]


def try_clause(place: ClauseOnDesk, words: str, *, program_version: str) -> Trial:
    """What the check says with other words in the clause, by the same order as the kept check.

    Raises ``NotEditable``, and ``UnreadableFileError`` where the draft with them is none any more.
    """
    kept, clause = place.draft.check, place.clause
    document = blocks_of(kept)
    edited = with_words(document, structure_words(), start=clause.start, end=clause.end, new=words)
    if edited == document:
        return Trial(unchanged=True)
    before = place.draft.checked
    after = check_document(edited, place.draft.version.name, order_of(kept, program_version))
    behind = len(before.agreement.text) - clause.end
    return _compared(
        before, after, (clause.start, clause.end), (clause.start, len(after.agreement.text) - behind)
    )


def blocks_of(kept: KeptCheck) -> Document:
    """The blocks of the draft as they were read for a check."""
    return read_document_json(kept.document.encode("utf-8"))


def _compared(before: CheckedDraft, after: CheckedDraft, was: tuple[int, int], now: tuple[int, int]) -> Trial:
    old = {each.id: each for each in before.report.judgements}
    new = {each.id: each for each in after.report.judgements}
    changes = [
        FindingChange(
            judgement=new.get(id) or old[id],
            before=old[id].outcome if id in old else None,
            after=new[id].outcome if id in new else None,
            places_before=_open_places(old.get(id), was),
            places_after=_open_places(new.get(id), now),
        )
        for id in dict.fromkeys((*old, *new))
    ]
    here = tuple(each for each in changes if each.places_before or each.places_after)
    return Trial(unchanged=False, here=here, elsewhere=tuple(_elsewhere(changes, here)))


def _open_places(judgement: Judgement | None, span: tuple[int, int]) -> int:
    if judgement is None or judgement.outcome not in _OPEN:
        return 0
    return sum(each.start < span[1] and span[0] < each.end for each in judgement.places)


def _elsewhere(changes: list[FindingChange], here: tuple[FindingChange, ...]) -> Iterator[FindingChange]:
    for each in changes:
        silent = (None, Outcome.NOT_APPLICABLE)
        if each not in here and each.before != each.after and {each.before, each.after} - set(silent):
            yield each
