"""Numbers typed by hand at the start of a line."""

import pytest

from zielkreis.files.hand_numbers import (
    NumberFamily,
    begins_item,
    follows,
    hand_number,
    without_tab_after_number,
)


@pytest.mark.parametrize(
    ("line", "family", "steps", "rest"),
    [
        ("(1) Text", NumberFamily.PARAGRAPH, (1,), "Text"),
        ("(2a) Text", NumberFamily.PARAGRAPH, (2,), "Text"),
        ("(b) Text", NumberFamily.BRACKET_LETTER, (2,), "Text"),
        ("a) Text", NumberFamily.LETTER, (1,), "Text"),
        ("aa) Text", NumberFamily.LETTER, (27,), "Text"),
        ("1) Text", NumberFamily.DIGIT_BRACKET, (1,), "Text"),
        ("IV) Text", NumberFamily.DIGIT_BRACKET, (4,), "Text"),
        ("1. Text", NumberFamily.DECIMAL, (1,), "Text"),
        ("2.3.1 Text", NumberFamily.DECIMAL, (2, 3, 1), "Text"),
        ("2   Text", NumberFamily.DECIMAL, (2,), "Text"),
        ("IX. Text", NumberFamily.ROMAN, (9,), "Text"),
        ("B. Text", NumberFamily.CAPITAL, (2,), "Text"),
        ("§ 3 Text", NumberFamily.SECTION, (3,), "Text"),
        ("Artikel 2: Text", None, (), ""),
        ("Artikel 2 Text", NumberFamily.SECTION, (2,), "Text"),
        ("Nr. 4", NumberFamily.NAMED, (4,), ""),
        ("Teil II: Ziele", NumberFamily.NAMED, (2,), "Ziele"),
        ("– Text", NumberFamily.DASH, (0,), "Text"),
        ("• Text", NumberFamily.DASH, (0,), "Text"),
        ("1. Januar 2012", None, (), ""),
        ("1. Januar.", None, (), ""),
        ("2. Halbjahr", None, (), ""),
        ("31.12. des Jahres", None, (), ""),
        ("01.07. des Jahres", None, (), ""),
        ("31.12.2012", None, (), ""),
        ("13.5 Mio. Euro", None, (), ""),
        ("2012 wird", None, (), ""),
        ("4.120 Personen", None, (), ""),
        ("-0,5 %", None, (), ""),
        ("Text", None, (), ""),
        ("", None, (), ""),
    ],
)
def test_it_knows_what_is_a_number(
    line: str, family: NumberFamily | None, steps: tuple[int, ...], rest: str
) -> None:
    number = hand_number(line)
    if family is None:
        assert number is None
    else:
        assert number is not None
        assert (number.family, number.steps, number.rest) == (family, steps, rest)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("(1) a", "(2) b", True),
        ("(1) a", "(3) b", False),
        ("c) a", "d) b", True),
        ("1.1 a", "1.2 b", True),
        ("1.2 a", "2. b", True),
        ("1. a", "1.1 b", True),
        ("1.2 a", "1.2.1 b", True),
        ("1. a", "2.1 b", False),
        ("IV. a", "V. b", True),
        ("– a", "– b", True),
        ("(1) a", "a) b", False),
    ],
)
def test_it_knows_what_comes_next(first: str, second: str, expected: bool) -> None:
    before, after = hand_number(first), hand_number(second)
    assert before is not None
    assert after is not None
    assert follows(before, after) is expected


@pytest.mark.parametrize(
    ("before", "line", "expected"),
    [
        ("Die Partner vereinbaren:", "(1) Die Quote steigt.", True),
        ("nach § 16 Abs.", "(1) SGB II", False),
        ("gemäß § 22", "(1) SGB II", False),
        ("Leistungen nach", "§ 22 SGB II werden erbracht", False),
        ("Die Ziele gelten.", "§ 3 Laufzeit", True),
        ("Es gilt der Satz.", "§ 22 SGB II bleibt unberührt", False),
        ("Die Quote steigt im", "2. Jahr", False),
        ("am 1. und", "2. des Monats", False),
        ("Die Quote steigt", "– gemessen am Vorjahr – um 2 %.", False),
        ("Im Einzelnen", "– Beratung", True),
        ("Der Kreis", "– nachfolgend „Kreis“ –", True),
        ("schließen nun auch", "a) die Bundesagentur", True),
        ("in Verbindung mit Nr.", "2. des Gesetzes", False),
        ("Text", "ohne Nummer", False),
        ("ein Angebot der Kindertagespflege (§ 16a Nr. 1 SGB", "II) vor, das zur Verfügung steht.", False),
        ("folgende Ziele (vorläufig):", "a) Integration", True),
    ],
)
def test_it_tells_items_from_citations(before: str, line: str, expected: bool) -> None:
    assert begins_item(line, before, None) is expected


def test_the_next_number_of_a_list_begins_an_item_in_any_case() -> None:
    assert begins_item("2. zweitens", "erstens und", hand_number("1. erstens"))


def test_the_tab_after_a_number_is_a_blank() -> None:
    assert without_tab_after_number("(1)\tText") == "(1) Text"
    assert without_tab_after_number("2\tZiele") == "2 Ziele"
    assert without_tab_after_number("Land\tKreis") == "Land\tKreis"
