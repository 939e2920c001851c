"""Parties are called as the agreement calls them, with the right article."""

from pathlib import Path

import pytest

from zielkreis.domain.german.articles import Case
from zielkreis.domain.remedies.parties import party_noun
from zielkreis.domain.remedies.words import RemedyWords, open_entries
from zielkreis.domain.values.agreement import Agreement, Party
from zielkreis.domain.values.codes import PartyCode

WORDS = RemedyWords.parse(
    (Path(__file__).parents[3] / "src/zielkreis/domain/remedies/remedy_words.yaml").read_text("utf-8")
)


def agreement_with(code: PartyCode, name: str, short_name: str = "") -> Agreement:
    return Agreement(
        type=None,
        types=(),
        title="",
        year=2012,
        concluded_on=None,
        term=None,
        text="",
        parties=(Party(code=code, name=name, short_name=short_name),),
        signatories=(),
        clauses=(),
        statements=(),
    )


@pytest.mark.parametrize(
    ("code", "name", "short_name", "dative"),
    [
        (PartyCode.KT, "Rhein-Sieg-Kreis", "Kreis", "dem Kreis"),
        (PartyCode.KT, "Rhein-Sieg-Kreis", "", "dem Kreis"),
        (PartyCode.KT, "Stadt Lippeburg", "", "der Stadt"),
        (PartyCode.ZKT, "Landkreis Elbaue", "", "dem Landkreis"),
        (PartyCode.LAND, "Land Nordrhein-Westfalen", "", "dem Land"),
        (PartyCode.LAND, "Ministerium für Arbeit und Soziales des Landes", "MAIS", "dem MAIS"),
        (PartyCode.LAND, "Freistaat Bayern", "", "dem Freistaat"),
        (PartyCode.BMAS, "Bundesministerium für Arbeit und Soziales (BMAS)", "", "dem BMAS"),
        (PartyCode.BA, "Bundesagentur für Arbeit", "BA", "der BA"),
        (PartyCode.BA, "Agentur für Arbeit Nordmoor", "", "der Agentur für Arbeit"),
        (PartyCode.GF, "Geschäftsführung des Jobcenters Moorwinkel", "", "der Geschäftsführung"),
        (PartyCode.KT, "Städteregion Wesertal", "", "der Städteregion"),
    ],
)
def test_the_short_name_or_the_head_of_the_name_decides(
    code: PartyCode, name: str, short_name: str, dative: str
) -> None:
    assert party_noun(agreement_with(code, name, short_name), code, WORDS).definite(Case.DATIVE) == dative


def test_a_party_that_is_not_named_is_called_as_the_law_calls_it() -> None:
    nobody = agreement_with(PartyCode.LAND, "Land Hessen")
    assert party_noun(nobody, PartyCode.BA, WORDS).definite(Case.NOMINATIVE) == "die Agentur für Arbeit"
    for code in PartyCode:
        assert party_noun(nobody, code, WORDS).nominative


def test_every_placeholder_is_found_as_an_open_entry_and_can_be_filled() -> None:
    for name in WORDS.placeholders:
        words = WORDS.placeholder(name, year=2011)
        if name == "year_end":
            assert open_entries(words) == ("[Jahr eintragen]",)
        else:
            assert open_entries(words) == (words,)
        assert "[" not in WORDS.filled(words)


def test_a_baseline_without_a_year_can_be_filled_too() -> None:
    assert WORDS.placeholder("baseline") == "[Ausgangswert eintragen]"
    assert WORDS.filled("von [Ausgangswert eintragen] auf") == "von 20,5 auf"
