"""How a duty is told in every form of the list: who, when, how often, and what makes it less firm."""

from collections.abc import Iterable

from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.due_days import days_of, is_exact
from zielkreis.domain.values.duty import Duty, DutyList, Frequency
from zielkreis.domain.values.words import german

#: Names short enough for a column.
SHORT_PARTIES = {
    PartyCode.BMAS: "BMAS",
    PartyCode.BMF: "BMF",
    PartyCode.BA: "Agentur",
    PartyCode.LAND: "Land",
    PartyCode.KT: "kommunaler Träger",
    PartyCode.ZKT: "zugelassener kommunaler Träger",
    PartyCode.GF: "Geschäftsführung",
    PartyCode.GE: "Jobcenter",
}
NOT_NAMED = "nicht genannt"
MUTUAL = "einander"
TO_COMPARE = "am Papier zu bestätigen"
_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_MANY = {
    Frequency.DAILY: ("Tage", "am Tag"),
    Frequency.WEEKLY: ("Wochen", "in der Woche"),
    Frequency.MONTHLY: ("Monate", "im Monat"),
    Frequency.QUARTERLY: ("Quartale", "im Quartal"),
    Frequency.HALF_YEARLY: ("Halbjahre", "im Halbjahr"),
    Frequency.YEARLY: ("Jahre", "im Jahr"),
}


def is_dated(duty: Duty) -> bool:
    """Whether it has a day, month, quarter, half or a frequency; a bare year is none."""
    return len(duty.due) > len("2012") or duty.frequency is not None


def parties_in_words(parties: Iterable[PartyCode]) -> str:
    """``Land, kommunaler Träger``; that nobody is named."""
    return ", ".join(SHORT_PARTIES[code] for code in parties) or NOT_NAMED


def creditors_in_words(duty: Duty) -> str:
    """To whom it is owed; ``einander`` for what all owe each other."""
    return MUTUAL if duty.creditors and duty.creditors == duty.debtors else parties_in_words(duty.creditors)


def due_in_words(duty: Duty) -> str:
    """``30.06.2012``, ``3. Quartal 2012``, ``ab 01.04.2013``, ``im Jahr 2012``, or nothing."""
    days = days_of(duty.due)
    if days is None:
        return ""
    if is_exact(duty.due):
        return f"{'ab ' if duty.begins else ''}{days[0]:%d.%m.%Y}"
    year, _, part = duty.due.partition("-")
    if not part:
        return f"im Jahr {year}"
    if part[0] in "QH":
        return f"{part[1]}. {'Quartal' if part[0] == 'Q' else 'Halbjahr'} {year}"
    return f"{'ab ' if duty.begins else ''}{_MONTHS[int(part) - 1]} {year}"


def frequency_in_words(duty: Duty) -> str:
    """``vierteljährlich``, ``2-mal im Jahr``, ``alle 2 Wochen``, ``monatlich zum 15.``; or nothing."""
    if duty.frequency is None:
        return ""
    many, each = _MANY[duty.frequency]
    beat = german(duty.frequency)
    if duty.times > 1:
        beat = f"{duty.times}-mal {each}"
    elif duty.interval > 1:
        beat = f"alle {duty.interval} {many}"
    return f"{beat} zum {duty.day}." if duty.day else beat


def when_in_words(duty: Duty) -> str:
    """The day, else the frequency, else the words of the draft for it; empty where it names none."""
    beat = frequency_in_words(duty)
    due = due_in_words(duty)
    if beat and due:
        return f"{beat}, {due}"
    return beat or due or duty.due_words


def marks_of(duty: Duty) -> tuple[str, ...]:
    """What makes the duty less firm: a proviso in its words, an open verb, words recognised in a picture."""
    marks = (
        f"unter Vorbehalt: „{duty.proviso}“" if duty.proviso else "",
        "" if duty.binding else "unverbindlich",
        TO_COMPARE if duty.needs_confirmation else "",
    )
    return tuple(mark for mark in marks if mark)


def kind_in_words(duty: Duty) -> str:
    """``Ergebnis``, ``Tätigkeit``, ``Unterstützung`` or ``Verfahren``."""
    return german(duty.kind)


def counts_in_words(duties: DutyList) -> str:
    """``17 Pflichten, davon 9 mit Termin oder Takt, 1 unverbindlich.``; that there are none."""
    each = tuple({duty.statement: duty for duty in duties.duties}.values())
    if not each:
        return "Der Entwurf enthält keine Pflichten."
    counts = (
        (
            sum(len(duty.due) > len("2012") or duty.frequency is not None for duty in each),
            "mit Termin oder Takt",
        ),
        (sum(bool(duty.proviso) for duty in each), "unter Vorbehalt"),
        (sum(not duty.binding for duty in each), "unverbindlich"),
        (sum(not duty.debtors for duty in each), "ohne genannten Schuldner"),
    )
    named = [f"{count} {words}" for count, words in counts if count]
    noun = "Pflicht" if len(each) == 1 else "Pflichten"
    return f"{len(each)} {noun}{', davon ' if named else ''}{', '.join(named)}."
