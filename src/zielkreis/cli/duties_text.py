"""The list of duties as text: who owes how much, then one row a duty under its kind of date."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest

from zielkreis.cli.layout import WIDTH, Ink, in_column, section, wrapped
from zielkreis.cli.remarks import remarks
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.duty import Duty, DutyList, DutyShare
from zielkreis.domain.values.duty_words import (
    NOT_NAMED,
    SHORT_PARTIES,
    counts_in_words,
    creditors_in_words,
    is_dated,
    kind_in_words,
    marks_of,
    parties_in_words,
    when_in_words,
)

_WHEN, _WHO = 18, 20
_WHAT = WIDTH - _WHEN - _WHO
_COUNTS: tuple[tuple[str, int, Callable[[DutyShare], int]], ...] = (
    ("gesamt", 7, lambda share: share.total),
    ("Ergebnis", 9, lambda share: share.results),
    ("Tätigkeit", 10, lambda share: share.activities),
    ("Unterst.", 9, lambda share: share.support),
    ("Verf.", 6, lambda share: share.procedure),
    ("Termin", 7, lambda share: share.dated),
    ("Vorb.", 6, lambda share: share.provisos),
    ("unverb.", 8, lambda share: share.loose),
)
_NAME = WIDTH - sum(width for _, width, _ in _COUNTS)
_MOST_LINES = 30


def duties_as_text(agreement: Agreement, duties: DutyList, *, colour: bool) -> str:
    """The list in lines of 80 columns, with what there is to say of the file.

    ``colour`` adds to the words and replaces none.
    """
    ink = Ink(colour=colour)
    lines = [
        *(
            ink.heading(line)
            for line in wrapped(f"Pflichten: {duties.title or 'Entwurf ohne Titel'}", most=2)
        ),
        *wrapped(counts_in_words(duties)),
    ]
    if duties.duties:
        lines += _shares(duties, ink)
        for title, of_kind in _groups(duties.duties):
            lines += _group(title, of_kind, ink)
    lines += remarks(agreement, ink)
    return "\n".join(lines) + "\n"


def _shares(duties: DutyList, ink: Ink) -> Iterator[str]:
    yield from section("Wer schuldet wie viel", ink)
    yield "".ljust(_NAME) + "".join(name.rjust(width) for name, width, _ in _COUNTS)
    for share in duties.shares:
        name = SHORT_PARTIES[share.party] if share.party else NOT_NAMED
        lines = in_column(name + ("" if share.signs or share.party is None else " *"), _NAME - 1, most=3)
        counts = "".join(str(count(share) or "–").rjust(width) for _, width, count in _COUNTS)
        yield lines[0].ljust(_NAME) + counts
        yield from lines[1:]
    named = [
        f"{SHORT_PARTIES[share.party]}: {share.name}" for share in duties.shares if share.party and share.name
    ]
    yield from wrapped("; ".join(named), hanging=2)
    if any(share.party is not None and not share.signs for share in duties.shares):
        yield from wrapped("* unterschreibt die Vereinbarung nicht")


def _groups(duties: Sequence[Duty]) -> Iterator[tuple[str, list[Duty]]]:
    """The duties under the kind of their date; a group without any is left out."""
    once = [duty for duty in duties if duty.frequency is None and is_dated(duty)]
    again = [duty for duty in duties if duty.frequency is not None]
    of_year = [duty for duty in duties if duty.frequency is None and duty.due and not is_dated(duty)]
    open_ = [duty for duty in duties if duty.frequency is None and not duty.due]
    titles = ("Mit Termin", "Wiederkehrend", "Auf ein Jahr bezogen", "Ohne Termin")
    for title, found in zip(titles, (once, again, of_year, open_), strict=True):
        if found:
            yield title, found


def _group(title: str, duties: Iterable[Duty], ink: Ink) -> Iterator[str]:
    yield from section(title, ink)
    yield "Wann".ljust(_WHEN) + "Wer wem".ljust(_WHO) + "Was"
    for duty in duties:
        yield from _row(duty, ink)


def _row(duty: Duty, ink: Ink) -> Iterator[str]:
    when = in_column(when_in_words(duty) or "–", _WHEN - 1, most=4)
    who = [
        *in_column(parties_in_words(duty.debtors), _WHO - 1, most=6),
        *in_column(f"→ {creditors_in_words(duty)}", _WHO - 1, most=6),
    ]
    what = in_column(duty.what, _WHAT, most=_MOST_LINES)
    notes = in_column(
        "; ".join((f"{duty.place.place}, {kind_in_words(duty)}", *marks_of(duty))), _WHAT, most=8
    )
    right = [*what, *(ink.aside(line) for line in notes)]
    yield ""
    for left, middle, words in zip_longest(when, who, right, fillvalue=""):
        yield f"{left:<{_WHEN}}{middle:<{_WHO}}{words}".rstrip()
