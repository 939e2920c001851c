"""The Kreis's letter: what was released becomes a Word file in the template of the house."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.checking import Profile
from zielkreis.domain.papers import LetterWords, Tone, compose_letter
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.files.letter.writing import UnusableTemplateError, shipped_template
from zielkreis.files.letter.writing import write_letter as write_file
from zielkreis.files.shipped import read_shipped
from zielkreis.service.demands import shipped_profile

__all__ = ["TONES", "Template", "UnusableTemplateError", "WrittenLetter", "sample_template", "write_letter"]

#: The tones a letter can have, the first one where nothing is said.
TONES = tuple(tone.value for tone in Tone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template of the house: the bytes of a Word file, and what messages call it."""

    data: bytes
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenLetter:
    """The Word file, and in German what is still to be entered before it goes out."""

    data: bytes
    open_entries: tuple[str, ...]


def write_letter(
    checked: CheckedDraft,
    released: Sequence[ReleasedFinding],
    *,
    demands: Profile | None = None,
    tone: str = TONES[0],
    reply_by: date | None = None,
    template: Template | None = None,
) -> WrittenLetter:
    """The letter about the findings that were released, and about nothing else.

    ``demands`` is the profile the draft was measured by (``kreis`` where none is given): it says why a demand
    is raised. ``tone`` is one of ``TONES``. Raises ``UnusableTemplateError``.
    """
    profile = demands or shipped_profile("kreis")
    letter = compose_letter(
        checked.agreement,
        released,
        reasons={demand.id: demand.why for demand in profile.demands},
        words=LetterWords.parse(read_shipped("zielkreis.domain.papers")["wording.yaml"]),
        tone=Tone(tone),
        reply_by=reply_by,
    )
    if template is None:
        return WrittenLetter(data=write_file(letter), open_entries=letter.open_entries)
    data = write_file(letter, template=template.data, name=template.name)
    return WrittenLetter(data=data, open_entries=letter.open_entries)


def sample_template() -> bytes:
    """The template that ships (.docx), to be changed to the letterhead of the house."""
    return shipped_template()
