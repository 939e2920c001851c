"""A figure that a statement takes up from its table head, the lines before or its heading."""

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.parts.figures import Figure

_FINITE = frozenset(
    ("wird", "werden", "soll", "sollen", "ist", "sind", "hat", "haben", "erhalten", "erhält", "liegt")
)
#: The concept under which the numerator of K2 stands among the figures named around.
_INTEGRATIONS = "integrations"


def inherited_figure(analysis: Analysis) -> Figure | None:
    """A figure that the surroundings name, for a statement that names none and leans on them."""
    context = analysis.context
    if not _takes_up(analysis):
        return None
    for text in (" ".join(context.table_header), context.before, context.heading):
        hit = analysis.around(text).first("figures_around") if text else None
        if hit is not None:
            counts = hit.concept == _INTEGRATIONS
            words = text[hit.start : hit.end]
            return Figure("K2" if counts else hit.concept, 0, 0, words, inherited=True, is_numerator=counts)
    return None


def _takes_up(analysis: Analysis) -> bool:
    """Whether a statement is a bare row or item, or has a word that points back."""
    if " | " in analysis.text:
        opening = next((token for token in analysis.tokens if not token.is_silent), None)
        return analysis.has("pointers", "opening") or (opening is not None and not opening.is_word)
    if analysis.has("pointers", "figure"):
        return True
    if any(token.low in _FINITE for token in analysis.tokens):
        return False
    return not any(token.form in ("von", "der") for token in analysis.tokens[1:3])
