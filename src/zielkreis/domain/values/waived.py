"""What findings set aside mean for a report: they stand in it, and they count for nothing."""

from collections.abc import Iterable
from dataclasses import replace

from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.report import CheckedDraft, Judgement, Report
from zielkreis.domain.values.report_words import nothing_open
from zielkreis.domain.values.waiver import Waiver, WaiverResult, WaiverState
from zielkreis.domain.values.words import german


def waivers_of(checked: CheckedDraft, judgement: Judgement) -> tuple[WaiverResult, ...]:
    """The waivers that hold and set this finding aside, wholly or at some of its places."""
    return tuple(
        each
        for each in checked.waivers
        if each.state is WaiverState.HOLDS and each.waiver.finding == judgement.id
    )


def standing_places(checked: CheckedDraft, judgement: Judgement) -> tuple[Place, ...]:
    """The places of a finding that nobody set aside."""
    waived = {place for each in waivers_of(checked, judgement) for place in each.places}
    return tuple(place for place in judgement.places if place not in waived)


def is_waived(checked: CheckedDraft, judgement: Judgement) -> bool:
    """Whether the whole finding is set aside: all its places, or what it says is absent."""
    return bool(waivers_of(checked, judgement)) and not standing_places(checked, judgement)


def standing_report(checked: CheckedDraft) -> Report:
    """The report without what is set aside: what counts for the result and for the main points."""
    standing = tuple(
        replace(judgement, places=standing_places(checked, judgement))
        for judgement in checked.report.judgements
        if not is_waived(checked, judgement)
    )
    return replace(checked.report, judgements=standing)


def dropped_waivers(checked: CheckedDraft) -> tuple[WaiverResult, ...]:
    """The waivers that set nothing aside in this draft."""
    return tuple(each for each in checked.waivers if each.state is not WaiverState.HOLDS)


def waiver_marks(checked: CheckedDraft, judgement: Judgement) -> tuple[str, ...]:
    """How a report marks a finding set aside: ``zurückgestellt: Grund (Name, 12.06.2012)``.

    One mark a reason; where only some places are set aside it names them (``zurückgestellt an § 2: …``).
    """
    grouped: dict[str, list[str]] = {}
    for each in waivers_of(checked, judgement):
        grouped.setdefault(reason_in_words(each.waiver), []).extend(place.place for place in each.places)
    whole = is_waived(checked, judgement) and len(grouped) == 1
    return tuple(
        f"zurückgestellt{'' if whole or not places else f' an {_listed(places)}'}: {reason}"
        for reason, places in grouped.items()
    )


def reason_in_words(waiver: Waiver) -> str:
    """``Grund (Name, 12.06.2012)``."""
    when = f", {waiver.on:%d.%m.%Y}" if waiver.on else ""
    return f"{waiver.reason} ({waiver.by}{when})"


def dropped_in_words(dropped: WaiverResult) -> str:
    """That a waiver sets nothing aside in this draft, why, and what it was for."""
    waiver = dropped.waiver
    what = ", ".join(words for words in (waiver.finding, waiver.place) if words)
    bound = f" Sie galt für: „{' '.join(waiver.words.split())}“" if waiver.words else ""
    return f"{what}: {german(dropped.state)}.{bound} Grund war: {reason_in_words(waiver)}."


def nothing_standing(checked: CheckedDraft) -> str:
    """What stands where otherwise the points that matter most would stand."""
    if any(each.state is WaiverState.HOLDS for each in checked.waivers):
        return "Es ist nichts offen, was nicht zurückgestellt ist."
    return nothing_open(met=any(each.outcome is Outcome.MET for each in checked.report.judgements))


def _listed(labels: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(labels))
