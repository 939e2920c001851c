"""How a draft is to be checked: what several commands ask for in the same words, understood once."""

from dataclasses import dataclass, replace

from zielkreis import __version__
from zielkreis.cli.demands import demands_named
from zielkreis.cli.faults import FaultList
from zielkreis.cli.figures import figures_named
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import (
    ReadingChoices,
    Source,
    fetch_orientation,
    parse_choices,
    read_agreement_from,
)
from zielkreis.cli.waiver_files import waivers_beside
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.check_draft import check_draft
from zielkreis.service.demands import Demands
from zielkreis.service.waivers import with_waivers


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWords:
    """What the options say, each as the user wrote it; ``draft`` is the name of the file."""

    draft: str
    kind: str | None
    on: str | None
    changes: str
    profile: str
    orientation: str | None
    figures: str | None
    waivers: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOrder:
    """How a draft is read, what it is held against, and which findings are set aside."""

    reading: ReadingChoices
    demands: Demands | None
    orientation: Source | None
    figures: tuple[LocalFigure, ...]
    waivers: tuple[Waiver, ...]


def parse_check_order(faults: FaultList, words: CheckWords) -> CheckOrder:
    """The order in the words of the options; what is wrong with them goes to the faults."""
    draft = words.draft
    return CheckOrder(
        reading=parse_choices(faults, typ=words.kind, stichtag=words.on, changes=words.changes),
        demands=faults.attempt(lambda: demands_named(words.profile)),
        waivers=faults.attempt(lambda: waivers_beside(draft, words.waivers)) or (),
        figures=faults.attempt(lambda: figures_named(words.figures, draft=draft)) or (),
        orientation=faults.attempt(lambda: fetch_orientation(words.orientation, draft=draft)),
    )


def check_as_ordered(source: Source, order: CheckOrder, progress: Progress) -> CheckedDraft:
    """The checked draft in a file, with what was set aside; raises ``CliFault``."""
    agreement = read_agreement_from(source, order.reading)
    other = order.orientation
    compared = read_agreement_from(other, replace(order.reading, kind=None)) if other else None
    progress.step("Der Entwurf wird geprüft")
    checked = check_draft(
        agreement,
        program_version=__version__,
        on=order.reading.on,
        demands=order.demands,
        orientation=compared,
        figures=order.figures,
    )
    return with_waivers(checked, order.waivers)
