"""Numbers of lists and headings in OpenDocument texts, as LibreOffice prints them.

Each case says what is printed; one test asks LibreOffice itself whether that is so.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.files.odt_files import (
    h,
    item,
    items,
    level,
    list_style,
    odt,
    outline,
    p,
    read_odt_file,
    row,
    table,
)
from tests.files.word_files import printed
from tests.libreoffice import TEXT, converted
from zielkreis.domain.values.document import BlockKind

CONTRACT = list_style(
    "contract",
    level(1, prefix="§ "),
    level(2, prefix="(", suffix=")"),
    level(3, "a", suffix=")"),
    level(4, "i", suffix="."),
)
DECIMAL = list_style(
    "decimal",
    level(1, suffix="."),
    level(2, suffix=".", more='text:display-levels="2"'),
    level(3, more='text:display-levels="3"'),
)
HEADINGS = "".join(
    f'<style:style style:name="H{depth}" style:display-name="Heading {depth}" style:family="paragraph" '
    f'style:default-outline-level="{depth}"/>'
    for depth in (1, 2)
)
CHAPTERS = HEADINGS + outline(level(1, prefix="§ "), level(2, suffix=".", more='text:display-levels="2"'))
CONTINUE = 'text:continue-numbering="true"'


def heading(words: str, depth: int = 1, more: str = "") -> str:
    return h(words, depth, more=f'text:style-name="H{depth}" {more}')


def named(name: str, follows: str = "") -> str:
    return f'xml:id="{name}"' + (f' text:continue-list="{follows}"' if follows else "")


class Case(NamedTuple):
    """A body, its list styles, and the lines that are printed."""

    body: str
    styles: str
    lines: list[str]


CASES = {
    "nested": Case(
        items(
            item("A", items("x", item("y", items(item("z", items("i", "j")))))),
            item("B", items("u")),
            style="contract",
        ),
        CONTRACT,
        ["§ 1 A", "(1) x", "(2) y", "a) z", "i. i", "ii. j", "§ 2 B", "(1) u"],
    ),
    "levels-shown": Case(
        items(item("A", items(item("a", items("x")), "b")), item("B", items("c")), style="decimal"),
        DECIMAL,
        ["1. A", "1.1. a", "1.1.1 x", "1.2. b", "2. B", "2.1. c"],
    ),
    "a-new-list-begins-anew": Case(
        items("A", "B", style="decimal") + p("dazwischen") + items("C", style="decimal"),
        DECIMAL,
        ["1. A", "2. B", "dazwischen", "1. C"],
    ),
    "a-list-counts-on": Case(
        items("A", "B", style="decimal") + p("dazwischen") + items("C", style="decimal", more=CONTINUE),
        DECIMAL,
        ["1. A", "2. B", "dazwischen", "3. C"],
    ),
    "only-the-last-list-counts-on": Case(
        items("A", style="decimal")
        + items("B", style="contract")
        + items("C", style="decimal", more=CONTINUE),
        DECIMAL + CONTRACT,
        ["1. A", "§ 1 B", "1. C"],
    ),
    "lists-count-on-by-name": Case(
        items("A", style="decimal", more=named("l1"))
        + items("X", style="contract", more=named("l2"))
        + items("B", style="decimal", more=named("l3", "l1"))
        + items("Y", style="contract", more=named("l4", "l2"))
        + items("C", style="decimal", more=named("l5", "l3")),
        DECIMAL + CONTRACT,
        ["1. A", "§ 1 X", "2. B", "§ 2 Y", "3. C"],
    ),
    "an-item-has-a-number-of-its-own": Case(
        items("A", item("B", more='text:start-value="7"'), "C", style="decimal"),
        DECIMAL,
        ["1. A", "7. B", "8. C"],
    ),
    "a-level-begins-later": Case(
        items("A", "B", style="late"),
        list_style("late", level(1, suffix=")", more='text:start-value="4"')),
        ["4) A", "5) B"],
    ),
    "the-deep-item-comes-first": Case(
        items(item(items("a", "b")), item("B", items("c")), style="decimal"),
        DECIMAL,
        ["1.1. a", "1.2. b", "2. B", "2.1. c"],
    ),
    "a-second-list-in-an-item-begins-anew": Case(
        items(item("A", items("a", "b"), p("dazwischen"), items("c")), style="contract"),
        CONTRACT,
        ["§ 1 A", "(1) a", "(2) b", "dazwischen", "(1) c"],
    ),
    "a-second-list-in-an-item-counts-on": Case(
        items(item("A", items("a", "b"), p("dazwischen"), items("c", more=CONTINUE)), style="contract"),
        CONTRACT,
        ["§ 1 A", "(1) a", "(2) b", "dazwischen", "(3) c"],
    ),
    "a-deep-list-counts-on-behind-text": Case(
        items(item("A", items("a", "b")), style="contract")
        + p("dazwischen")
        + items(item(items("c", more=CONTINUE)), style="contract", more=CONTINUE),
        CONTRACT,
        ["§ 1 A", "(1) a", "(2) b", "dazwischen", "(3) c"],
    ),
    "a-header-and-further-paragraphs-have-none": Case(
        items(
            "<text:list-header><text:p>Kopf</text:p></text:list-header>",
            item("A", "noch A"),
            "B",
            style="decimal",
        ),
        DECIMAL,
        ["Kopf", "1. A", "noch A", "2. B"],
    ),
    "letters-after-z": Case(
        items(*["x"] * 28, style="counted") + items(*["y"] * 28, style="repeated"),
        list_style("counted", level(1, "a", suffix=")"))
        + list_style("repeated", level(1, "A", suffix=")", more='style:num-letter-sync="true"')),
        [
            *(f"{chr(ord('a') + i)}) x" for i in range(26)),
            "aa) x",
            "ab) x",
            *(f"{chr(ord('A') + i)}) y" for i in range(26)),
            "AA) y",
            "BB) y",
        ],
    ),
    "roman": Case(
        items(*["x"] * 4, style="roman"),
        list_style("roman", level(1, "I", suffix=".")),
        ["I. x", "II. x", "III. x", "IV. x"],
    ),
    "padded": Case(
        items("A", style="padded"), list_style("padded", level(1, "01, 02, 03, ...", suffix=".")), ["01. A"]
    ),
    "a-level-without-number": Case(
        items(item("A", items("a")), style="part"),
        list_style(
            "part", level(1, "", prefix="Teil "), level(2, suffix=".", more='text:display-levels="2"')
        ),
        ["Teil A", "1. a"],
    ),
    "a-middle-level-without-number": Case(
        items(item("A", items(item("a", items("x", "y")))), style="middle"),
        list_style("middle", level(1), level(2, ""), level(3, suffix=")", more='text:display-levels="3"')),
        ["1 A", "a", "1.1) x", "1.2) y"],
    ),
    "the-newer-list-format-wins": Case(
        items(item("A", items("a")), style="newer"),
        list_style(
            "newer",
            level(1, more='loext:num-list-format="§ %1%."'),
            level(2, "a", more='loext:num-list-format="%1%.%2%)"'),
        ),
        ["§ 1. A", "1.a) a"],
    ),
    "another-style-below": Case(
        items(
            item("A", items("x", "y", style="contract")),
            item("B", items("z", style="contract")),
            style="decimal",
        ),
        DECIMAL + CONTRACT,
        ["1. A", "(1) x", "(2) y", "2. B", "(1) z"],
    ),
    "one-item-of-another-style": Case(
        items("A", item("B", more='text:style-override="contract"'), "C", style="decimal"),
        DECIMAL + CONTRACT,
        ["1. A", "§ 2 B", "3. C"],
    ),
    "an-undefined-style-has-dots": Case(items("A", style="nowhere"), "", ["• A"]),
    "chapters": Case(
        heading("A")
        + heading("a", 2)
        + heading("b", 2)
        + heading("ohne", 1, 'text:is-list-header="true"')
        + heading("B")
        + heading("c", 2)
        + heading("C", 1, 'text:restart-numbering="true" text:start-value="5"'),
        CHAPTERS,
        ["§ 1 A", "1.1. a", "1.2. b", "ohne", "§ 2 B", "2.1. c", "§ 5 C"],
    ),
    "a-heading-in-a-list-has-the-number-of-the-list": Case(
        heading("A") + items(item(heading("im")), style="decimal") + heading("B"),
        CHAPTERS + DECIMAL,
        ["§ 1 A", "1. im", "§ 2 B"],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_it_prints_the_numbers_that_libreoffice_prints(case: Case) -> None:
    assert printed(read_odt_file(odt(case.body, styles=case.styles)).blocks) == case.lines


def test_libreoffice_itself_prints_these_numbers(soffice: str, tmp_path: Path) -> None:
    files = {f"{name}.odt": odt(case.body, styles=case.styles) for name, case in CASES.items()}
    for name, content in converted(soffice, files, TEXT, tmp_path).items():
        lines = [" ".join(line.split()) for line in content.decode("utf-8-sig").splitlines() if line.strip()]
        assert lines == CASES[name].lines, name


def test_a_list_runs_on_through_the_cells_of_a_table() -> None:
    inner = f"<table:table-cell>{items('B', style='decimal', more=named('l2', 'l1'))}</table:table-cell>"
    body = (
        items("A", style="decimal", more=named("l1"))
        + table(row(inner, "x"))
        + items("C", style="decimal", more=named("l3", "l2"))
    )
    assert printed(read_odt_file(odt(body, styles=DECIMAL)).blocks) == ["1. A", "2. B | x", "3. C"]


def test_a_hidden_item_is_counted_and_not_shown() -> None:
    hidden = (
        '<style:style style:name="hidden" style:family="paragraph">'
        '<style:text-properties text:display="none"/></style:style>'
    )
    body = items("A", item(p("B", style="hidden")), "C", style="decimal")
    document = read_odt_file(odt(body, styles=DECIMAL + hidden))
    assert printed(document.blocks) == ["1. A", "3. C"]
    assert document.notes == ("Verborgener Text wurde nicht gelesen: „B“.",)


def test_a_bullet_is_the_sign_it_looks_like() -> None:
    dash = list_style("dash", '<text:list-level-style-bullet text:level="1" text:bullet-char="–"/>')
    (block,) = read_odt_file(odt(items("A", style="dash"), styles=dash)).blocks
    assert (block.label, block.kind, block.level) == ("–", BlockKind.LIST_ITEM, 0)


def test_an_unknown_format_is_written_in_digits_and_told() -> None:
    odd = list_style("odd", level(1, "一, 二, 三, ...", suffix="."))
    document = read_odt_file(odt(items("A", style="odd"), styles=odd))
    assert printed(document.blocks) == ["1. A"]
    assert any("一, 二, 三" in note for note in document.notes)
