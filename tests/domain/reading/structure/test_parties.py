"""Who sits at the table, and which type of agreement that makes."""

from datetime import date

import pytest

from tests.domain.reading.structure.builders import (
    HEAD,
    TAIL,
    heading,
    item,
    paragraph,
    read,
    rows,
    title,
)
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.document import Block

SIDES = (
    "Das Land Hessen, vertreten durch das Ministerium für Soziales, und der Kreis Aggertal, vertreten durch "
    "den Landrat"
)
BODY = (heading("§ 1 Ziele"), paragraph("Die Quote steigt."))


def read_head(*head: Block) -> Agreement:
    return read(*head, *BODY, *TAIL)


def lines(*texts: str) -> list[Block]:
    return [paragraph(text) for text in texts]


def codes(agreement: Agreement) -> list[str]:
    return [party.code.value for party in agreement.parties]


def types(agreement: Agreement) -> list[str]:
    return [kind.value for kind in agreement.types]


def test_it_reads_name_representative_and_short_name() -> None:
    agreement = read_head(
        title("Zielvereinbarung 2012"),
        paragraph(
            "zwischen dem Land Nordrhein-Westfalen, vertreten durch das Ministerium für Arbeit, "
            "Integration und Soziales, dieses vertreten durch den Staatssekretär (im Folgenden: Land) und "
            "dem Kreis Aggertal, "
            "vertreten durch den Landrat, nachfolgend „Kreis“ genannt,"
        ),
    )
    land, kreis = agreement.parties
    assert (land.code, land.name, land.short_name) == (PartyCode.LAND, "Land Nordrhein-Westfalen", "Land")
    assert land.represented_by == (
        "das Ministerium für Arbeit, Integration und Soziales, dieses vertreten durch den Staatssekretär"
    )
    assert (kreis.code, kreis.name, kreis.short_name) == (PartyCode.KT, "Kreis Aggertal", "Kreis")
    assert kreis.represented_by == "den Landrat"
    assert kreis.place is not None
    assert kreis.place.quote == "Kreis Aggertal"


TABLES = """
BMAS BA | ZV1 | dem Bundesministerium für Arbeit und Soziales und der Bundesagentur für Arbeit
BMAS LAND | ZV3 | dem BMAS und dem Ministerium für Arbeit des Landes Brandenburg
BA GF | ZV2 | der Agentur für Arbeit Agger und der Geschäftsführung des Jobcenters Agger
BA KT GF | ZV2 | der Agentur für Arbeit Agger, dem Kreis Agger und dem Geschäftsführer des Jobcenters Agger
BA GF | ZV2 | der BA und dem Jobcenter Agger, vertreten durch die Geschäftsführerin
KT GF | ZV2 | der Stadt Aggerstadt und dem Geschäftsführer der gemeinsamen Einrichtung
KT BA GF | ZV2 | dem Land Berlin (Bezirksamt Agger), der BA und der Geschäftsführung des Jobcenters
LAND KT | ZV5 | dem Land Hessen und dem Odenwaldheimer Kreis
LAND KT | ZV5 | dem MAIS NRW und der Städteregion Aggertal
LAND KT GF | ZV5 | dem Land NRW, dem Rhein-Agger-Kreis und der Geschäftsführung des Jobcenters Agger
LAND ZKT | ZV4 | dem Freistaat Bayern und dem Aggerkreis als zugelassenem kommunalen Träger
LAND KT BA GF | ZV5 ZV2 | dem Land NRW, der Stadt Agger, der BA und der Geschäftsführung des Jobcenters Agger
"""


@pytest.mark.parametrize("line", TABLES.strip().splitlines())
def test_it_tells_parties_and_type(line: str) -> None:
    parties, kinds, head = line.split(" | ")
    agreement = read_head(title("Zielvereinbarung 2014"), paragraph(f"zwischen {head}"))
    assert codes(agreement) == parties.split()
    assert types(agreement) == kinds.split()
    assert agreement.type == agreement.types[0]


@pytest.mark.parametrize(
    "head",
    [
        (title("Zielvereinbarung 2012 zwischen dem MAIS NRW und dem Kreis Aggertal"),),
        (title("ZIELVEREINBARUNG 2012"), paragraph("ZWISCHEN DEM LAND HESSEN UND DEM KREIS AGGERTAL")),
        (title("Zielvereinbarung"), *lines("zwischen dem", "Land Hessen,", "und dem", "Kreis Agger")),
        (paragraph("Land Hessen"), paragraph("Kreis Aggertal"), title("Zielvereinbarung 2012")),
        (title("Zielvereinbarung"), *lines("Zwischen", "1. dem Land Hessen", "2. dem Kreis Agger")),
        (title("Zielvereinbarung"), *rows(("Land Hessen", "Kreis Aggertal"), heads=0)),
        (
            title("Zielvereinbarung"),
            paragraph(
                "Das Land Hessen, vertreten durch den Staatsminister, und der Kreis Agger, vertreten durch "
                "den Landrat, schließen folgende Zielvereinbarung:"
            ),
        ),
        (title("Kontrakt"), paragraph("zwischen"), item("dem Land Hessen und"), item("dem Kreis Agger")),
        (title("Zielvereinbarung des Landes Hessen mit dem Kreis Aggertal"),),
        (title("Zielvereinbarung"), paragraph("Partner sind das Land Hessen und der Kreis Aggertal.")),
    ],
)  # fmt: skip
def test_it_reads_the_parties_however_they_are_set(head: tuple[Block, ...]) -> None:
    agreement = read_head(*head)
    assert codes(agreement) == ["LAND", "KT"]
    assert types(agreement) == ["ZV5"]


def test_it_takes_the_parties_from_the_signatures_where_the_head_names_none() -> None:
    agreement = read_head(title("Zielvereinbarung 2012"))
    assert codes(agreement) == ["LAND", "KT"]


def test_it_knows_a_zugelassener_traeger_by_the_norm_of_the_head() -> None:
    agreement = read_head(*HEAD, paragraph("gemäß § 48b Abs. 1 Satz 1 Nr. 4 SGB II"))
    assert (codes(agreement), types(agreement)) == (["LAND", "ZKT"], ["ZV4"])
    assert [one.code.value for one in agreement.signatories] == ["LAND", "ZKT"]


def test_it_knows_a_zugelassener_traeger_by_the_list_of_the_day() -> None:
    head = (title("Zielvereinbarung"), paragraph("zwischen dem Land NRW und dem Kreis Borken"))
    assert types(read(*head, *BODY, *TAIL, on=date(2012, 5, 10))) == ["ZV4"]
    named = (*head, paragraph("gemäß § 2a AG-SGB II NRW"))
    assert types(read(*named, *BODY, *TAIL, on=date(2012, 5, 10))) == ["ZV5"]


def test_it_takes_the_type_that_the_user_sets() -> None:
    agreement = read(*HEAD, *BODY, *TAIL, agreement_type=AgreementType.ZV4)
    assert types(agreement) == ["ZV4"]
    assert codes(agreement) == ["LAND", "ZKT"]


def test_it_asks_where_type_and_parties_cannot_be_told() -> None:
    agreement = read(title("Vereinbarung"), heading("Ziele"), paragraph("Die Quote steigt."))
    assert agreement.type is None
    assert agreement.types == ()
    asked = {question.code for question in agreement.questions}
    assert asked == {"parties_unknown", "type_unknown", "year_unknown", "signature_block_missing"}
    assert all(question.question.endswith(".") for question in agreement.questions)


def test_it_asks_where_the_norm_fits_other_parties() -> None:
    agreement = read_head(*HEAD, paragraph("gemäß § 48b Abs. 1 Satz 1 Nr. 3 SGB II"))
    assert types(agreement) == ["ZV5"]
    assert "type_disputed" in {question.code for question in agreement.questions}


@pytest.mark.parametrize(
    "block",
    [
        f"{SIDES}, vereinbaren auf der Grundlage von § 8a OFFENSIV-Gesetz, was folgt.",
        f"{SIDES}, schließen zur Umsetzung des SGB II diese Vereinbarung.",
        f"Es vereinbaren miteinander: {SIDES.replace('Das Land Hessen', 'das Land')}.",
        "Partner dieser Zielvereinbarung sind: das Land Hessen und der Kreis Aggertal.",
    ],
)
def test_it_takes_parties_in_one_sentence_for_the_head(block: str) -> None:
    agreement = read_head(title("Zielvereinbarung 2012"), paragraph(block))
    assert [party.code for party in agreement.parties] == [PartyCode.LAND, PartyCode.KT]
    assert [one.text for one in agreement.statements] == ["Die Quote steigt."]


@pytest.mark.parametrize(
    "opening",
    [
        "Partner dieser Vereinbarung sind das Land Hessen und der Kreis Aggertal.",
        "Diese Vereinbarung schließen das Land Hessen und der Kreis Aggertal.",
        "Zwischen dem Land Hessen und dem Kreis Aggertal wird Folgendes vereinbart:",
        "Das Land Hessen und der Kreis Aggertal haben sich auf Ziele für 2012 verständigt.",
        "Das Sozialministerium, das Jobcenter Agger sowie der Kreis Aggertal stimmen ihr Vorgehen ab.",
        "Das Land Hessen, vertreten durch den Minister, und der Kreis Aggertal wollen 2012 mehr erreichen.",
    ],
)
@pytest.mark.parametrize(
    "body",
    [
        (paragraph("Die Ziele lauten:"), item("Die Quote steigt um 2 %."), item("Der Bestand sinkt.")),
        (paragraph("Die Ziele lauten: Die Quote steigt um 2 %."),),
        (item("Die Quote steigt um 2 %.", label="1."), item("Der Bestand sinkt.", label="2.")),
        tuple(rows(("Ziel", "Zielwert 2012"), ("Integrationsquote", "+2 %"))),
        (paragraph("Die Quote steigt um 2 %."),),
    ],
)
@pytest.mark.parametrize("joined", [False, True])
def test_it_finds_the_parties_of_the_first_sentence_whatever_follows_it(
    opening: str, body: tuple[Block, ...], joined: bool
) -> None:
    first, rest = paragraph(opening), body
    if joined:  # as a plain text has it where no empty line stands between
        first, rest = paragraph(f"{opening} {body[0].text}"), body[1:]
    agreement = read(title("Zielvereinbarung 2012"), first, *rest)
    assert {party.code for party in agreement.parties} >= {PartyCode.LAND, PartyCode.KT}
    assert "parties_unknown" not in {question.code for question in agreement.questions}


@pytest.mark.parametrize(
    "opening",
    [
        "Die Lage im Land Hessen und im Kreis Aggertal ist schwierig.",
        "Das Land Hessen ist groß, und der Kreis Aggertal ist klein.",
        "Der Kreis Aggertal liegt im Land Hessen.",
    ],
)
def test_it_takes_no_parties_from_a_sentence_in_which_they_do_nothing_together(opening: str) -> None:
    agreement = read(
        title("Zielvereinbarung 2012"), paragraph(opening), paragraph("Die Quote steigt um 2 %.")
    )
    assert len(agreement.parties) < 2


def test_it_finds_the_parties_line_by_line_below_a_sentence_that_opens_their_block() -> None:
    agreement = read_head(
        title("Ziele 2025"),
        paragraph("Es vereinbaren miteinander:"),
        paragraph("das Land, vertreten durch das Ministerium für Soziales,"),
        paragraph("die Stadt Aggerstadt, vertreten durch den Oberbürgermeister,"),
        paragraph("die Bundesagentur für Arbeit."),
    )
    assert [party.code for party in agreement.parties] == [PartyCode.LAND, PartyCode.KT, PartyCode.BA]
    assert [one.text for one in agreement.statements] == ["Die Quote steigt."]


@pytest.mark.parametrize(
    "note",
    [
        "Dieser Entwurf dient der Abstimmung zwischen den Partnern.",
        "Anlage 1 zur Vorlage 0417/2018",
        "Der Sozialausschuss hat den folgenden Text am 3. Mai 2012 beraten.",
    ],
)
def test_it_finds_title_and_head_below_a_note(note: str) -> None:
    agreement = read(paragraph(note), *HEAD, *BODY, *TAIL)
    assert agreement.title == "Zielvereinbarung 2012"
    assert [party.code for party in agreement.parties] == [PartyCode.LAND, PartyCode.KT]
    assert [one.text for one in agreement.statements] == ["Die Quote steigt."]


def test_it_finds_the_party_behind_a_word_that_stands_on_a_line_of_its_own() -> None:
    agreement = read_head(
        title("Zielvereinbarung 2024"),
        paragraph("zwischen"),
        item("der Agentur für Arbeit Aggerstadt, vertreten durch die Vorsitzende der Geschäftsführung,", "•"),
        item("dem Landkreis Aggertal, vertreten durch die Landrätin,", "•"),
        paragraph("und"),
        item("der Geschäftsführung des jobcenters agger-sieg", "•"),
    )
    assert [party.code for party in agreement.parties] == [PartyCode.BA, PartyCode.KT, PartyCode.GF]
    assert agreement.parties[2].name == "Geschäftsführung des jobcenters agger-sieg"


def test_it_names_the_geschaeftsfuehrung_once() -> None:
    agreement = read(
        title("Zielvereinbarung 2019 für das Jobcenter Aggertal"),
        paragraph(
            "zwischen dem Land Hessen, dem Kreis Aggertal, der Bundesagentur für Arbeit und der "
            "Geschäftsführung des Jobcenters Aggertal"
        ),
        *BODY,
        paragraph("Für das Jobcenter Aggertal: ____________ (Geschäftsführerin)"),
    )
    assert [party.code for party in agreement.parties].count(PartyCode.GF) == 1


@pytest.mark.parametrize("name", ["jobcenters rhein-sieg", "jobcenters tanngau", "Jobcenters Tanngau"])
def test_it_knows_a_jobcenter_however_its_name_is_written(name: str) -> None:
    agreement = read_head(
        title("Zielvereinbarung 2018"),
        paragraph("zwischen dem Landkreis Tanngau, der Agentur für Arbeit Tannstadt"),
        paragraph(f"und der Geschäftsführung des {name}"),
    )
    assert agreement.parties[-1].name == f"Geschäftsführung des {name}"
    assert agreement.parties[-1].code is PartyCode.GF


def test_it_takes_the_short_name_of_a_party_for_no_further_party() -> None:
    agreement = read_head(
        title("Zielvereinbarung 2014"),
        paragraph(
            "Das Land Hessen, vertreten durch das Ministerium für Soziales (im Folgenden: HMSI), und der "
            "Kreis Aggertal, vertreten durch die Landrätin (im Folgenden: Kreis), schließen diese "
            "Vereinbarung:"
        ),
    )
    assert [(party.code.value, party.short_name) for party in agreement.parties] == [
        ("LAND", "HMSI"),
        ("KT", "Kreis"),
    ]


def test_a_ministry_keeps_the_name_of_its_land() -> None:
    agreement = read_head(
        title("Zielvereinbarung 2019"),
        *lines("zwischen dem Sozialministerium des Landes Sachsen-Anhalt", "und dem Salzlandkreis"),
    )
    assert [party.name for party in agreement.parties] == [
        "Sozialministerium des Landes Sachsen-Anhalt",
        "Salzlandkreis",
    ]


def test_a_representative_in_brackets_is_read_without_them() -> None:
    agreement = read_head(
        title("Zielvereinbarung 2023"),
        *lines(
            "zwischen der Agentur für Arbeit Auetal (vertreten durch die Vorsitzende)",
            "und dem Landkreis Auetal (vertreten durch den Landrat)",
        ),
    )
    assert [party.represented_by for party in agreement.parties] == ["die Vorsitzende", "den Landrat"]
