"""Numbers and poorly read words that a recogniser read from a picture and a person must confirm."""

from dataclasses import dataclass

from zielkreis.domain.values.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class UncertainWords:
    """Words of a document that were recognised in a picture.

    ``block`` is the index of the block, ``[start, end)`` code points of its text (of the joined cells
    for a row). ``confidence`` is the recogniser's, 0 to 100. ``seen`` is what it read where a sign was
    repaired from the sequence (``8 3`` read, ``§ 3`` written), else empty.
    """

    block: int
    start: int
    end: int
    words: str
    confidence: int
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """Words of an agreement that need confirmation by a look at the paper."""

    place: Place
    confidence: int
    seen: str = ""
