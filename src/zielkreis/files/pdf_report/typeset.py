"""The PDF from its template: one call to the typesetter, the same bytes for the same report."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any, Final

import typst

from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.report import CheckedDraft, Judgement
from zielkreis.files.pdf_report.content import content_of

#: Accessible (ISO 14289-1); the typesetter refuses what does not conform.
STANDARD: Final = "ua-1"
_NO_DAY = 0


def render_pdf(
    checked: CheckedDraft, *, points: Sequence[Judgement], outcomes: Mapping[FindingClass, Outcome]
) -> bytes:
    """The report as PDF; ``points`` matter most, ``outcomes`` are those of whole classes.

    It carries no day of its making and uses the fonts inside the typesetter, so that the same report gives
    the same bytes on any machine. What the draft says reaches the template as data, never as markup.
    """
    content = content_of(checked, points=points, outcomes=outcomes)
    made = typst.compile(
        _template(),
        format="pdf",
        sys_inputs={"report": json.dumps(content, ensure_ascii=False)},
        ignore_system_fonts=True,
        pdf_standards=STANDARD,
        timestamp=_NO_DAY,
    )
    return _one_file(made)


def _one_file(made: Any) -> bytes:
    return made if isinstance(made, bytes) else b"".join(made)


@cache
def _template() -> bytes:
    return resources.files("zielkreis.files.pdf_report").joinpath("report.typ").read_bytes()
