"""How one entry holds on to the one before: what goes into its digests, and what does not."""

import hashlib

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.domain.journal.streams import PARTIES, stream
from zielkreis.domain.journal import first_link, link_after, payload_digest

SALTS = st.text("0123456789abcdef", min_size=64, max_size=64)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
def test_another_program_can_follow_the_chain(payloads: list[str]) -> None:
    def digest(*parts: str) -> str:
        return hashlib.sha256("\x1f".join(("zielkreis-journal/1", *parts)).encode()).hexdigest()

    link = digest("rhein-sieg-2012/parties")
    for entry in stream(payloads):
        contents = digest(entry.salt or "", entry.payload or "")
        at = f"{entry.at:%Y-%m-%dT%H:%M:%S.%f}+00:00"
        link = digest(link, "rhein-sieg-2012/parties", str(entry.seq), entry.kind, at, entry.by, contents)
        assert (entry.digest, entry.link) == (contents, link)


@given(st.text(), st.text(), SALTS)
def test_other_words_have_another_digest(one: str, other: str, salt: str) -> None:
    assume(one != other)
    assert payload_digest(one, salt) != payload_digest(other, salt)


@given(st.text(), SALTS, SALTS)
def test_the_same_words_have_another_digest_with_another_salt(words: str, one: str, other: str) -> None:
    assume(one != other)
    assert payload_digest(words, one) != payload_digest(words, other)


def test_where_one_part_ends_and_the_next_begins_is_part_of_the_digest() -> None:
    (entry,) = stream(["a"])
    first = first_link(PARTIES)
    links = {
        link_after(first, stream=PARTIES, seq=1, kind=kind, at=entry.at, by=by, digest="d")
        for kind, by in (("ab", "c"), ("a", "bc"), ("", "abc"))
    }
    assert len(links) == 3
