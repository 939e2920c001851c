"""Every target of the fuzzer holds on its seeds and on what it has found before."""

import pytest

from tests.fuzz.finds import FINDS
from tests.fuzz.seeds import dictionary, seeds_of
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_holds_on_its_seeds(name: str) -> None:
    seeds = list(seeds_of(name))
    assert seeds
    for data in seeds:
        TARGETS[name](data)


@pytest.mark.parametrize(("name", "data"), FINDS)
def test_what_was_found_once_stays_mended(name: str, data: bytes) -> None:
    TARGETS[name](data)


def test_a_fault_in_the_program_reaches_the_fuzzer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zielkreis.files.drafts.read_plain_text", None)
    with pytest.raises(Exception, match="gescheitert"):
        TARGETS["text"](b"Ziele")


def test_the_dictionary_has_the_form_the_fuzzer_reads() -> None:
    assert all(line.startswith('"\\x') and line.endswith('"') for line in dictionary().splitlines())
