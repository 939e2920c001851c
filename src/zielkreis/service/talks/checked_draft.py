"""The newest draft of a matter, checked: as it was kept, or anew where the program has changed since."""

from dataclasses import dataclass
from functools import lru_cache

from zielkreis.domain.values.kept_check import KeptCheck
from zielkreis.domain.values.matter import DraftVersion, Matter
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.files.interchange import read_interchange
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.read_draft import TrackedReading
from zielkreis.service.talks.receive_draft import ReadingOrder, keep_check, read_and_check
from zielkreis.service.waivers import with_waivers


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftOnDesk:
    """A version with what was found in it, the waivers of the matter held against it."""

    version: DraftVersion
    check: KeptCheck
    checked: CheckedDraft


def draft_on_desk(
    desk: Desk, matter: Matter, *, program_version: str, number: int | None = None
) -> DraftOnDesk | None:
    """The newest version of a matter with its check, or the one of that number; ``None`` where there is none.

    A draft that was checked by another version of the program is checked again, and that check is kept too.
    Raises ``UnreadableFileError`` where the program cannot read the file any more.
    """
    version = _version(matter, number)
    if version is None:
        return None
    kept = desk.store.checks.newest(matter.id, version.file)
    if kept is None or kept.program_version != program_version:
        kept = check_again(desk, matter, version, program_version=program_version)
    checked = with_waivers(_checked(kept.interchange), matter.waivers)
    return DraftOnDesk(version=version, check=kept, checked=checked)


def check_again(desk: Desk, matter: Matter, version: DraftVersion, *, program_version: str) -> KeptCheck:
    """Read and check a version again from its file, as it was ordered before."""
    before = desk.store.checks.newest(matter.id, version.file)
    order = order_of(before, program_version) if before else ReadingOrder(program_version=program_version)
    read = read_and_check(desk.store.files.get(version.file), version.name, order)
    keep_check(desk, matter.id, version, order, read)
    kept = desk.store.checks.newest(matter.id, version.file)
    if kept is None:
        raise LookupError(version.file)
    return kept


def order_of(kept: KeptCheck, program_version: str) -> ReadingOrder:
    """How a draft was read and checked before, for this version of the program."""
    return ReadingOrder(
        program_version=program_version,
        kind=kept.type_stated,
        on=kept.law_day if kept.law_day_stated else None,
        tracked=TrackedReading(kept.tracked),
        profile=kept.profile,
    )


def _version(matter: Matter, number: int | None) -> DraftVersion | None:
    if number is None:
        return matter.newest
    return next((each for each in matter.versions if each.number == number), None)


@lru_cache(maxsize=16)
def _checked(interchange: str) -> CheckedDraft:
    """What a kept check says: it follows from its text alone, so none can be out of date."""
    return read_interchange(interchange).checked()
