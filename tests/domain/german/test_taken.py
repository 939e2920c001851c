"""Places given away, and the stretches that are free."""

from zielkreis.domain.german.taken import TakenPlaces


def test_a_stretch_is_free_until_one_of_its_places_is_taken() -> None:
    taken = TakenPlaces(10)
    taken.take(3, 6)
    taken.take(5, 7)
    assert taken.is_free(0, 3)
    assert taken.is_free(7, 10)
    assert not taken.is_free(2, 4)
    assert not taken.is_free(4, 5)
    assert not taken.is_free(6, 9)
