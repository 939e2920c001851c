"""A letter to the other side as values: every word that will stand in it, in its order."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPassage:
    """A place of the draft that points of the letter speak of.

    ``label`` is the clause, ``quote`` the exact words of the draft, ``proposals`` the sentences that would
    stand there instead, ``questions`` what has to be settled first, ``points`` the numbers of the points.
    """

    label: str
    quote: str
    points: tuple[int, ...]
    proposals: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterAddition:
    """A sentence to be added: ``where`` says in German where it belongs, empty where that is plain."""

    words: str
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPoint:
    """One thing that is asked for.

    ``reason`` says what is wrong, ``basis`` names the norm it rests on (empty for a wish), ``why`` the
    reason of whoever wishes it, ``request`` is what the other side is asked to do. ``passages`` are the
    places told in the point itself; where there are many they stand in the annex and ``labels`` names them.
    """

    number: int
    title: str
    reason: str
    request: str
    basis: str = ""
    why: str = ""
    labels: tuple[str, ...] = ()
    passages: tuple[LetterPassage, ...] = ()
    additions: tuple[LetterAddition, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSection:
    """The points of one class: law, demand or workmanship, never mixed."""

    heading: str
    points: tuple[LetterPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The letter as a whole.

    ``sender`` and ``recipient`` are lines of an address, ``introduction`` and ``closing`` paragraphs,
    ``annex`` the passages of the draft in their order. What only the house can know stands in square
    brackets and once more in ``open_entries``; what the parties still have to enter into a proposed sentence
    stands in brackets there alone.
    """

    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    subject: str
    salutation: str
    introduction: tuple[str, ...]
    reply: str
    sections: tuple[LetterSection, ...]
    annex: tuple[LetterPassage, ...]
    closing: tuple[str, ...]
    regards: str
    signature: tuple[str, ...]
    open_entries: tuple[str, ...]

    @property
    def points(self) -> tuple[LetterPoint, ...]:
        """All points in their order."""
        return tuple(point for section in self.sections for point in section.points)
