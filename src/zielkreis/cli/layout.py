"""Lines of 80 columns: wrapping, columns, and emphasis that adds to the words and never replaces them."""

import textwrap
from dataclasses import dataclass

from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.visible import visible

WIDTH = 80
_RESET = "\x1b[0m"
_BOLD, _DIM = "\x1b[1m", "\x1b[2m"
_COLOURS = {
    Outcome.MET: "\x1b[32m",
    Outcome.NOT_MET: "\x1b[1;31m",
    Outcome.UNDECIDED: "\x1b[33m",
    Outcome.NOT_APPLICABLE: _DIM,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """How words are set off: by colour on a terminal that shows it, else not at all."""

    colour: bool

    def heading(self, words: str) -> str:
        """A heading."""
        return self._set(_BOLD, words)

    def aside(self, words: str) -> str:
        """Words of lesser weight."""
        return self._set(_DIM, words)

    def outcome(self, outcome: Outcome, words: str) -> str:
        """Words that name an outcome."""
        return self._set(_COLOURS[outcome], words)

    def _set(self, code: str, words: str) -> str:
        return f"{code}{words}{_RESET}" if self.colour and words else words


def wrapped(text: str, *, indent: int = 0, hanging: int = 0, most: int | None = None) -> list[str]:
    """The text in lines of 80 columns; ``most`` lines of it, the last one cut with ``…``.

    ``hanging`` more columns of indent follow from the second line on.
    """
    lines = textwrap.wrap(
        visible(text),
        width=WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hanging),
        break_on_hyphens=False,
        max_lines=most,
        placeholder=" …",
    )
    return lines or [""]


def in_column(text: str, width: int, *, most: int) -> list[str]:
    """The text in at most that many lines of a column."""
    return textwrap.wrap(visible(text), width=width, max_lines=most, placeholder=" …") or [""]


def labelled(label: str, text: str, *, indent: int = 2, most: int | None = None) -> list[str]:
    """``Norm: § 48b …`` with its further lines indented."""
    return wrapped(f"{label}: {text}", indent=indent, hanging=2, most=most)


def shortened(text: str, width: int) -> str:
    """The text in at most that many columns, cut between words."""
    return textwrap.shorten(visible(text), width=width, placeholder=" …") or visible(text)[:width]


def quoted(text: str, *, longest: int = 150) -> str:
    """A quotation in German marks, shortened."""
    return f"„{shortened(text, longest)}“"


def section(title: str, ink: Ink) -> list[str]:
    """A heading with a rule below it, so that it stands out without colour."""
    return ["", ink.heading(title.upper()), "─" * WIDTH]
