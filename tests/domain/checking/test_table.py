"""The table of outcomes: every cell of the contract is there, and a cell that is not is told."""

from pathlib import Path

import pytest

from tests.domain.checking.building import build_agreement
from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.subject import parties_at_the_table
from zielkreis.domain.checking.table import OutcomeTable, TableGap, TableInvalid, row_name
from zielkreis.domain.values.codes import AgreementType, Outcome, PartyCode, Responsibility

BA, KT, GF, LAND, ZKT = PartyCode.BA, PartyCode.KT, PartyCode.GF, PartyCode.LAND, PartyCode.ZKT
ZV1, ZV2, ZV3, ZV4, ZV5 = AgreementType


@pytest.mark.parametrize(
    ("types", "parties", "name"),
    [
        ((ZV1,), {PartyCode.BMAS, BA}, "ZV1"),
        ((ZV2,), {BA, KT, GF}, "ZV2 with BA and KT"),
        ((ZV2,), {BA, GF}, "ZV2 with BA only"),
        ((ZV2,), {KT, GF}, "ZV2 with KT only"),
        ((ZV3,), {PartyCode.BMAS, LAND}, "ZV3"),
        ((ZV4,), {LAND, ZKT}, "ZV4"),
        ((ZV5,), {LAND, KT}, "ZV5"),
        ((ZV5,), {LAND, KT, GF}, "ZV5"),
        ((ZV5, ZV2), {LAND, KT, BA, GF}, "ZV5 with BA signing"),
        ((ZV2, ZV5), {LAND, KT, BA, GF}, "ZV5 with BA signing"),
    ],
)
def test_it_finds_the_row_by_types_and_parties(
    types: tuple[AgreementType, ...], parties: set[PartyCode], name: str, shipped: Shipped
) -> None:
    assert row_name(types, frozenset(parties)) == name
    assert name in shipped.table.within_scope_rows


def test_every_row_has_a_cell_for_every_responsibility(shipped: Shipped) -> None:
    for name, row in shipped.table.within_scope_rows.items():
        for responsibility in Responsibility:
            assert responsibility in row, f"{name}: {responsibility}"


@pytest.mark.parametrize(
    ("parties", "responsibility", "contribution", "outcome"),
    [
        ({LAND, KT}, Responsibility.AGENCY, False, Outcome.NOT_MET),
        ({LAND, KT}, Responsibility.MUNICIPAL, False, Outcome.MET),
        ({LAND, KT}, Responsibility.SHARED, False, Outcome.UNDECIDED),
        ({LAND, KT}, Responsibility.SHARED, True, Outcome.MET),
        ({LAND, KT}, Responsibility.AGENCY, True, Outcome.NOT_MET),
        ({LAND, KT, BA}, Responsibility.SHARED, True, Outcome.MET),
        ({LAND, KT}, Responsibility.NONE, False, Outcome.UNDECIDED),
    ],
)
def test_it_judges_scope_by_responsibility_and_contribution(
    parties: set[PartyCode],
    responsibility: Responsibility,
    contribution: bool,
    outcome: Outcome,
    shipped: Shipped,
) -> None:
    found = shipped.table.within_scope(
        types=(ZV5,), parties=frozenset(parties), responsibility=responsibility, contribution=contribution
    )
    assert found is outcome


@pytest.mark.parametrize(
    ("types", "parties", "words"),
    [((), {LAND, KT}, "Art der Vereinbarung"), ((ZV2,), {GF}, "'ZV2 without any Träger'")],
)
def test_it_tells_a_missing_cell(
    types: tuple[AgreementType, ...], parties: set[PartyCode], words: str, shipped: Shipped
) -> None:
    with pytest.raises(TableGap, match=words):
        shipped.table.within_scope(
            types=types,
            parties=frozenset(parties),
            responsibility=Responsibility.AGENCY,
            contribution=False,
        )


def test_it_tells_a_cell_that_somebody_took_out(repository: Path) -> None:
    text = (repository / "src/zielkreis/domain/checking/applicability.yaml").read_text("utf-8")
    table = OutcomeTable.parse(text.replace("ZV3:                 {agency: met, ", "ZV3:                 {"))
    with pytest.raises(TableGap, match="'ZV3' hat kein Feld 'agency'"):
        table.within_scope(
            types=(ZV3,), parties=frozenset(), responsibility=Responsibility.AGENCY, contribution=False
        )


def test_it_tells_a_rule_it_does_not_know(shipped: Shipped) -> None:
    with pytest.raises(TableGap, match="R_ABS7"):
        shipped.table.row("R_ABS7")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "leer"),
        ("within_scope: [", "kein gültiges YAML"),
        ("within_scope: {ZV1: {agency: maybe}}\ndemands: {}\nlaw_rules: {}", "ZV1.agency"),
        ("within_scope: {}\ndemands: {a: {applies_to: [ZV9]}}\nlaw_rules: {}", "demands.a.applies_to"),
        ("within_scope: {}\ndemands: {}\nlaw_rules: {}\nnew: 1", "new"),
    ],
)
def test_it_refuses_a_text_that_is_no_table_and_says_where(text: str, words: str) -> None:
    with pytest.raises(TableInvalid, match=words):
        OutcomeTable.parse(text)


def test_those_who_sign_sit_at_the_table_and_the_named_ones_only_without_signature_lines() -> None:
    signed = build_agreement(
        {"type": "ZV5", "parties": ["LAND", "KT", "BA"], "signs": ["LAND", "KT"], "takes_notice": ["BA"]}
    )
    assert parties_at_the_table(signed) == {LAND, KT}
    unsigned = build_agreement({"type": "ZV5", "parties": ["LAND", "KT", "BA"]})
    assert parties_at_the_table(unsigned) == {LAND, KT, BA}
