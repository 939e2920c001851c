"""The entries that set a finding of a report aside, wholly or at one place."""

from dataclasses import replace

from zielkreis.domain.releasing.bound_words import same_label
from zielkreis.domain.releasing.holding import OPEN
from zielkreis.domain.values.report import Judgement, Report
from zielkreis.domain.values.visible import shortened
from zielkreis.domain.values.waiver import Waiver
from zielkreis.domain.values.words import german


class UnknownFinding(LookupError):
    """The report has no such finding or no such place, or it is not open; the message says what it has."""


def waivers_for(report: Report, wish: Waiver) -> tuple[Waiver, ...]:
    """The wish with the words it binds to: one for each place of the finding, or for those it names.

    A finding that rests on something absent gives one waiver without words. Raises ``UnknownFinding``.
    """
    judgement = _open_finding(report, wish.finding)
    known = replace(wish, finding=judgement.id)
    if not judgement.places:
        if wish.place:
            raise UnknownFinding(
                f"Der Befund {judgement.id} hat keine Stelle im Text, weil etwas fehlt; lassen Sie die "
                "Stelle weg."
            )
        return (known,)
    meant = [each for each in judgement.places if not wish.place or same_label(each.place, wish.place)]
    if not meant:
        labels = ", ".join(dict.fromkeys(each.place for each in judgement.places))
        raise UnknownFinding(
            f"Der Befund {judgement.id} hat keine Stelle „{shortened(wish.place)}“; er hat: {labels}."
        )
    return tuple(replace(known, place=each.place, words=each.quote) for each in dict.fromkeys(meant))


def _open_finding(report: Report, finding: str) -> Judgement:
    wanted = finding.strip().casefold()
    found = next((each for each in report.judgements if each.id.casefold() == wanted), None)
    if found is not None and found.outcome in OPEN:
        return found
    listed = ", ".join(each.id for each in report.judgements if each.outcome in OPEN) or "keinen"
    why = (
        f"Den Befund „{shortened(finding)}“ gibt es in diesem Bericht nicht."
        if found is None
        else f"Der Befund {found.id} ist „{german(found.outcome)}“; da ist nichts zurückzustellen."
    )
    raise UnknownFinding(f"{why} Zurückstellen lassen sich: {listed}.")
