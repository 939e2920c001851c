"""The sentence that introduces a statement, from which an item or a pronoun takes its subject."""

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.pronouns import meant_by, points_back
from zielkreis.domain.reading.labels.analysis.sections import is_open
from zielkreis.domain.reading.wording import Wording


def lead_of(analysis: Analysis) -> Wording | None:
    """An open sentence before the statement, or the heading or sentence its pronoun points back to."""
    before = analysis.context.before.strip()
    if before and is_open(before):
        return analysis.around(before)
    if not points_back(analysis):
        return None
    leads = (analysis.around(text) for text in (f"{analysis.context.heading}.", before))
    return next((lead for lead in leads if meant_by(analysis, lead) is not None), None)
