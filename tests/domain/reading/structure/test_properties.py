"""What holds for every document, however odd."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.reading.structure.builders import HEAD, TAIL, heading, paragraph, read, read_body
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.document import Block, BlockKind
from zielkreis.domain.values.place import Place

PIECES = st.sampled_from(
    (
        "§ 1;§ 2 Ziele;(1);1.;2.1;a);aa);I.;B.;–;i);ii);Präambel;Die Quote steigt um 2 %.;zwischen;"
        "dem Land Hessen;und dem Kreis Aggertal;vertreten durch den Landrat;____________;Für das Land:;"
        "Köln, den 26.03.2012;Landrat;zur Kenntnis genommen;Anlagen:;Inhalt;Seite 2;Integration.;\t;   ;|;"
        "Das Land unterstützt durch:;ΔK2 = 0;…;?;Die Vereinbarung gilt für das Jahr 2012.;A\u0308\u00ad;"
        "Ziele ........ 3;§ 48b Abs. 1 Satz 1 Nr. 4 SGB II;\u00a0"
    ).split(";")
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, min_size=1, max_size=5).map(" ".join))


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from(list(BlockKind)))
    cells = tuple(draw(st.lists(TEXTS, min_size=1, max_size=4))) if kind is BlockKind.ROW else ()
    return Block(
        kind=kind,
        text=" | ".join(cells) if cells else draw(TEXTS),
        label=draw(st.sampled_from(["", "", "1.", "(2)", "a)", "–", "§ 3", "o", "II."])),
        level=draw(st.integers(0, 3)),
        cells=cells,
        table=draw(st.integers(1, 2)) if cells else 0,
        row=draw(st.integers(1, 4)) if cells else 0,
        is_header=draw(st.booleans()),
        emphasised=draw(st.booleans()),
    )


def all_places(agreement: Agreement) -> list[Place]:
    found = [
        *(party.place for party in agreement.parties),
        *(one.place for one in agreement.signatories),
        *(question.place for question in agreement.questions),
        agreement.term.place if agreement.term else None,
    ]
    return [place for place in found if place is not None]


@given(st.lists(blocks(), max_size=12))
def test_every_place_points_at_its_words(drawn: list[Block]) -> None:
    agreement = read(*drawn)
    for statement in agreement.statements:
        assert agreement.text[statement.start : statement.end] == statement.text
        assert statement.text.strip() == statement.text != ""
        assert statement.place
    for place in all_places(agreement):
        assert agreement.text[place.start : place.end] == place.quote
    for clause in agreement.clauses:
        assert 0 <= clause.start < clause.end <= len(agreement.text)


@given(st.lists(blocks(), max_size=12))
def test_statements_stand_in_order_and_apart(drawn: list[Block]) -> None:
    statements = read(*drawn).statements
    assert all(one.end <= two.start for one, two in pairwise(statements))
    assert len({statement.id for statement in statements}) == len(statements)


@given(st.lists(blocks(), max_size=8))
def test_reading_twice_gives_the_same(drawn: list[Block]) -> None:
    assert read(*drawn) == read(*drawn)


@given(st.integers(1, 20), st.integers(1, 8))
def test_numbered_clauses_are_cited_by_their_numbers(sections: int, paragraphs: int) -> None:
    body: list[Block] = []
    for section in range(1, sections + 1):
        body.append(heading(f"§ {section} Ziele"))
        body += [paragraph(f"({number}) Es gilt.") for number in range(1, paragraphs + 1)]
    expected = [f"§ {s} Abs. {p}" for s in range(1, sections + 1) for p in range(1, paragraphs + 1)]
    assert [statement.place for statement in read_body(*body).statements] == expected


@given(st.lists(TEXTS, max_size=4))
def test_text_after_the_signatures_changes_no_party(more: list[str]) -> None:
    body = (heading("§ 1 Ziele"), paragraph("Die Quote steigt."))
    noted = [Block(kind=BlockKind.FOOTNOTE, text=text) for text in more]
    assert read(*HEAD, *body, *TAIL, *noted).parties == read(*HEAD, *body, *TAIL).parties
