"""The proof of every proposal: read again with its blanks filled in, it says what it was to say."""

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.service.draft_around import draft_around
from tests.service.drafts import read_here
from zielkreis.domain.checking.subject import parties_at_the_table
from zielkreis.domain.remedies.local_figures import FigureBook
from zielkreis.domain.remedies.official_sentence import official_sentence
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import (
    AgreementType,
    Comparator,
    Form,
    Kind,
    Outcome,
    PartyCode,
    Population,
    Unit,
)
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.statement import (
    PeriodWords,
    Statement,
    StatementContext,
    TargetJudgements,
    TargetParts,
    UnitWords,
    Words,
)
from zielkreis.service.check_draft import check_draft
from zielkreis.service.knowledge import catalogue
from zielkreis.service.one_statement import Table, judge_one, label_one
from zielkreis.service.propose_wording import reader_in
from zielkreis.service.remedy_words import remedy_words

CORPUS = Path(__file__).parents[1] / "corpus/drafts"
EXAMPLES = Path(__file__).parents[2] / "examples"
DRAFTS = sorted(
    path
    for folder in (CORPUS / "development", CORPUS / "validation", *EXAMPLES.iterdir())
    for path in folder.glob("*")
    if path.suffix in (".txt", ".md", ".docx")
)
NUMBERS = st.decimals(min_value="0.1", max_value="60", places=1)


@cache
def checked_draft(path: Path) -> CheckedDraft:
    return check_draft(read_here(path.read_bytes(), name=path.name), program_version="0")


def contents_of(agreement: Agreement, proposal: ProposedWording, on: date) -> list[tuple[Kind, object]]:
    """Kind and judgements, or support, of every sentence of a proposal with its blanks filled in."""
    statement = next(each for each in agreement.statements if each.id == proposal.statement)
    table = Table(types=agreement.types, parties=parties_at_the_table(agreement), on=on)
    context = StatementContext(
        agreement_type=agreement.type or AgreementType.ZV5,
        on=on,
        parties=tuple(party.code for party in agreement.parties),
        year=agreement.year,
        section=statement.place,
        heading=statement.section.rpartition(" / ")[2],
    )
    found: list[tuple[Kind, object]] = []
    for words in proposal.words.split(". Die "):
        whole = words if words.startswith("Die ") or words == proposal.words else f"Die {words}"
        filled = remedy_words().filled(whole)
        labels = label_one(filled, context)
        judgements, _ = judge_one(
            filled,
            kind=labels.kind,
            responsibility=labels.responsibility,
            parts=labels.parts,
            benefits=labels.benefits,
            table=table,
        )
        found.append((labels.kind, judgements or labels.support))
    return found


@pytest.mark.parametrize("path", DRAFTS, ids=[path.stem for path in DRAFTS])
def test_every_proposed_target_and_support_holds_when_read_again(path: Path) -> None:
    checked = checked_draft(path)
    agreement = checked.agreement
    for proposal in checked.proposals:
        assert "[[" not in proposal.words
        if proposal.kind is ProposalKind.QUESTION or not proposal.statement:
            continue
        contents = contents_of(agreement, proposal, checked.report.on)
        if proposal.kind is ProposalKind.TARGET and "year_left_over" not in proposal.findings:
            for kind, judgements in contents:
                assert kind is Kind.TARGET, proposal.words
                assert isinstance(judgements, TargetJudgements)
                assert judgements.precise is Outcome.MET, proposal.words
                assert judgements.measurable is Outcome.MET, proposal.words
        if proposal.kind is ProposalKind.SUPPORT:
            assert [kind for kind, _ in contents] == [Kind.SUPPORT], proposal.words
            assert getattr(contents[0][1], "concrete", False), proposal.words


@pytest.mark.parametrize("path", DRAFTS, ids=[path.stem for path in DRAFTS])
def test_nothing_is_proposed_for_what_is_in_order_and_blanks_are_listed(path: Path) -> None:
    checked = checked_draft(path)
    agreement = checked.agreement
    open_ids = {
        each.id for each in checked.report.judgements if each.outcome in (Outcome.NOT_MET, Outcome.UNDECIDED)
    }
    for proposal in checked.proposals:
        assert set(proposal.findings) <= open_ids
        assert proposal.findings
        assert all(blank in proposal.words for blank in proposal.open_entries)
        assert proposal.words.count("[") == proposal.words.count("]")
        if proposal.place is not None:
            place = proposal.place
            assert agreement.text[place.start : place.end] == place.quote


def official(indicator: str, form: Form, value: Decimal, unit: Unit, **more: object) -> TargetParts:
    return TargetParts(
        indicator=Words(words="", value=indicator),
        form=Words(words="", value=form),
        value=Words(words="", value=value),
        unit=UnitWords(words="", value=unit),
        **more,  # type: ignore[arg-type]  # a mapping of parts by name
    )


@st.composite
def results(draw: st.DrawFn) -> TargetParts:
    year = draw(st.integers(min_value=2012, max_value=2024))
    indicator = draw(st.sampled_from(("K2", "K2E4", "K3E1", "K3E2", "K1E3", "K3E4")))
    form, unit = draw(
        st.sampled_from(
            (
                (Form.POINT_CHANGE, Unit.PERCENTAGE_POINTS),
                (Form.LEVEL, Unit.PERCENT),
            )
        )
    )
    value = draw(NUMBERS)
    if form is Form.POINT_CHANGE and draw(st.booleans()):
        value = -value
    comparator = draw(st.sampled_from((Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.EQUAL)))
    people = draw(st.sampled_from((None, Population.WOMEN, Population.MEN))) if indicator == "K2" else None
    return official(
        indicator,
        form,
        value,
        unit,
        comparator=Words(words="", value=comparator),
        period=PeriodWords(words="", value=year),
        population=Words(words="", value=people) if people else None,
        reference=Words(words="", value=year - 1) if form is Form.POINT_CHANGE else None,
    )


@cache
def setting_for(year: int) -> Setting:
    agreement = read_here(
        draft_around("Die Partner sprechen.", kind="ZV4", year=year).encode(), name="entwurf.txt"
    )
    report = check_draft(agreement, program_version="0").report
    return Setting(
        agreement=agreement,
        on=date(year, 1, 1),
        catalogue=catalogue(),
        words=remedy_words(),
        figures=FigureBook(figures=(), catalogue=catalogue()),
        read=reader_in(agreement, report),
        findings={},
    )


@given(parts=results())
def test_a_result_printed_as_a_sentence_is_read_as_the_same_result(parts: TargetParts) -> None:
    assert parts.period is not None
    setting = setting_for(int(parts.period.value))
    sentence = official_sentence(parts, "", setting)
    assert sentence is not None
    labels = label_one(
        f"{sentence}.",
        StatementContext(
            agreement_type=AgreementType.ZV4,
            on=setting.on,
            parties=(PartyCode.LAND, PartyCode.ZKT),
            year=setting.year,
        ),
    )
    assert labels.kind is Kind.TARGET
    (read,) = labels.parts
    for name in ("indicator", "form", "value", "comparator", "unit", "period", "reference"):
        mine, theirs = getattr(parts, name), getattr(read, name)
        assert (mine.value if mine else None) == (theirs.value if theirs else None), (name, sentence)
    if parts.population is not None:
        assert read.population is not None
        assert read.population.value is parts.population.value


@settings(max_examples=15)
@given(
    name=st.sampled_from(("Integrationsquote", "Integrationsquote der Alleinerziehenden")),
    verb=st.sampled_from(("verbessert", "gesteigert", "erhöht")),
    year=st.integers(min_value=2012, max_value=2024),
    kind=st.sampled_from(("ZV4", "ZV5")),
)
def test_a_vague_aim_keeps_its_indicator_and_its_year(name: str, verb: str, year: int, kind: str) -> None:
    sentence = f"Die {name} soll spürbar {verb} werden."
    agreement = read_here(draft_around(sentence, kind=kind, year=year).encode(), name="entwurf.txt")
    statement: Statement = next(each for each in agreement.statements if each.text == sentence)
    checked = check_draft(agreement, program_version="0")
    (proposal,) = (each for each in checked.proposals if each.statement == statement.id)
    labels, judgements = reader_in(agreement, checked.report)(
        remedy_words().filled(proposal.words), statement
    )
    (before,), (after,) = statement.parts, labels.parts
    assert judgements is not None
    assert judgements.within_scope is Outcome.MET
    assert before.indicator is not None
    assert after.indicator is not None
    assert after.indicator.value == before.indicator.value
    assert after.period is not None
    assert after.period.value == year
