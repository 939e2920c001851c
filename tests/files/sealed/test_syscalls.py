"""The numbers of kernel calls are those of the kernel's own headers."""

import re
from pathlib import Path

import pytest

from zielkreis.files.sealed.syscalls import ABSENT, LOOKED_INTO, machine

HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}


@pytest.mark.parametrize("name", HEADERS)
def test_every_number_stands_in_the_header_of_the_kernel(name: str) -> None:
    header = HEADERS[name]
    if not header.is_file():
        pytest.skip("the headers of the kernel are not installed (apt-get install linux-libc-dev)")
    found = re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", header.read_text("utf-8"))
    told = {call: int(number) for call, number in found}
    known = machine(name)
    assert known is not None
    newer = {call for call in known.numbers if call not in told}
    assert newer <= {"fchmodat2", "setxattrat", "removexattrat", "memfd_secret"}, "not in older headers"
    assert all(known.numbers[call] == told[call] for call in known.numbers if call not in newer)


@pytest.mark.parametrize("name", HEADERS)
def test_no_number_stands_for_two_calls_and_none_is_missing_that_is_looked_into(name: str) -> None:
    known = machine(name)
    assert known is not None
    numbers = list(known.numbers.values())
    assert len(set(numbers)) == len(numbers)
    assert (ABSENT | LOOKED_INTO) - {"open"} <= set(known.numbers)


def test_an_unknown_machine_is_told() -> None:
    assert machine("pdp11") is None
