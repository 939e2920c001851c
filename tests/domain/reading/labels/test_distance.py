"""Where a token stands is found without a walk through all of them."""

from typing import Any

from zielkreis.domain.reading.labels.analysis.distance import token_at
from zielkreis.domain.reading.tokens import tokenise
from zielkreis.domain.reading.wording import Wording


class CountedTokens(tuple[Any, ...]):
    """Tokens that count how often one of them is looked at."""

    looks = 0

    def __getitem__(self, place: Any) -> Any:
        CountedTokens.looks += 1
        return super().__getitem__(place)


def test_it_finds_the_token_at_or_behind_a_place() -> None:
    wording = Wording("Die  Quote", tokenise("Die  Quote"), {}, {})
    assert [token_at(wording, place) for place in (0, 2, 3, 4, 5, 9, 10)] == [0, 0, 1, 1, 1, 1, 2]


def test_it_looks_at_few_of_many_tokens() -> None:
    text = "Quote " * 10_000
    wording = Wording(text, CountedTokens(tokenise(text)), {}, {})
    assert token_at(wording, 6 * 7_000) == 7_000
    assert CountedTokens.looks < 20
