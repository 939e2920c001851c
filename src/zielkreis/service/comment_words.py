"""Released findings as comments for the other side: which words each is about, and what it says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.report_words import point_of
from zielkreis.domain.values.words import german

_SIGNATURE = "Unterschrift"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedComment:
    """A comment on ``text[start:end]`` of the agreement; ``names`` says of which findings and where."""

    start: int
    end: int
    names: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Remark:
    """One finding at one stretch of the text; ``first`` is the label of its first place."""

    finding: ReleasedFinding
    start: int
    end: int
    label: str
    first: str
    is_first: bool


def comments_on(agreement: Agreement, released: Sequence[ReleasedFinding]) -> tuple[PlacedComment, ...]:
    """One comment for each stretch of the text, in the order of the text, with all findings about it.

    A finding gives its reason at its first place and refers to it at the others; a proposal stands once.
    What is absent is said at the block of signatures or at the title.
    """
    remarks = [remark for finding in released for remark in _remarks(agreement, finding)]
    spans = {each.id: (each.start, each.end) for each in agreement.statements}
    said: set[str] = set()
    comments = []
    for start, end in sorted({(each.start, each.end) for each in remarks}):
        here = [each for each in remarks if (each.start, each.end) == (start, end)]
        paragraphs = tuple(words for each in here for words in _words(each, spans, said))
        names = ", ".join(_short_name(each.finding.judgement) for each in here)
        names = f"{names} ({here[0].label})" if here[0].label else names
        comments.append(PlacedComment(start=start, end=end, names=names, paragraphs=paragraphs))
    return tuple(comments)


def _remarks(agreement: Agreement, finding: ReleasedFinding) -> Iterator[_Remark]:
    absent = finding.judgement.absent
    places = finding.places
    if absent.startswith(_SIGNATURE):
        places = places[-1:]
    for number, place in enumerate(places):
        yield _Remark(
            finding=finding,
            start=place.start,
            end=place.end,
            label=place.place,
            first=places[0].place,
            is_first=number == 0,
        )
    if not places:
        start, end = _signatures(agreement) if _is_about_signing(finding) else _title(agreement)
        yield _Remark(finding=finding, start=start, end=end, label="", first="", is_first=True)


def _is_about_signing(finding: ReleasedFinding) -> bool:
    kinds = {each.kind for each in finding.proposals}
    return ProposalKind.SIGNATURE in kinds or _SIGNATURE in finding.judgement.absent


def _signatures(agreement: Agreement) -> tuple[int, int]:
    places = [each.place for each in agreement.signatories if each.place is not None]
    if not places:
        return _title(agreement)
    last = max(places, key=lambda place: place.end)
    return last.start, last.end


def _title(agreement: Agreement) -> tuple[int, int]:
    """The title where it stands in the text, else the first line."""
    start = agreement.text.find(agreement.title) if agreement.title else -1
    if start >= 0:
        return start, start + len(agreement.title)
    start = len(agreement.text) - len(agreement.text.lstrip())
    end = agreement.text.find("\n", start)
    return start, end if end > start else len(agreement.text)


def _words(remark: _Remark, spans: dict[str, tuple[int, int]], said: set[str]) -> Iterator[str]:
    judgement = remark.finding.judgement
    heading = f"{_short_name(judgement)}, {german(judgement.outcome)}: {judgement.title}"
    proposals = [each for each in remark.finding.proposals if _belongs(each, remark, spans)]
    if remark.is_first:
        yield heading
        yield judgement.reason
        if judgement.absent:
            yield f"Fehlt: {judgement.absent}"
        yield _foundation(judgement)
        if judgement.remedy and not proposals:
            yield f"Abhilfe: {judgement.remedy}"
    else:
        yield f"{heading} (Begründung bei {remark.first})"
    fresh = [each for each in proposals if each.words not in said]
    said.update(each.words for each in fresh)
    for before, proposal in zip([None, *fresh], fresh, strict=False):
        yield _proposal(proposal, before)


def _proposal(proposal: ProposedWording, before: ProposedWording | None) -> str:
    if proposal.kind is ProposalKind.QUESTION:
        return f"Zu klären: {proposal.question}"
    if before is not None and before.place is not None and before.place == proposal.place:
        return f"Oder: „{proposal.words}“"
    where = f" ({proposal.after})" if proposal.place is None and proposal.after else ""
    return f"Vorschlag{where}: „{proposal.words}“"


def _belongs(proposal: ProposedWording, remark: _Remark, spans: dict[str, tuple[int, int]]) -> bool:
    """Whether a proposal is about this stretch; one that is about none stands with the first."""
    place = proposal.place
    span = (place.start, place.end) if place is not None else spans.get(proposal.statement)
    if span is None:
        return remark.is_first
    return remark.start < span[1] and span[0] < remark.end


def _foundation(judgement: Judgement) -> str:
    if judgement.finding_class is FindingClass.LAW:
        return f"Norm: {'; '.join(words for words in (judgement.citation, judgement.version) if words)}"
    return f"Grundlage: {judgement.citation}"


def _short_name(judgement: Judgement) -> str:
    """``Forderung b``, ``Recht``, ``Handwerk``."""
    if judgement.finding_class is FindingClass.DEMAND:
        return point_of(judgement).rstrip(":")
    return german(judgement.finding_class)
