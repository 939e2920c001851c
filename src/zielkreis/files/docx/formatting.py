"""What a run looks like, as far as it matters to a reader: bold, underlined, struck, hidden, font."""

from dataclasses import dataclass

from zielkreis.files.docx.styles import ParagraphStyle, StyleSheet
from zielkreis.files.docx.tracked import effective
from zielkreis.files.docx.xml import attribute, child, switch, value
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.office.xml import XmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFormat:
    """The look of a run; ``is_emphasised`` means bold or underlined."""

    is_emphasised: bool = False
    is_hidden: bool = False
    is_struck: bool = False
    font: str | None = None


def run_format(
    run: XmlElement, paragraph: ParagraphStyle, styles: StyleSheet, reading: TrackedReading
) -> RunFormat:
    """The look of ``run``: its own settings win, else those of its styles.

    Bold is a toggle (ECMA-376, 17.7.3): a bold character style in a bold paragraph style is plain.
    """
    properties = effective(child(run, "rPr"), "rPrChange", reading)
    if properties is None:
        return RunFormat(is_emphasised=paragraph.bold or paragraph.underlined, is_hidden=paragraph.hidden)
    character = styles.character(value(properties, "rStyle"))
    bold, hidden = switch(properties, "b"), switch(properties, "vanish")
    underline = value(properties, "u")
    fonts = child(properties, "rFonts")
    return RunFormat(
        is_emphasised=(paragraph.bold != character.bold if bold is None else bold)
        or (paragraph.underlined if underline is None else underline != "none"),
        is_hidden=paragraph.hidden != character.hidden if hidden is None else hidden,
        is_struck=switch(properties, "strike") is True or switch(properties, "dstrike") is True,
        font=attribute(fonts, "ascii") or attribute(fonts, "hAnsi"),
    )
