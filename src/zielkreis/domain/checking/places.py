"""From a statement, or a stretch of the text, to the place a person would cite."""

from collections.abc import Iterable

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.statement import Statement

SHORT_QUOTE = 60


def place_of(statement: Statement) -> Place:
    """The whole statement as a place."""
    return Place(place=statement.place, start=statement.start, end=statement.end, quote=statement.text)


def places_of(statements: Iterable[Statement]) -> tuple[Place, ...]:
    """The statements as places, in the order given."""
    return tuple(place_of(statement) for statement in statements)


def place_at(agreement: Agreement, start: int, end: int, *, otherwise: str = "Text") -> Place:
    """The statement around a stretch of the text or, outside all statements, its line.

    A stretch that lies in no clause is cited as ``otherwise``.
    """
    for statement in agreement.statements:
        if statement.start <= start and end <= statement.end:
            return place_of(statement)
    text = agreement.text
    first = text.rfind("\n", 0, start) + 1
    newline = text.find("\n", end)
    last = len(text) if newline < 0 else newline
    line = text[first:last]
    first += len(line) - len(line.lstrip())
    last -= len(line) - len(line.rstrip())
    label = _label_at(agreement, start) or otherwise
    return Place(place=label, start=first, end=last, quote=text[first:last])


def short(text: str) -> str:
    """The first words of a quotation, cut at a word, in German quotation marks."""
    plain = " ".join(text.split())
    if len(plain) <= SHORT_QUOTE:
        return f"„{plain}“"
    return f"„{plain[:SHORT_QUOTE].rsplit(' ', 1)[0]} …“"


def _label_at(agreement: Agreement, start: int) -> str:
    """The innermost clause around a stretch; nothing where it has no name or there is none."""
    around = [clause for clause in agreement.clauses if clause.start <= start < clause.end]
    if not around:
        return ""
    innermost = max(around, key=lambda clause: clause.start)
    return innermost.label or innermost.heading
