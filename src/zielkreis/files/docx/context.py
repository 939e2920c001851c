"""What all steps of reading one Word document share."""

from dataclasses import dataclass, field

from zielkreis.files.docx.counting import NumberCounter
from zielkreis.files.docx.styles import StyleSheet
from zielkreis.files.office.remarks import Remarks
from zielkreis.files.office.tracked import TrackedReading


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The styles, the running numbers, the chosen reading of changes, the remarks for the user."""

    styles: StyleSheet
    counter: NumberCounter
    reading: TrackedReading
    remarks: Remarks = field(default_factory=Remarks)
