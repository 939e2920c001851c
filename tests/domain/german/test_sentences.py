"""Sentences of law and administration: in each case "⏎" stands where one unit ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.german.sentences import split_sentences

CASES = [
    "Gem. § 48b Abs. 1 S. 1 Nr. 4 SGB II i. V. m. § 2a AG-SGB II NRW wird vereinbart. ⏎ Das Land wirkt mit.",
    "Es gilt das Recht i. S. d. SGB II. ⏎ Genannt sind z. B. Dr. h. c. Vogt, St. Augustin etc. ⏎ Es gilt.",
    "Stichtag ist der 31.12. d. J. ⏎ Die Quote gilt bis zum 31.12. ⏎ Die Partner treffen sich am 3. Mai.",
    "Sie gilt ab dem 1. Januar 2013. ⏎ Leistungen werden erbracht.",
    "Die Quote sinkt auf 12. ⏎ Das Land hilft. ⏎ Im 2. Halbjahr steigt sie um 2 v. H. ⏎ Der Kreis berichtet.",
    "Das liegt ggü. dem Vj. ca. 3 % höher. ⏎ Verglichen wird mit dem Vj. ⏎ Danach folgt das III. Quartal.",
    "Gezahlt werden 13,5 Mio. EUR. ⏎ Rd. 3.500 Personen bzw. 20 v. H. Alleinerziehende! ⏎ Wirklich? ⏎ Ja.",
    "Sie sagten: „Das ist so. Es bleibt dabei.“ ⏎ Danach (vgl. Anlage 2. Die Werte gelten.) ging es weiter.",
    "(Das war so.) ⏎ Das bleibt so.",
    "Nach § 16 ff. ⏎ Die Regel gilt nach Satz 1. ⏎ Abweichungen sind möglich.",
    "Die Quote steigt um 2 %; der Bestand sinkt. ⏎ Ziel: Die Quote hält.",
    "Die 10. Sozialkonferenz tagt. ⏎ Maßnahmen dieser Art. ⏎ Art. 28 GG gilt.",
    "Das betrifft das SGB II. ⏎ Leistungen zahlt der Typ B. ⏎ Kreise zahlen nach Buchst. a und Buchst. b.",
    "Ende offen … ⏎ Die Zahl bleibt bei 1,5... und mehr.",
    "Düsseldorf, den ............ Niersfeld, den ........",
    "1. Die Integrationsquote steigt. ⏎ 2. Der Bestand sinkt.",
    "(2) Das Land hilft. ⏎ (3) Der Kreis dankt.",
    "Folgende Ziele gelten: ⏎ 1. Die Quote steigt um 2 %; ⏎ 2. der Bestand sinkt im 2. Halbjahr.",
    "Ziele sind: ⏎ a) die Quote, ⏎ b) der Bestand und ⏎ c) die Dauer.",
    "Vereinbart wird: ⏎\n– mehr Geld ⏎\n– weniger Papier",
    "Erster Absatz ohne Punkt ⏎\n\nZweiter Absatz",
    "Es geht um die Nummern 3 bis 5. ⏎ Kommen mehr, gilt Satz 3. ⏎ Das gilt für Kinder o. ä. ⏎ Es hilft.",
    "Das gilt d. h. immer, i. d. R. jährlich, s. o. und inkl. der Kosten.",
    "Das gilt für das 4. Quartal, den II. Abschnitt und das 12. Lebensjahr, u. a. am 1. Mai.",
]


@pytest.mark.parametrize("case", CASES)
def test_it_divides_where_a_reader_would(case: str) -> None:
    expected = [unit.strip() for unit in case.split("⏎")]
    text = case.replace(" ⏎", "")
    assert [text[span.start : span.end] for span in split_sentences(text)] == expected


def test_it_divides_text_with_protected_blanks_alike() -> None:
    text = "Gem. §\u00a048b Abs.\u00a01 S.\u00a01 Nr.\u00a04 gilt es. Das\u00a0Land hilft."
    assert len(split_sentences(text)) == 2


def test_it_finds_nothing_in_nothing() -> None:
    assert split_sentences(" \n ") == ()


@given(st.text(alphabet='aA1 .:;!?…()"„“§\nIV-–bzwDer\u00a0', max_size=80))
def test_its_spans_are_ordered_disjoint_and_cover_all_but_space(text: str) -> None:
    spans = split_sentences(text)
    rest = list(text)
    place = 0
    for span in spans:
        assert place <= span.start < span.end <= len(text)
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        rest[span.start : span.end] = " " * (span.end - span.start)
        place = span.end
    assert not "".join(rest).strip()


@given(st.text(alphabet="aA1 .:;§IVbzwDer", max_size=60))
def test_dividing_again_changes_nothing_about_the_text(text: str) -> None:
    assert split_sentences(text) == split_sentences(text)
