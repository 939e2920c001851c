"""Text and findings side by side: no word is lost, and every finding stands beside its first words."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from zielkreis.domain.values.agreement import Agreement, Clause
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.confirmation import Confirmation
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.report import CheckedDraft, DutyBalance, Judgement, Report, Shares
from zielkreis.files.report_view.rows import Row, rows_of
from zielkreis.files.report_view.view import Finding, Passage

TEXT = "Titel\n\n§ 1 Ziele\n(1) Die Quote steigt.\n(2) Es gilt:\na) Eins,\nb) Zwei.\nEnde."
CLAUSES = ("§ 1 Ziele\n(1) Die Quote steigt.\n(2) Es gilt:\na) Eins,\nb) Zwei.", "(1) Die Quote steigt.",
           "(2) Es gilt:\na) Eins,\nb) Zwei.", "a) Eins,", "b) Zwei.")  # fmt: skip


def clause(words: str, number: int) -> Clause:
    start = TEXT.index(words)
    return Clause(
        id=f"c{number}",
        label=words[:3],
        heading="Ziele",
        section="§ 1 Ziele",
        start=start,
        end=start + len(words),
    )


def draft(confirm: list[tuple[int, int]] | None = None) -> CheckedDraft:
    agreement = Agreement(
        type=None,
        types=(),
        title="Titel",
        year=None,
        concluded_on=None,
        term=None,
        text=TEXT,
        parties=(),
        signatories=(),
        clauses=tuple(clause(words, number) for number, words in enumerate(CLAUSES, start=1)),
        statements=(),
        confirmations=tuple(Confirmation(place=place(*each), confidence=40) for each in confirm or ()),
    )
    report = Report(
        on=date(2012, 1, 1),
        on_reason="",
        profile="kreis",
        judgements=(),
        shares=Shares(municipal=0, agency=0, shared=0, unclear=0, none=0),
        duties=DutyBalance(upper=0, lower=0),
        program_version="1",
    )
    return CheckedDraft(agreement=agreement, report=report)


def place(start: int, end: int) -> Place:
    return Place(place="", start=start, end=end, quote=TEXT[start:end])


def finding(id: str, places: list[tuple[int, int]], outcome: Outcome = Outcome.NOT_MET) -> Finding:
    judgement = Judgement(
        id=id,
        title=id,
        finding_class=FindingClass.DEMAND,
        outcome=outcome,
        code="",
        reason="",
        citation="",
        version="",
        places=tuple(place(*each) for each in places),
    )
    passages = tuple(Passage(anchor=f"{id}-{n}", place=each) for n, each in enumerate(judgement.places))
    return Finding(
        anchor=f"befund-{id}",
        judgement=judgement,
        passages=passages,
        foundation=("", ""),
        is_waived=False,
        marks=(),
    )


def words_of(rows: tuple[Row, ...]) -> str:
    return "\n".join("".join(piece.text for piece in line.pieces) for row in rows for line in row.lines)


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


SPANS = st.integers(0, len(TEXT)).flatmap(
    lambda start: st.tuples(st.just(start), st.integers(start, len(TEXT)))
)
FINDINGS = st.lists(st.lists(SPANS, min_size=1, max_size=4), max_size=4)


@example(drawn=[], confirm=[], wanted=[TEXT.index("\n\n") + 1])  # a place in an empty line
@given(FINDINGS, st.lists(SPANS, max_size=3), st.lists(st.integers(0, len(TEXT)), max_size=3))
def test_no_word_is_lost_and_every_place_has_one_id(
    drawn: list[list[tuple[int, int]]], confirm: list[tuple[int, int]], wanted: list[int]
) -> None:
    findings = [finding(str(number), spans) for number, spans in enumerate(drawn)]
    rows = rows_of(draft(confirm), findings, places=wanted)
    assert words_of(rows).replace("\n", "") == TEXT.replace("\n", "")
    lines = [line for row in rows for line in row.lines]
    anchors = [each for line in lines for piece in line.pieces for each in piece.anchors]
    anchors += [each for line in lines for each in line.anchors]
    assert len(anchors) == len(set(anchors)), "an id stands once"
    starts = {start for spans in drawn for start, _ in spans}
    assert {f"stelle-{start}" for start in starts | set(wanted)} == set(anchors)
    references = [mark for line in lines for piece in line.pieces for mark in piece.references]
    assert len(references) == sum(map(len, drawn)), "every place leads to its finding"
    beside = [each.judgement.id for row in rows for each in row.findings]
    assert sorted(beside) == sorted(each.judgement.id for each in findings), "a finding stands once"


@given(st.lists(SPANS, max_size=4))
def test_exactly_what_is_to_be_confirmed_is_framed(confirm: list[tuple[int, int]]) -> None:
    framed: set[int] = set()
    place = 0
    for row in rows_of(draft(confirm), []):
        for line in row.lines:
            words = "".join(piece.text for piece in line.pieces)
            place = TEXT.index(words, place)
            at = place
            for piece in line.pieces:
                framed.update(range(at, at + len(piece.text)) if piece.to_confirm else ())
                at += len(piece.text)
            place = at
    assert framed == {at for start, end in confirm for at in range(start, end) if TEXT[at] != "\n"}


def test_each_row_holds_the_lines_of_the_innermost_clause() -> None:
    rows = rows_of(draft(), [])
    assert [(row.clause and row.clause.id, words_of((row,))) for row in rows] == [
        (None, "Titel"),
        ("c1", "§ 1 Ziele"),
        ("c2", "(1) Die Quote steigt."),
        ("c3", "(2) Es gilt:"),
        ("c4", "a) Eins,"),
        ("c5", "b) Zwei."),
        (None, "Ende."),
    ]
    assert [line.is_heading for line in rows[1].lines] == [True]


def test_a_finding_stands_beside_its_first_place_and_is_named_beside_the_others() -> None:
    findings = [finding("a", [span("Die Quote steigt."), span("Zwei."), span("b)")])]
    beside = {row.clause.id: row for row in rows_of(draft(), findings) if row.clause}
    assert [each.judgement.id for each in beside["c2"].findings] == ["a"]
    assert [each.judgement.id for each in beside["c5"].others] == ["a"]
    assert not beside["c4"].others
