"""What all steps of reading one OpenDocument text share."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from zielkreis.files.odt.changes import ChangedRegion
from zielkreis.files.odt.list_counting import ListCounter
from zielkreis.files.odt.styles import StyleSheet
from zielkreis.files.office.parts import Parts
from zielkreis.files.office.printed import Note
from zielkreis.files.office.remarks import Remarks
from zielkreis.files.office.tracked import TrackedReading


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The styles, running numbers and changed regions, the chosen reading, the remarks for the user.

    ``notes`` gathers the footnotes met on the way by their id.
    """

    styles: StyleSheet
    counter: ListCounter
    regions: Mapping[str, ChangedRegion]
    reading: TrackedReading
    parts: Parts
    fonts: Mapping[str, str]
    remarks: Remarks = field(default_factory=Remarks)
    notes: dict[str, Note] = field(default_factory=dict)
