"""The name of a stream is printed and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.journal import Audience, StreamName


@given(st.text(min_size=1), st.sampled_from(list(Audience)))
def test_reading_a_name_is_the_inverse_of_printing_it(matter: str, audience: Audience) -> None:
    name = StreamName(matter=matter, audience=audience)
    assert StreamName.parse(str(name)) == name


@pytest.mark.parametrize("text", ["", "land-2012", "/house", "land-2012/", "land-2012/nobody"])
def test_other_words_name_no_stream(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the message is for callers, who tell it in German
        StreamName.parse(text)
