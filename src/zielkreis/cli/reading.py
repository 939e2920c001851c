"""From the name of a file to an agreement: the step that several commands share."""

from datetime import date

from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import name_of, parse_choice, read_bytes
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType
from zielkreis.service.read_draft import TrackedReading, UnreadableFileError, read_draft

_CHANGES = {"annehmen": TrackedReading.ACCEPT, "ablehnen": TrackedReading.REJECT}


def read_agreement_from(name: str, *, kind: str | None, on: date | None, changes: str) -> Agreement:
    """The agreement in the file of that name; raises ``CliFault`` with German words."""
    chosen_kind = parse_choice(kind, "--typ", AgreementType)
    chosen_changes = parse_choice(changes, "--aenderungen", _CHANGES) or "annehmen"
    try:
        return read_draft(
            read_bytes(name),
            name=name_of(name),
            agreement_type=AgreementType(chosen_kind) if chosen_kind else None,
            on=on,
            tracked=_CHANGES[chosen_changes],
        )
    except UnreadableFileError as error:
        raise CliFault(str(error)) from None
