"""The list of duties as JSON for machines."""

from dataclasses import asdict

from zielkreis.domain.values.duty import DutyList
from zielkreis.files.json_text import write_json

FORMAT = "zielkreis-pflichten/1"


def write_duties_json(duties: DutyList) -> str:
    """The duties and what each party owes, with the codes of the domain."""
    return write_json({"format": FORMAT, **asdict(duties)}) + "\n"
