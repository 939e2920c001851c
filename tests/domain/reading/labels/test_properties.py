"""What holds of every statement, whatever it says."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.reading.labels.shipped_reader import Reader, context_of
from zielkreis.domain.german.folding import fold, without_soft_hyphens
from zielkreis.domain.reading.labels.label import Labels
from zielkreis.domain.values.statement import TargetParts, Words

WORDS = (
    "Die Das Der Integrationsquote Bestand Langzeitleistungsbeziehenden Jobcenter Land Kreis Ministerium "
    "steigt sinkt um auf von bis zu mindestens höchstens rund 2 % 2,5 Prozentpunkte 4.120 Personen 85 TEUR "
    "zwei Drittel Frauen Männer gegenüber dem Vorjahr im Jahresdurchschnitt bis zum 30.06.2014 sofern wird "
    "werden soll beobachtet Schuldnerberatung § 16a Nr. 2 SGB II stellt bereit zur Verfügung ; , . : | ( ) – "
    "Δ K1 K3E2 nicht Vergleichstyp Anträge binnen zehn Arbeitstagen ab Eingang je jeder zweite Ende 2014 "
    "Zahl der Er Es sie"
).split()
SOUP = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
TEXTS = st.one_of(SOUP, st.text(max_size=200), st.tuples(SOUP, st.text(max_size=20), SOUP).map("".join))
TEMPLATES = (
    "Die Integrationsquote steigt um {} %.",
    "Der Bestand an Langzeitleistungsbeziehenden sinkt um {} % gegenüber dem Vorjahr.",
    "Die Zahl der Schuldnerberatungen liegt bei mindestens {} Fällen.",
    "Das Land stellt dem Kreis {} Stellen bereit.",
    "Die Partner erörtern den Stand der Zielerreichung im August.",
    "Das Jobcenter lädt alle Jugendlichen zu einem Gespräch ein.",
)
NUMBERS = st.integers(min_value=1, max_value=1980)


def values(labels: Labels) -> tuple[object, ...]:
    """Kind, responsibility and the values of all parts, without their words."""
    parts = [
        [getattr(getattr(part, field.name), "value", None) for field in fields(TargetParts)]
        for part in labels.parts
    ]
    return labels.kind, labels.responsibility, labels.support, parts


@given(
    text=TEXTS, before=SOUP, heading=st.sampled_from(("", "Präambel", "Ziele", "Unterstützung:", "Dialog"))
)
def test_no_text_makes_the_reader_fail(text: str, before: str, heading: str, reader: Reader) -> None:
    context = context_of(
        {"before": before, "heading": heading, "table_header": ["Kennzahl", "Ist 2013", "Soll"]}
    )
    labels = reader.label(text, context)
    if labels.parts:
        reader.judge(text, labels, context)


@pytest.mark.parametrize(
    "text", ["", " ", "\t", "|", " | ", "%", "§", "2014", "\u00ad", "a" * 20_000, "um 2 % " * 800]
)
def test_extreme_texts_are_read(text: str, reader: Reader) -> None:
    assert reader.label(text).kind


@given(text=SOUP)
def test_the_same_text_has_the_same_labels(text: str, reader: Reader) -> None:
    assert reader.label(text) == reader.label(text)


@given(text=SOUP)
def test_the_words_of_parts_stand_in_the_text_or_around_it(text: str, reader: Reader) -> None:
    context = context_of({"heading": "Ziele", "before": "Bestand an Langzeitleistungsbeziehenden:"})
    around = fold(" ".join((without_soft_hyphens(text)[0], context.heading, context.before, "innerhalb")))
    for part in reader.label(text, context).parts:
        for field in fields(TargetParts):
            words = getattr(part, field.name)
            assert not isinstance(words, Words) or words.words in around


@pytest.mark.parametrize("template", TEMPLATES)
@given(number=NUMBERS)
def test_a_full_stop_or_none_changes_nothing(template: str, number: int, reader: Reader) -> None:
    text = template.format(number)
    assert values(reader.label(text.rstrip("."))) == values(reader.label(text))


@pytest.mark.parametrize("template", TEMPLATES)
@given(number=NUMBERS, blank=st.sampled_from(("\u00a0", "\u2009", "\u202f")))
def test_another_kind_of_blank_changes_nothing(
    template: str, number: int, blank: str, reader: Reader
) -> None:
    text = template.format(number)
    assert values(reader.label(text.replace(" ", blank))) == values(reader.label(text))


@pytest.mark.parametrize("template", TEMPLATES)
@given(number=NUMBERS, place=st.integers(min_value=1, max_value=30))
def test_a_soft_hyphen_within_a_word_changes_nothing(
    template: str, number: int, place: int, reader: Reader
) -> None:
    text = template.format(number)
    hyphenated = f"{text[:place]}\u00ad{text[place:]}"
    assert reader.label(hyphenated) == reader.label(text)


@given(number=st.decimals(min_value="0.01", max_value="999", places=2))
def test_the_value_printed_is_the_value_read(number: object, reader: Reader) -> None:
    printed = str(number).replace(".", ",")
    (parts,) = reader.label(f"Die Integrationsquote steigt um {printed} %").parts
    assert parts.value is not None
    assert parts.value.value == number
