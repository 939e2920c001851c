"""Numbers of a Word document, as Word prints them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.files.word_files import (
    abstract,
    docx,
    ins,
    lvl,
    mark,
    num,
    p,
    part,
    printed,
    r,
    read,
    restart,
    tbl,
    tc,
    tr,
)
from zielkreis.domain.values.document import BlockKind
from zielkreis.files.docx.counting import NumberCounter
from zielkreis.files.docx.number_formats import format_number
from zielkreis.files.docx.numbering import NumberingDefinitions
from zielkreis.files.docx.xml import parse

CONTRACT = abstract(
    0, lvl(0, "§ %1"), lvl(1, "(%2)"), lvl(2, "%3)", "lowerLetter"), lvl(3, "%4.", "lowerRoman")
) + num(1, 0)


def labels(body: str, numbering: str, styles: str = "") -> list[str]:
    return [block.label for block in read(docx(body, numbering=numbering, styles=styles)).blocks]


def items(*levels: int, num_id: int = 1) -> str:
    return "".join(p("Text", num=num_id, level=level) for level in levels)


def test_it_numbers_a_contract_over_several_levels() -> None:
    assert labels(items(0, 1, 1, 2, 2, 3, 1, 0, 1, 2), CONTRACT) == [
        "§ 1", "(1)", "(2)", "a)", "b)", "i.", "(3)", "§ 2", "(1)", "a)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "numbers", "written"),
    [
        ("decimal", (1, 10), ("1", "10")),
        ("lowerLetter", (1, 26, 27, 28, 53), ("a", "z", "aa", "bb", "aaa")),
        ("upperLetter", (2, 27), ("B", "AA")),
        ("lowerRoman", (4, 9, 14, 40, 90, 400), ("iv", "ix", "xiv", "xl", "xc", "cd")),
        ("upperRoman", (1949,), ("MCMXLIX",)),
        ("decimalZero", (1, 9, 10, 100), ("01", "09", "10", "100")),
        ("ordinal", (1, 3), ("1.", "3.")),
        ("none", (7,), ("",)),
        ("numberInDash", (3,), ("- 3 -",)),
        ("decimalEnclosedCircle", (1, 20, 21), ("①", "⑳", "21")),
    ],
)
def test_it_writes_numbers_like_word(form: str, numbers: tuple[int, ...], written: tuple[str, ...]) -> None:
    assert tuple(format_number(number, form) for number in numbers) == written


def test_it_writes_english_ordinals_in_an_english_document() -> None:
    numbers = (1, 2, 3, 4, 11, 12, 13, 21, 101, 111)
    written = [format_number(number, "ordinal", language="en-GB") for number in numbers]
    assert written == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "101st", "111th"]


@pytest.mark.parametrize("form", ["lowerLetter", "upperRoman", "chicago", "decimalZero", "ordinal"])
def test_a_start_value_without_measure_does_no_harm(form: str) -> None:
    level = lvl(0, "%1", form, start=999_999_999_999)
    assert labels(items(0), abstract(0, level) + num(1, 0))[0].startswith("999999999999")


def test_it_pads_a_custom_format() -> None:
    custom = '<w:lvl w:ilvl="0"><w:start w:val="8"/><mc:AlternateContent><mc:Choice Requires="w14">'
    custom += '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>'
    custom += '<w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>'
    assert labels(items(0, 0, 0), abstract(0, custom) + num(1, 0)) == ["008", "009", "010"]


def test_it_takes_numbering_from_a_style_and_the_level_bound_to_it() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Paragraf"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Abs"><w:name w:val="Absatz"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="AbsEng"><w:name w:val="Absatz eng"/><w:basedOn w:val="Abs"/>'
        "</w:style>"
    )
    numbering = abstract(
        0,
        lvl(0, "§ %1", more='<w:pStyle w:val="Para"/>'),
        lvl(1, "(%2)", more='<w:pStyle w:val="Abs"/>'),
    ) + num(1, 0)
    body = p("Ziele", style="Para") + p("a", style="Abs") + p("b", style="AbsEng") + p("Dauer", style="Para")
    assert labels(body, numbering, styles) == ["§ 1", "(1)", "(2)", "§ 2"]


def test_it_merges_the_level_of_a_base_style_with_the_list_of_the_derived_one() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:pPr><w:numPr>'
        '<w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    numbering = CONTRACT + abstract(1, lvl(0, "%1."), lvl(1, "%1.%2")) + num(2, 1)
    assert numbering.index("<w:num ") > 0
    assert labels(p("x", style="B"), numbering, styles) == ["1.1"]


def test_it_switches_numbering_off_by_number_zero() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Abs"><w:name w:val="Absatz"/><w:pPr><w:numPr>'
        '<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Ohne"><w:name w:val="Ohne"/><w:basedOn w:val="Abs"/><w:pPr>'
        '<w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
    )
    body = p("a", style="Abs") + p("b", style="Abs", num=0) + p("c", style="Ohne") + p("d", style="Abs")
    blocks = read(docx(body, numbering=CONTRACT, styles=styles)).blocks
    assert [block.label for block in blocks] == ["(1)", "", "", "(2)"]
    assert blocks[1].kind is BlockKind.PARAGRAPH


def test_it_follows_the_link_to_a_numbering_style() -> None:
    numbering = (
        abstract(0, more='<w:numStyleLink w:val="Liste"/>')
        + abstract(1, lvl(0, "Artikel %1"), more='<w:styleLink w:val="Liste"/>')
        + num(1, 0)
        + num(2, 1)
    )
    styles = '<w:style w:type="numbering" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr>'
    styles += '<w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    assert labels(items(0, 0), numbering, styles) == ["Artikel 1", "Artikel 2"]
    assert labels(items(0), numbering) == ["Artikel 1"]  # also where the style itself is lost


def test_instances_of_one_list_continue_each_other() -> None:
    numbering = CONTRACT + num(2, 0)
    assert labels(items(0, 0) + items(0, num_id=2) + items(0), numbering) == ["§ 1", "§ 2", "§ 3", "§ 4"]


def test_a_start_override_restarts_once() -> None:
    numbering = CONTRACT + num(2, 0, restart(0, 1)) + num(3, 0, restart(0, 7))
    body = items(0, 0) + items(0, 0, num_id=2) + items(0, num_id=3) + items(0, num_id=2) + items(0)
    assert labels(body, numbering) == ["§ 1", "§ 2", "§ 1", "§ 2", "§ 7", "§ 8", "§ 9"]


def test_an_override_may_replace_the_level() -> None:
    replaced = f'<w:lvlOverride w:ilvl="0">{lvl(0, "Ziel %1:", "upperRoman", start=4)}</w:lvlOverride>'
    assert labels(items(0, 0, num_id=2), CONTRACT + num(2, 0, replaced)) == ["Ziel IV:", "Ziel V:"]


def test_a_list_may_start_elsewhere() -> None:
    assert labels(items(0, 0), abstract(0, lvl(0, "%1.", start=5)) + num(1, 0)) == ["5.", "6."]
    without_start = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    assert labels(items(0, 0), abstract(0, without_start) + num(1, 0)) == ["0.", "1."]


def test_a_level_may_never_restart_or_only_after_a_certain_one() -> None:
    never = abstract(0, lvl(0, "%1."), lvl(1, "Nr. %2", more='<w:lvlRestart w:val="0"/>')) + num(1, 0)
    assert labels(items(0, 1, 1, 0, 1), never) == ["1.", "Nr. 1", "Nr. 2", "2.", "Nr. 3"]
    after_first = abstract(
        0, lvl(0, "%1."), lvl(1, "%1.%2"), lvl(2, "Satz %3", more='<w:lvlRestart w:val="1"/>')
    ) + num(1, 0)
    got = labels(items(0, 1, 2, 1, 2, 0, 1, 2), after_first)
    assert got == ["1.", "1.1", "Satz 1", "1.2", "Satz 2", "2.", "2.1", "Satz 1"]


def test_a_skipped_level_shows_its_start_and_does_not_count() -> None:
    numbering = abstract(0, lvl(0, "%1"), lvl(1, "%1.%2"), lvl(2, "%1.%2.%3")) + num(1, 0)
    assert labels(items(0, 2, 2, 1, 2), numbering) == ["1", "1.1.1", "1.1.2", "1.1", "1.1.1"]
    assert labels(items(1, 0), numbering) == ["1.1", "1"]


def test_legal_numbering_shows_digits_only() -> None:
    numbering = abstract(
        0, lvl(0, "%1.", "upperRoman"), lvl(1, "%1.%2", more="<w:isLgl/>"), lvl(2, "%1.%2.%3", "lowerLetter")
    ) + num(1, 0)
    assert labels(items(0, 0, 1, 2), numbering) == ["I.", "II.", "2.1", "II.1.a"]


def test_a_pattern_that_names_a_deeper_level_prints_nothing() -> None:
    assert labels(items(0), abstract(0, lvl(0, "%1.%2"), lvl(1, "%2")) + num(1, 0)) == [""]


def test_a_number_may_be_text_only() -> None:
    numbering = abstract(0, lvl(0, "Präambel", "none"), lvl(1, "%1%2.")) + num(1, 0)
    assert labels(items(0, 1, 1), numbering) == ["Präambel", "1.", "2."]


@pytest.mark.parametrize(
    ("font", "text", "label"),
    [
        ("Symbol", "\uf0b7", "•"),
        ("Wingdings", "\uf0a7", "▪"),
        ("Wingdings", "\uf0d8", "➢"),
        ("Courier New", "o", "o"),
        ("Calibri", "–", "–"),
        ("Wingdings", "\uf0ab", "•"),
    ],
)
def test_bullets_show_as_the_sign_they_look_like(font: str, text: str, label: str) -> None:
    level = lvl(0, text, "bullet", more=f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>')
    assert labels(items(0), abstract(0, level) + num(1, 0)) == [label]


def test_hard_spaces_in_a_label_become_blanks() -> None:
    assert labels(items(0), abstract(0, lvl(0, "§\u00a0%1 ")) + num(1, 0)) == ["§ 1"]


def test_numbers_typed_by_hand_stay_in_the_text() -> None:
    blocks = read(docx(p("(1)\tDie Partner beraten."))).blocks
    assert (blocks[0].label, blocks[0].text) == ("", "(1) Die Partner beraten.")


def test_paragraphs_in_cells_count_too() -> None:
    body = items(0) + tbl(tr(tc(p("Ziel", num=1, level=0)), tc(p("Wert", num=1, level=0)))) + items(0)
    assert printed(read(docx(body, numbering=CONTRACT)).blocks) == [
        "§ 1 Text",
        "§ 2 Ziel | § 3 Wert",
        "§ 4 Text",
    ]


def test_a_deleted_paragraph_does_not_count() -> None:
    gone = f"<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>{mark('del')}</w:pPr>"
    gone += (
        '<w:del w:id="2" w:author="Referat 12" w:date="d"><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>'
    )
    data = docx(items(0) + gone + items(0), numbering=CONTRACT)
    assert printed(read(data).blocks) == ["§ 1 Text", "§ 2 Text"]


def test_an_inserted_paragraph_counts_only_when_accepted() -> None:
    new = p(ins("neu"), num=1, level=0, properties=mark("ins"))
    data = docx(items(0) + new + items(0), numbering=CONTRACT)
    assert printed(read(data).blocks) == ["§ 1 Text", "§ 2 neu", "§ 3 Text"]


def test_an_empty_numbered_paragraph_prints_its_number_alone() -> None:
    data = docx(p(num=1, level=0) + p(r("Gegenstand", "<w:b/>")) + p("x", num=1, level=0), numbering=CONTRACT)
    assert printed(read(data).blocks) == ["§ 1", "Gegenstand", "§ 2 x"]


def test_a_list_the_file_does_not_define_numbers_nothing() -> None:
    assert labels(items(0, num_id=99), CONTRACT) == [""]
    assert labels(items(8), CONTRACT) == [""]


def test_an_unknown_format_is_written_in_digits_and_told() -> None:
    document = read(docx(items(0), numbering=abstract(0, lvl(0, "%1.", "koreanCounting")) + num(1, 0)))
    assert document.blocks[0].label == "1."
    assert any("koreanCounting" in note for note in document.notes)


@given(st.lists(st.integers(min_value=0, max_value=3), min_size=1, max_size=40))
def test_labels_grow_by_one_and_restart_below_a_higher_level(levels: list[int]) -> None:
    decimal = abstract(0, *(lvl(i, ".".join(f"%{n + 1}" for n in range(i + 1))) for i in range(4))) + num(
        1, 0
    )
    definitions = NumberingDefinitions(parse(part("numbering", decimal).encode(), part="n"), lambda _: None)
    counter = NumberCounter(definitions=definitions)
    seen: list[tuple[int, ...]] = []
    for level in levels:
        label = counter.next_label("1", level)
        assert label is not None
        seen.append(tuple(map(int, label.text.split("."))))
    for place, (level, label_numbers) in enumerate(zip(levels, seen, strict=True)):
        assert len(label_numbers) == level + 1
        before = [index for index in range(place) if levels[index] <= level]
        last = before[-1] if before else None
        own = label_numbers[-1]
        assert own == (seen[last][-1] + 1 if last is not None and levels[last] == level else 1)


@given(st.integers(min_value=1, max_value=3000))
def test_letters_and_roman_numerals_can_be_read_back(number: int) -> None:
    letters = format_number(number, "lowerLetter") or ""
    assert (len(letters) - 1) * 26 + ord(letters[0]) - ord("a") + 1 == number
    assert len(set(letters)) == 1
    values = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
    digits = [values[sign] for sign in format_number(number, "upperRoman") or ""]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    assert sum(-digit if digit < following else digit for digit, following in pairs) == number
