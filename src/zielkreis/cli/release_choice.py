"""``--freigabe`` as several commands take it: words, or a list of waivers; nothing said releases nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.cli.faults import CliFault
from zielkreis.cli.waiver_files import read_waiver_file
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.release_findings import UnusableReleaseError, release_findings
from zielkreis.service.waivers import with_waivers

_FILES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRequest:
    """What the user chose before the draft is read: words, or everything but ``waivers``."""

    words: tuple[str, ...] = ()
    everything: bool = False
    waivers: tuple[Waiver, ...] = ()


def parse_release(given: Sequence[str] | None) -> ReleaseRequest:
    """The choice in the words of the option; raises ``CliFault``."""
    words = tuple(given or ())
    files = [each for each in words if each.strip().lower().endswith(_FILES)]
    if not files:
        return ReleaseRequest(words=words)
    if len(files) < len(words):
        raise CliFault(
            "--freigabe nimmt entweder Klassen und Befunde oder eine Liste von Zurückstellungen, nicht "
            "beides."
        )
    waivers = tuple(waiver for file in files for waiver in read_waiver_file(file))
    return ReleaseRequest(everything=True, waivers=waivers)


def release_chosen(
    checked: CheckedDraft, request: ReleaseRequest, *, waivers: Sequence[Waiver] = ()
) -> tuple[ReleasedFinding, ...]:
    """What of the draft may go out; ``waivers`` are those beside it, as far as it does not hold them yet.

    What the draft holds already stays set aside whatever is chosen. Raises ``CliFault``.
    """
    there = (each.waiver for each in checked.waivers)
    held = with_waivers(checked, dict.fromkeys((*there, *waivers, *request.waivers)))
    try:
        return release_findings(held, request.words, everything=request.everything)
    except UnusableReleaseError as error:
        raise CliFault(str(error)) from None
