"""Folding keeps every place; leaving out soft hyphens gives the way back."""

from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.german.folding import fold, without_soft_hyphens

ANY_TEXT = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("\u00a0\u202f\u2212‐‑–„“”«»\u00ad")))


def test_it_makes_spaces_hyphens_and_quotation_marks_plain() -> None:
    assert fold("§\u00a016\u202f a\u2009\u2212\u2010\u2011 „so“ ‚so‘ »so«") == '§ 16  a --- "so" \'so\' "so"'


def test_it_leaves_dashes_and_umlauts_alone() -> None:
    assert fold("Träger – 10—15 für Übergänge") == "Träger – 10—15 für Übergänge"


@given(ANY_TEXT)
def test_folding_keeps_the_length_and_settles_at_once(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_it_maps_places_back_over_soft_hyphens() -> None:
    text = "Ziel\u00adver\u00adein\u00adbarung gilt"
    kept, offsets = without_soft_hyphens(text)
    assert kept == "Zielvereinbarung gilt"
    start = kept.index("gilt")
    assert text[offsets[start] : offsets[start + 3] + 1] == "gilt"


@given(ANY_TEXT)
def test_each_kept_character_stands_where_the_map_says(text: str) -> None:
    kept, offsets = without_soft_hyphens(text)
    assert len(offsets) == len(kept) + 1
    assert offsets[-1] == len(text)
    assert all(text[offsets[place]] == character for place, character in enumerate(kept))
    assert "\u00ad" not in kept
