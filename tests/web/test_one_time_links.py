"""A link signs in once, whoever comes at the same time."""

from concurrent.futures import ThreadPoolExecutor

from zielkreis.web.one_time_links import OneTimeLinks


def test_a_token_is_good_once() -> None:
    links = OneTimeLinks()
    token = links.issue()
    assert links.knows(token)
    assert links.knows(token), "looking does not use it up"
    assert links.redeem(token)
    assert not links.redeem(token)
    assert not links.knows(token)


def test_other_tokens_are_not_good_and_use_nothing_up() -> None:
    links = OneTimeLinks()
    token = links.issue()
    assert not links.redeem("")
    assert not links.redeem(f"{token}x")
    assert not links.redeem("ä\0")
    assert links.redeem(token)


def test_tokens_hold_128_bit_and_are_not_kept() -> None:
    links = OneTimeLinks()
    tokens = {links.issue() for _ in range(200)}
    assert len(tokens) == 200
    assert min(map(len, tokens)) >= 22, "22 signs of 6 bit"
    kept = repr(vars(links))
    assert not any(token in kept for token in tokens)


def test_of_many_that_come_at_once_one_gets_in() -> None:
    links = OneTimeLinks()
    token = links.issue()
    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(links.redeem, [token] * 64)) == 1
