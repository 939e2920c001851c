"""``support``: what the upper party brings in for the other."""

from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.kinds.receivers import has_receiver, receiver_in
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.statement import Evidence


def support(facts: Facts) -> Evidence | None:
    """The upper party gives, in a sentence of its own or in a list of what it brings in."""
    if facts.turns("expects"):
        return None
    hit = facts.analysis.first("support", "giving") or facts.subject
    if facts.gives:
        return _given(facts, hit)
    in_list = facts.stands_in(SectionKind.SUPPORT)
    from_upper = facts.turns("paid_by_upper")
    # In a list of support the receiver may be the subject: "Der Kreis kann die Beratung in Anspruch nehmen".
    is_received = in_list and facts.turns("received")
    if facts.turns("talks") or (facts.lower_acts and not (from_upper or is_received)):
        return None
    if in_list and not (facts.states_value and facts.is_official):
        return facts.because("support_section", hit)
    if (_is_given_to_party(facts) and not facts.contents.figures) or (from_upper and not facts.is_official):
        return facts.because("given_to_party", hit)
    return None


def _given(facts: Facts, hit: Hit | None) -> Evidence | None:
    only_talks = facts.turns("talks") and not facts.turns("gives_all_the_same")
    if only_talks or (facts.turns("talks") and facts.turns("holds_dialogue")):
        return None
    actor = facts.subject or facts.contents.agent
    if actor is not None and actor.concept == "BA" and not has_receiver(facts):
        return None
    # The upper party may itself promise a result of the figures ("trägt dafür Sorge, dass").
    owes_result = facts.states_value and facts.is_official and facts.obliges
    return None if owes_result else facts.because("upper_party_gives", hit)


def _is_given_to_party(facts: Facts) -> bool:
    gives = facts.analysis.has("support", "giving") and facts.analysis.has("support", "resource", "advice")
    return gives and receiver_in(facts) is not None
