"""From the name of a file to an agreement: the step that several commands share."""

from dataclasses import dataclass
from datetime import date

from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, parse_choice, parse_day, read_bytes
from zielkreis.cli.progress import tell_page
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType
from zielkreis.service.read_draft import TrackedReading, UnreadableFileError, read_draft

_CHANGES = {"annehmen": TrackedReading.ACCEPT, "ablehnen": TrackedReading.REJECT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that was read and is still to be understood; ``name`` is what the user called it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingChoices:
    """How a draft is to be read: what the user says of its type, the law day and tracked changes."""

    kind: AgreementType | None = None
    on: date | None = None
    tracked: TrackedReading = TrackedReading.ACCEPT


def parse_choices(
    faults: FaultList, *, typ: str | None, stichtag: str | None, changes: str
) -> ReadingChoices:
    """The choices in the words of the options; what is wrong with them goes to the faults."""
    kind = faults.attempt(lambda: parse_choice(typ, "--typ", AgreementType))
    on = faults.attempt(lambda: parse_day(stichtag, "--stichtag"))
    tracked = faults.attempt(lambda: parse_choice(changes, "--aenderungen", _CHANGES))
    return ReadingChoices(
        kind=AgreementType(kind) if kind else None, on=on, tracked=_CHANGES[tracked or "annehmen"]
    )


def fetch(name: str) -> Source:
    """The bytes of a draft; raises ``CliFault`` with German words."""
    return Source(name=name, data=read_bytes(name))


def fetch_orientation(name: str | None, *, draft: str) -> Source | None:
    """The Land's agreement to compare with, ``None`` where none is named; raises ``CliFault``."""
    if name == draft == STANDARD_INPUT:
        raise CliFault(
            "Die Standardeingabe („-“) kann nicht zugleich Entwurf und --orientierung sein; nennen Sie für "
            "eines von beiden eine Datei."
        )
    return None if name is None else fetch(name)


def read_agreement_from(source: Source, choices: ReadingChoices) -> Agreement:
    """The agreement in a file; raises ``CliFault`` with German words."""
    try:
        return read_draft(
            source.data,
            name=name_of(source.name),
            agreement_type=choices.kind,
            on=choices.on,
            tracked=choices.tracked,
            on_page=tell_page,
        )
    except UnreadableFileError as error:
        raise CliFault(str(error)) from None
