"""How firmly support is promised: the firmest finite verb decides, and a proviso makes it loose."""

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.pronouns import points_back
from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.support.upper_party import is_upper

_FINITE = frozenset(
    (
        "wird", "werden", "ist", "sind", "steht", "stehen", "hat", "haben", "trägt", "tragen", "gilt",
        "bleibt", "erfolgt", "erfolgen", "findet", "finden", "erhält", "erhalten",
    )
)  # fmt: skip
_LEADING = (":", "durch", "mit")
_SUBORDINATING = frozenset(("ob", "dass", "inwieweit"))


def is_binding(contents: Contents) -> bool:
    """Whether support is promised; an item takes the verb of its lead-in."""
    analysis = contents.analysis
    if analysis.has("support", "proviso"):
        return False
    weak = analysis.of("support", "weak")
    if not weak:
        return is_sentence(contents) or _is_led_firmly(analysis)
    firm = [
        hit
        for hit in analysis.of("support", "firm")
        if not any(other.first <= hit.first <= other.last for other in weak)
    ]
    return any(not _is_subordinate(analysis, hit.first) for hit in firm)


def is_sentence(contents: Contents) -> bool:
    """Whether the statement is a sentence of its own and no bare item."""
    analysis = contents.analysis
    kind = analysis.context.agreement_type
    if is_upper(kind, contents.subject) or is_upper(kind, contents.agent) or analysis.has("support", "firm"):
        return True
    return points_back(analysis) or any(token.form in _FINITE for token in analysis.tokens)


def _is_led_firmly(analysis: Analysis) -> bool:
    """Whether the lead-in, else a heading with a colon, promises; under "Angebote" nothing is promised."""
    context = analysis.context
    lead = context.before if context.before.rstrip().endswith(_LEADING) else ""
    lead = lead or (context.heading if context.heading.endswith(":") else "")
    if not lead:
        return not analysis.around(context.heading).has("support", "offers")
    wording = analysis.around(lead)
    return wording.has("support", "led_firmly") and not wording.has("support", "led_weakly")


def _is_subordinate(analysis: Analysis, index: int) -> bool:
    """A verb behind "ob" or "dass" belongs to what is examined or wished for."""
    return not _SUBORDINATING.isdisjoint(token.low for token in analysis.tokens[:index])
