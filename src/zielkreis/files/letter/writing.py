"""The letter as a Word file: the template is foreign, so it is filled in a sealed process."""

import json
from importlib import resources

from zielkreis.domain.papers.letter import Letter
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.letter.fields import field_names, fields_of
from zielkreis.files.sealed.asking import run_sealed
from zielkreis.files.sealed.limits import Limits

_SHIPPED = "Mustervorlage"
_SECONDS = 20


class UnusableTemplateError(Exception):
    """A template cannot be used; the German message names every fault and what to do."""


def write_letter(letter: Letter, *, template: bytes | None = None, name: str = _SHIPPED) -> bytes:
    """The letter (.docx) in the template of the house, or in the one that ships.

    ``name`` is what messages call the template. Raises ``UnusableTemplateError``.
    """
    fields = json.dumps(fields_of(letter), ensure_ascii=False).encode("utf-8", "surrogatepass")
    data = fields + (shipped_template() if template is None else template)
    try:
        answer = run_sealed("letter", {"fields": len(fields)}, data, limits=Limits(seconds=_SECONDS))
    except UnreadableFileError as error:
        place = f" Stelle: {error.where}." if error.where else ""
        raise UnusableTemplateError(
            f"Die Vorlage „{name}“ ist nicht brauchbar. {error.what}{place} Gehen Sie von der Mustervorlage "
            "aus."
        ) from error
    faults = answer.header.get("faults")
    if isinstance(faults, list) and faults:
        raise UnusableTemplateError(
            "\n".join((f"Die Vorlage „{name}“ ist nicht brauchbar:", *_listed(faults)))
        )
    return answer.payload


def shipped_template() -> bytes:
    """The template that ships: a Word file to be changed to the letterhead of the house."""
    return resources.files("zielkreis.files.letter").joinpath("vorlage.docx").read_bytes()


def _listed(faults: list[object]) -> tuple[str, ...]:
    told = [f"- {fault}" for fault in faults if isinstance(fault, str)]
    fields = ", ".join(field_names().fields)
    return (*told, f"Felder einer Vorlage: {fields}. Die Mustervorlage zeigt, wie sie stehen.")
