"""What the heading, the lead-in or the table head above a statement makes of it."""

from enum import StrEnum

from zielkreis.domain.reading.labels.analysis.analysis import Analysis


class SectionKind(StrEnum):
    """What a section is for; also the concepts of ``headings.yaml`` and ``lead_ins.yaml``."""

    PREAMBLE = "preamble"
    MONITORING = "monitoring"
    SUPPORT = "support"
    PROCEDURE = "procedure"
    SCOPE = "scope"
    MEASURES = "measures"
    TARGETS = "targets"
    OPEN = "open"


#: The order in which a heading that fits several kinds is read.
_OF_HEADINGS = tuple(kind for kind in SectionKind if kind is not SectionKind.OPEN)
_OF_LEAD_INS = (
    SectionKind.SUPPORT,
    SectionKind.MEASURES,
    SectionKind.MONITORING,
    SectionKind.PROCEDURE,
    SectionKind.TARGETS,
)


def section_kind(analysis: Analysis) -> SectionKind:
    """What the nearest telling heading makes of the section."""
    for text in (analysis.context.heading, analysis.context.section):
        wording = analysis.around(text)
        for kind in _OF_HEADINGS:
            is_goal = kind is SectionKind.MONITORING and wording.has("headings", "goals")
            if wording.has("headings", kind) and not is_goal:
                return kind
    return SectionKind.OPEN


def introduction_kind(analysis: Analysis) -> SectionKind:
    """What the head of its table, or a lead-in ending with a colon, makes of an item."""
    by_head = _head_kind(analysis)
    return _lead_in_kind(analysis) if by_head is SectionKind.OPEN else by_head


def is_open(text: str) -> bool:
    """Whether a text before an item leads in to it: no full sentence and no table row."""
    return not text.endswith((".", "!", "?")) and " | " not in text


def _head_kind(analysis: Analysis) -> SectionKind:
    heads = analysis.around(" | ".join(analysis.context.table_header))
    if heads.has("cells", "support"):
        return SectionKind.SUPPORT
    lists_measures = heads.has("cells", "measures") and not heads.has("cells", "values")
    return SectionKind.MEASURES if lists_measures else SectionKind.OPEN


def _lead_in_kind(analysis: Analysis) -> SectionKind:
    text = analysis.context.before.strip()
    if not text or text.endswith((".", "!", "?")):
        return SectionKind.OPEN
    wording = analysis.around(text)
    if wording.has("lead_ins", "goals") and not wording.has("lead_ins", "means"):
        return SectionKind.TARGETS
    if " | " in text:
        return SectionKind.OPEN
    return next((kind for kind in _OF_LEAD_INS if wording.has("lead_ins", kind)), SectionKind.OPEN)
