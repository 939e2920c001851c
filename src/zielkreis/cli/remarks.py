"""What the reader has to say about the file itself: notes, tracked changes, open questions."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, quoted, section, wrapped
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.confirmation_words import TO_CONFIRM, WHY_CONFIRM, confirmations_in_words
from zielkreis.domain.values.report_words import who_and_when
from zielkreis.domain.values.words import german

_MOST_CHANGES = 10


def remarks(agreement: Agreement, ink: Ink) -> Iterator[str]:
    """Sections where there is something to say, nothing otherwise."""
    yield from _to_confirm(agreement, ink)
    if not (agreement.notes or agreement.changes or agreement.questions):
        return
    yield from section("Zur Datei und zum Lesen", ink)
    for note in agreement.notes:
        yield from wrapped(f"- {note}", hanging=2)
    for change in agreement.changes[:_MOST_CHANGES]:
        who = who_and_when(change)
        yield from wrapped(f"- {german(change.kind)}: {quoted(change.words)}{who}", hanging=2)
    if len(agreement.changes) > _MOST_CHANGES:
        yield f"  und {len(agreement.changes) - _MOST_CHANGES} weitere Änderungen"
    for question in agreement.questions:
        where = f" ({question.place.place})" if question.place else ""
        yield from wrapped(f"- Offene Frage: {question.question}{where}", hanging=2)


def _to_confirm(agreement: Agreement, ink: Ink) -> Iterator[str]:
    if agreement.confirmations:
        yield from section(TO_CONFIRM, ink)
        yield from wrapped(WHY_CONFIRM)
        for place, words in confirmations_in_words(agreement.confirmations):
            yield from wrapped(f"- {place}: {words}", hanging=2)
