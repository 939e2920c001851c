"""Reports to typeset: a real draft, and one in which every part of a report is there and hostile."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from tests.service.drafts import read_here
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.confirmation import Confirmation
from zielkreis.domain.values.proposal import LocalMeaning, ProposalKind, ProposedWording
from zielkreis.domain.values.report import Caution, CheckedDraft
from zielkreis.domain.values.waiver import Waiver, WaiverResult, WaiverState
from zielkreis.files.pdf_report.typeset import render_pdf
from zielkreis.service.check_draft import check_draft
from zielkreis.service.main_points import main_points, outcomes_by_class

EXAMPLE = Path("examples/rhein-sieg-2012/entwurf.docx")
#: What the typesetter would obey if any of it were read as its language.
MARKUP = (
    '#panic(1) $x^2$ *fett* _kursiv_ <label> @ref `code` // /* = Kopf \\ ~ \' " -- ... #link("x")[y] [z] ]'
)
#: A turned reading direction, signs without a glyph, a script from right to left, a mark that stands alone.
SIGNS = "\u202e % \u202c 漢 😀 ש \u0302 \ue000 \u200b"


def checked(data: bytes, name: str = "entwurf") -> CheckedDraft:
    """The draft in a file, read and checked."""
    return check_draft(read_here(data, name=name), program_version="1")


def pdf_of(draft: CheckedDraft) -> bytes:
    """Its report as PDF."""
    report = draft.report
    return render_pdf(draft, points=main_points(report), outcomes=outcomes_by_class(report))


@cache
def example(repository: Path) -> CheckedDraft:
    """The ministry's draft of 2012."""
    return checked((repository / EXAMPLE).read_bytes())


def full(draft: CheckedDraft, words: str) -> CheckedDraft:
    """The draft with every part that a report can have, the words of the user in each of them."""
    judgement = next(each for each in draft.report.judgements if each.id == "b")
    place = judgement.places[3]
    statement = next(each for each in draft.agreement.statements if each.start == place.start)
    waiver = Waiver(
        finding="b", reason=words, by=words, place=place.place, words=place.quote, on=date(2012, 5, 1)
    )
    proposal = ProposedWording(
        kind=ProposalKind.TARGET,
        findings=("b",),
        words=words,
        statement=statement.id,
        place=place,
        open_entries=(words,),
    )
    agreement = replace(
        draft.agreement,
        title=f"Zielvereinbarung {words}",
        notes=(words,),
        confirmations=(Confirmation(place=place, confidence=61, seen=words),),
        parties=tuple(replace(each, name=f"{each.name} {words}") for each in draft.agreement.parties),
        statements=tuple(replace(each, text=f"{each.text} {words}") for each in draft.agreement.statements),
    )
    report = replace(
        draft.report,
        cautions=(Caution(code="doubt", text=words, remedy=words),),
        judgements=tuple(
            replace(each, title=words, reason=words, absent=words, remedy=words)
            if each.outcome is Outcome.NOT_MET
            else each
            for each in draft.report.judgements
        ),
    )
    return replace(
        draft,
        agreement=agreement,
        report=report,
        proposals=(proposal, replace(proposal, place=None, statement="", after=words)),
        meanings=(LocalMeaning(statement=statement.id, words=words, source=words),),
        waivers=(
            WaiverResult(waiver=waiver, state=WaiverState.HOLDS, places=(place,)),
            WaiverResult(waiver=replace(waiver, finding="d"), state=WaiverState.WORDS_CHANGED),
        ),
    )
