"""The list of waivers is read strictly and added to without losing a word."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.releasing.drafts import VAGUE, waiver
from zielkreis.domain.releasing import WaiversInvalid, append_waivers, parse_waivers
from zielkreis.domain.values.waiver import Waiver

LIST = """\
# Stand der Besprechung vom 12.06.2012
- befund: b
  stelle: § 2 Abs. 1
  wortlaut: Alles wird besser.
  grund: Wird mündlich geklärt  # nicht im Brief
  name: A. Muster
  am: 2012-06-12
- befund: e1
  grund: Kommt später
  name: A. Muster
"""


def test_every_field_is_read() -> None:
    first, second = parse_waivers(LIST)
    assert first == waiver("b", VAGUE, "§ 2 Abs. 1")
    assert second == Waiver(finding="e1", reason="Kommt später", by="A. Muster")


@pytest.mark.parametrize("text", ["", "\n", "# nur eine Bemerkung\n", "[]"])
def test_an_empty_list_sets_nothing_aside(text: str) -> None:
    assert parse_waivers(text) == ()


def test_all_faults_are_told_at_once_with_their_entry() -> None:
    with pytest.raises(WaiversInvalid) as error:
        parse_waivers(
            "- {befund: b, grund: ' ', name: x}\n"
            "- {befund: 3, name: x, am: 12.06.2012}\n"
            "- nur Text\n"
            "- {befund: b, grund: r, name: x, am: 2012, wortlauf: y}\n"
        )
    assert set(str(error.value).splitlines()) == {
        "Die Zurückstellungen haben Fehler:",
        "- Eintrag 1 › grund: darf nicht leer sein.",
        "- Eintrag 2 › befund: muss Text sein, ist aber „3“.",
        "- Eintrag 2 › grund: fehlt.",
        "- Eintrag 2 › am: muss ein Tag in der Form JJJJ-MM-TT sein, ist aber „12.06.2012“.",
        "- Eintrag 3: muss ein Block aus Feldern („befund: …“) sein, ist aber „nur Text“.",
        "- Eintrag 4 › am: muss ein Tag in der Form JJJJ-MM-TT sein, ist aber „2012“.",
        "- Eintrag 4 › wortlauf: ist unbekannt.",
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- [", "kein gültiges YAML"),
        ("befund: b", "müssen eine Liste sein"),
        ("- {befund: b, befund: c, grund: r, name: n}", "das Feld „befund“ steht zweimal"),
        ("- {befund: b, grund: r, name: n, am: 2012-02-30}", "ein Tag, den es nicht gibt"),
        ("[" * 50_000, "zu tief geschachtelt"),
        ("#" * 300_001, "länger als"),
    ],
)
def test_what_is_no_list_says_why(text: str, words: str) -> None:
    with pytest.raises(WaiversInvalid, match=words):
        parse_waivers(text)


def test_adding_keeps_comments_and_entries_as_they_are() -> None:
    added = append_waivers(LIST, [waiver("c", "Ein: Satz # mit „allem“ | was\n- stört")])
    assert added.startswith(LIST)
    assert [each.finding for each in parse_waivers(added)] == ["b", "e1", "c"]


def test_a_new_file_says_what_it_is_for() -> None:
    assert append_waivers("", [waiver("b", VAGUE)]).startswith("# Zurückgestellte Befunde.")


def test_a_list_that_cannot_be_added_to_is_left_alone() -> None:
    with pytest.raises(WaiversInvalid, match="von Hand"):
        append_waivers("[{befund: b, grund: r, name: n}]\n", [waiver("c")])


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029", "\r", "\t", "\x7f", "\ufeff"])
def test_signs_that_yaml_takes_for_line_breaks_stay_what_they_are(sign: str) -> None:
    added = append_waivers(LIST, [waiver("c", f"Der Satz{sign}geht weiter")])
    assert parse_waivers(added)[2].words == f"Der Satz{sign}geht weiter"


_WORDS = st.text(min_size=1, max_size=30).map(str.strip).filter(bool)


@given(st.builds(Waiver, finding=_WORDS, reason=_WORDS, by=_WORDS, words=_WORDS, on=st.dates() | st.none()))
def test_whatever_is_written_is_read_back(given_waiver: Waiver) -> None:
    added = append_waivers(LIST, [given_waiver])
    assert parse_waivers(added)[2] == given_waiver
    assert added.startswith(LIST)
    assert date(2012, 6, 12) == parse_waivers(added)[0].on
