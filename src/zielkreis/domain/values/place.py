"""Where something stands in the text that was read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stretch ``[start, end)`` of ``agreement.text`` in code points, with its clause label.

    ``text[start:end] == quote`` always holds. ``place`` is what a person would cite:
    ``§ 2 Abs. 1``, ``II.3``, ``Präambel``, ``Tabelle 1 Zeile 2``.
    """

    place: str
    start: int
    end: int
    quote: str
