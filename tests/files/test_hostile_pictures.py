"""Pictures that want to do harm are drawn or refused, within the limits, and nothing breaks."""

import pytest

from tests.files.hostile_pictures import FILES
from tests.files.test_hostile_pdf import HELD_BY_THE_WALLS, end_of


@pytest.mark.parametrize("name", FILES)
def test_a_picture_that_wants_to_do_harm_is_drawn_or_refused(name: str) -> None:
    assert end_of(FILES[name]()) not in HELD_BY_THE_WALLS
