"""Who signs, who only takes notice, who consents."""

import pytest

from tests.domain.reading.structure.builders import HEAD, heading, paragraph, read, rows, title
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.document import Block

BODY = (heading("§ 1 Ziele"), paragraph("Die Quote steigt."))
RULE = "____________"
THREE = (
    title("Zielvereinbarung 2012"),
    paragraph(
        "zwischen dem Land Hessen, dem Kreis Aggertal und der Geschäftsführung des Jobcenters Aggertal"
    ),
)


def lines(*texts: str) -> list[Block]:
    return [paragraph(text) for text in texts]


def signed(agreement: Agreement) -> list[str]:
    return [f"{one.code.value} {one.role.value}" for one in agreement.signatories]


def asked(agreement: Agreement) -> list[str]:
    return [question.code for question in agreement.questions]


@pytest.mark.parametrize(
    "block",
    [
        lines(RULE, "Staatssekretär", RULE, "Landrat"),
        lines("Für das Land:", RULE, "Für den Kreis:", RULE),
        lines("Köln, den 12.03.2012\tAgger, den 15.03.2012", f"{RULE}\t{RULE}", "Staatssekretär\tLandrätin"),
        lines(f"{RULE}   {RULE}", "Für das Land NRW   Für den Kreis Aggertal", "Der Minister   Der Landrat"),
        lines("Köln, 12.03.2012", "gez. Dr. Eva Probe, Ministerin", "gez. Max Muster, Landrat"),
        rows((RULE, RULE), ("Staatssekretär (MAIS)", "Landrat (Kreis Aggertal)"), heads=0),
        rows(("Für das Land", RULE), ("Für den Kreis", RULE), heads=0),
        lines("Ort, Datum: ________", f"Für das Land: {RULE}", f"Für den Kreis: {RULE}"),
        lines(f"{RULE} (Ministerium, Abteilungsleiter)", f"{RULE} (Oberbürgermeister)"),
        lines(RULE, "Ministerium für Arbeit", "und Soziales", RULE, "Kreis Aggertal", "Der Landrat"),
    ],
)  # fmt: skip
def test_it_reads_two_signatures_however_they_are_set(block: list[Block]) -> None:
    agreement = read(*HEAD, *BODY, *block)
    assert signed(agreement) == ["LAND signs", "KT signs"]
    assert [statement.text for statement in agreement.statements] == ["Die Quote steigt."]


@pytest.mark.parametrize(
    "block",
    [
        lines(RULE, "Minister", RULE, "Landrat", "Zur Kenntnis genommen:", RULE, "Geschäftsführerin"),
        lines(RULE, "Minister", RULE, "Landrat", RULE, "Geschäftsführerin", "zur Kenntnis genommen"),
        lines(RULE, "Minister", RULE, "Landrat", RULE, "Geschäftsführerin (zur Kenntnis)"),
        lines(RULE, "Minister", RULE, "Landrat", "Nachrichtlich: Geschäftsführung des Jobcenters"),
        lines(
            RULE,
            "Minister",
            RULE,
            "Landrat",
            "Die Geschäftsführung nimmt Kenntnis.",
            RULE,
            "Geschäftsführerin",
        ),
    ],
)
def test_it_tells_taking_notice_from_signing(block: list[Block]) -> None:
    assert signed(read(*THREE, *BODY, *block)) == ["LAND signs", "KT signs", "GF takes_notice"]


def test_it_reads_the_consent_of_the_finance_ministry_for_one_line_only() -> None:
    agreement = read(
        title("Zielvereinbarung 2015"),
        paragraph("zwischen dem Bundesministerium für Arbeit und Soziales und der Bundesagentur für Arbeit"),
        *BODY,
        *lines(RULE, "Bundesministerin", "Im Einvernehmen:", RULE, "Bundesministerium der Finanzen"),
        *lines(RULE, "Vorstandsvorsitzender der Bundesagentur für Arbeit"),
    )
    assert signed(agreement) == ["BMAS signs", "BMF consents", "BA signs"]


def test_it_tells_two_state_secretaries_apart() -> None:
    agreement = read(
        title("Zielvereinbarung 2019"),
        paragraph(
            "zwischen dem Bundesministerium für Arbeit und Soziales und dem Ministerium für Arbeit Sachsen"
        ),
        *BODY,
        *lines(f"{RULE}\t{RULE}", "Staatssekretärin\tStaatssekretär"),
    )
    assert signed(agreement) == ["BMAS signs", "LAND signs"]


def test_it_gives_one_signature_to_a_party_that_two_people_sign_for() -> None:
    agreement = read(*HEAD, *BODY, *lines(RULE, "Minister", RULE, "Landrat", RULE, "Kreisdirektorin"))
    assert [one.function for one in agreement.signatories] == ["Minister", "Landrat"]


def test_a_line_for_the_jobcenter_alone_does_not_say_who_signs() -> None:
    block = lines(RULE, "Minister", RULE, "Landrat", RULE, "Jobcenter Aggertal")
    assert signed(read(*HEAD, *BODY, *block)) == ["LAND signs", "KT signs", "GE signs"]
    assert signed(read(*THREE, *BODY, *block)) == ["LAND signs", "KT signs", "GF signs"]


def test_it_asks_where_the_draft_leaves_a_signature_open() -> None:
    block = lines(
        RULE, "Minister", RULE, "Landrat", f"Für das Jobcenter: {RULE} (Geschäftsführung? – noch zu klären)"
    )
    agreement = read(*HEAD, *BODY, *block)
    assert signed(agreement) == ["LAND signs", "KT signs", "GE signs"]
    assert asked(agreement) == ["signature_unclear"]


def test_it_asks_where_only_names_stand() -> None:
    agreement = read(*HEAD, *BODY, *lines("Köln, 12.03.2012", f"{RULE}\t{RULE}", "Eva Probe\tMax Muster"))
    assert signed(agreement) == []
    assert asked(agreement) == ["signature_unclear"]


def test_a_party_without_a_line_is_no_signatory() -> None:
    assert signed(read(*THREE, *BODY, *lines(RULE, "Minister", RULE, "Landrat"))) == [
        "LAND signs",
        "KT signs",
    ]


def test_it_takes_the_signatures_from_the_text_where_there_is_no_block() -> None:
    told = paragraph("Land, Kreis und Geschäftsführung des Jobcenters unterzeichnen diese Vereinbarung.")
    agreement = read(*THREE, *BODY, told)
    assert "GF signs" in signed(agreement)
    assert asked(agreement) == ["signature_block_missing"]


def test_it_asks_where_text_and_block_disagree() -> None:
    told = paragraph("Die Geschäftsführung des Jobcenters unterzeichnet diese Vereinbarung mit.")
    agreement = read(*HEAD, *BODY, told, *lines(RULE, "Minister", RULE, "Landrat"))
    assert signed(agreement) == ["LAND signs", "KT signs"]
    assert asked(agreement) == ["signature_only_in_text"]


def test_every_signature_has_its_place() -> None:
    agreement = read(*HEAD, *BODY, *lines(RULE, "Minister", RULE, "Landrat"))
    quotes = [one.place.quote for one in agreement.signatories if one.place]
    assert quotes == ["Minister", "Landrat"]


BMAS_BA = (
    title("Zielvereinbarung 2015"),
    paragraph("zwischen dem Bundesministerium für Arbeit und Soziales und der Bundesagentur für Arbeit"),
)
BMAS_BA_TAIL = lines(RULE, "Staatssekretär", RULE, "Vorsitzender des Vorstands")


def test_it_takes_the_consent_that_the_head_names_and_no_further_party() -> None:
    consent = paragraph("im Einvernehmen mit dem Bundesministerium der Finanzen")
    agreement = read(*BMAS_BA, consent, *BODY, *BMAS_BA_TAIL)
    assert signed(agreement) == ["BMAS signs", "BA signs", "BMF consents"]
    assert [party.code.value for party in agreement.parties] == ["BMAS", "BA"]


def test_it_takes_a_consent_with_its_day_and_none_that_is_merely_said_to_be_there() -> None:
    dated = "Das Bundesministerium der Finanzen hat sein Einvernehmen am 7. Januar 2015 erteilt."
    undated = "Das Bundesministerium der Finanzen hat sein Einvernehmen erteilt."
    assert "BMF consents" in signed(read(*BMAS_BA, *BODY, paragraph(dated), *BMAS_BA_TAIL))
    assert "BMF consents" not in signed(read(*BMAS_BA, *BODY, paragraph(undated), *BMAS_BA_TAIL))


def test_it_quotes_the_line_of_a_cell_and_not_the_row() -> None:
    table = rows(
        ("gez. Muster / Land Hessen / Staatssekretär", "", "gez. Beispiel / Kreis Aggertal / Landrat"),
        heads=0,
    )
    agreement = read(*THREE, *BODY, paragraph("Aggerstadt, den ____________"), *table)
    assert [one.place.quote for one in agreement.signatories if one.place] == [
        "Land Hessen",
        "Kreis Aggertal",
    ]


def test_it_reads_columns_downwards_where_a_cell_is_empty() -> None:
    table = rows((RULE, "", RULE), ("Land Hessen", "", ""), ("", "", "Kreis Aggertal"), heads=0)
    assert signed(read(*THREE, *BODY, *table)) == ["LAND signs", "KT signs"]


def test_it_knows_a_party_by_the_short_name_of_the_head() -> None:
    agreement = read(
        title("Zielvereinbarung 2012"),
        paragraph('zwischen dem Land Hessen (im Folgenden "Sozialressort") und dem Kreis Aggertal'),
        *BODY,
        *lines(RULE, "Für das Sozialressort", RULE, "Landrat"),
    )
    assert signed(agreement) == ["LAND signs", "KT signs"]


def test_it_goes_on_with_the_left_column_in_a_line_that_begins_small() -> None:
    agreement = read(
        title("Zielvereinbarung 2022"),
        paragraph(
            "zwischen der Agentur für Arbeit Aggerstadt und dem Jobcenter Aggerstadt, vertreten durch den "
            "Geschäftsführer"
        ),
        *BODY,
        *lines(
            f"{RULE}\t{RULE}",
            "Vorsitzende der Geschäftsführung\tGeschäftsführer des Jobcenters",
            "der Agentur für Arbeit",
        ),
    )
    assert signed(agreement) == ["BA signs", "GF signs"]
    assert [one.function for one in agreement.signatories][1] == "Geschäftsführer des Jobcenters"


def test_it_reads_places_and_names_side_by_side_without_a_gap() -> None:
    agreement = read(
        *HEAD,
        *BODY,
        *lines(
            "Düsseldorf, den 4. März 2013 Aggerstadt, den 1. März 2013",
            "gez. Muster gez. Beispiel",
            "Staatssekretär Landrat",
        ),
    )
    assert signed(agreement) == ["LAND signs", "KT signs"]
    assert str(agreement.concluded_on) == "2013-03-04"
    assert [one.text for one in agreement.statements] == ["Die Quote steigt."]


def test_a_line_for_notice_below_two_columns_is_a_signature_of_its_own() -> None:
    agreement = read(
        title("Zielvereinbarung 2014"),
        paragraph("zwischen dem Land Nordrhein-Westfalen und dem Kreis Auetal"),
        heading("§ 1 Ziele"),
        paragraph("Die Quote steigt."),
        paragraph("Düsseldorf, den\tAuetal, den"),
        paragraph("Minister\tLandrat"),
        paragraph("zur Kenntnis: Jobcenter Auetal, Vorstand"),
    )
    assert signed(agreement) == ["LAND signs", "KT signs", "GE takes_notice"]


def test_the_geschaeftsfuehrer_behind_a_comma_signs_for_himself_and_not_for_the_body() -> None:
    agreement = read(
        title("Zielvereinbarung 2014"),
        paragraph("zwischen dem Land Hessen, dem Kreis Auetal und dem Jobcenter Auetal"),
        *BODY,
        *lines(
            RULE,
            "Land Hessen, Minister",
            RULE,
            "Kreis Auetal, Landrat",
            RULE,
            "Jobcenter Auetal, Geschäftsführer",
        ),
    )
    assert signed(agreement) == ["LAND signs", "KT signs", "GF signs"]
