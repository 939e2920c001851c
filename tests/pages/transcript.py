"""What a page shows of a terminal, beside what a terminal shows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.pages.pages import Block

PROMPT = "$ "
#: A line that stands for any number of lines left out.
LEFT_OUT = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A command with the lines the page shows below it; none where the page shows no output."""

    command: str
    shown: tuple[str, ...]
    line: int


def calls_of(block: Block) -> Iterator[Call]:
    """The commands of a ``console`` block, each begun by ``$``."""
    command, shown, line = "", list[str](), block.line
    for number, text in enumerate(block.text.splitlines(), start=block.line + 1):
        if text.startswith(PROMPT):
            if command:
                yield Call(command=command, shown=tuple(shown), line=line)
            command, shown, line = text.removeprefix(PROMPT), [], number
        else:
            shown.append(text.rstrip())
    if command:
        yield Call(command=command, shown=tuple(shown), line=line)


def difference(shown: tuple[str, ...], printed: str) -> str:
    """What is wrong with the lines of the page, ``""`` if a terminal prints just them.

    All that is printed must be shown, from the first line to the last, except where ``…`` stands on
    a line of its own.
    """
    lines = [line.rstrip() for line in printed.splitlines()]
    if not shown or re.fullmatch(_pattern(shown), "".join(f"{line}\n" for line in lines)):
        return ""
    for line in shown:
        if line != LEFT_OUT and line not in lines:
            return f"the program does not print this line: {line!r}"
    return f"the program prints more, or in another order:\n{printed}"


def _pattern(shown: tuple[str, ...]) -> str:
    return "".join(r"(?:.*\n)*?" if line == LEFT_OUT else re.escape(line) + r"\n" for line in shown)
