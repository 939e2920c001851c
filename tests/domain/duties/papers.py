"""Small papers of each type around one clause, and what is read of them."""

from collections.abc import Sequence

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.duty import DutyList
from zielkreis.files.plain_text import read_plain_text
from zielkreis.service.list_duties import duties_of_draft
from zielkreis.service.read_draft import agreement_in

_LAND, _MINISTRY = "Land Nordrhein-Westfalen", "Bundesministerium für Arbeit und Soziales"
_OFFICE = "Geschäftsführung des Jobcenters Musterland"
_AT_TABLE = {
    "BMAS": (f"dem {_MINISTRY}", f"das {_MINISTRY}"),
    "LAND": (f"dem {_LAND}", f"das {_LAND}"),
    "KT": ("dem Kreis Musterland", "den Kreis Musterland"),
    "ZKT": ("dem Kreis Optionsland als zugelassenem kommunalem Träger", "den Kreis Optionsland"),
    "BA": ("der Bundesagentur für Arbeit", "die Bundesagentur für Arbeit"),
    "GF": (f"der {_OFFICE}", f"die {_OFFICE}"),
}


def paper(clause: str, *, parties: Sequence[str], heading: str, year: int) -> str:
    """A whole agreement that says nothing but the clause."""
    between = " und ".join(_AT_TABLE[code][0] for code in parties)
    signed = "\n\n".join(f"Für {_AT_TABLE[code][1]}" for code in parties)
    return f"Zielvereinbarung {year}\n\nzwischen {between}\n\n§ 1 {heading}\n\n{clause}\n\n{signed}\n"


def read(text: str, kind: str) -> Agreement:
    """The agreement in the text, of this type."""
    return agreement_in(read_plain_text(text), agreement_type=AgreementType(kind))


def duties_in(text: str, kind: str) -> DutyList:
    """Its duties."""
    return duties_of_draft(read(text, kind))
