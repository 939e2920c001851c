"""``--freigabe``: the words in which somebody says what may go out."""

from collections.abc import Iterable

from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.release import ReleaseChoice
from zielkreis.domain.values.report import Report
from zielkreis.domain.values.visible import shortened
from zielkreis.domain.values.words import german

_CLASSES = {german(each).casefold(): each for each in FindingClass}


class ReleaseInvalid(ValueError):
    """A word names neither a class nor a finding; the message lists all of them and what there is."""


def parse_release_choice(words: Iterable[str], report: Report) -> ReleaseChoice:
    """What the words choose: ``Recht``, ``Forderung``, ``Handwerk`` or ids, several with commas.

    Case does not count. Raises ``ReleaseInvalid`` with all faults at once.
    """
    given = [word.strip() for each in words for word in each.split(",")]
    ids = {judgement.id.casefold(): judgement.id for judgement in report.judgements}
    named = dict.fromkeys(word for word in given if word)
    unknown = [word for word in named if word.casefold() not in ids and word.casefold() not in _CLASSES]
    faults = [
        f"„{shortened(word)}“ ist weder eine Klasse noch ein Befund dieses Berichts." for word in unknown
    ]
    if not named:
        faults.append("- Sie nennt nichts.")
    if faults:
        classes = ", ".join(german(each) for each in FindingClass)
        there_are = f"Klassen: {classes}. Befunde: {', '.join(ids.values()) or 'keine'}."
        raise ReleaseInvalid("\n".join(("Die Freigabe ist nicht brauchbar:", *faults, there_are)))
    return ReleaseChoice(
        classes=frozenset(_CLASSES[word.casefold()] for word in named if word.casefold() in _CLASSES),
        ids=frozenset(ids[word.casefold()] for word in named if word.casefold() in ids),
    )
