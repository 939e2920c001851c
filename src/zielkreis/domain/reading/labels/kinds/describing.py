"""Whether a sentence only says how a thing is: nobody does anything, and nothing happens on a day."""

from zielkreis.domain.reading.labels.kinds.facts import Facts


def describes(facts: Facts) -> bool:
    """A verb of state, with nobody who acts, no event, no day and nothing that binds.

    "Die Steuerung beruht auf Vertrauen", "Der Prozess wird institutionalisiert"; not "Ort der Gespräche
    ist das Kreishaus", which settles how something happens, nor "Die Zahlen sind vertraulich".
    """
    analysis, contents = facts.analysis, facts.contents
    if not analysis.has("verbs", "state") or facts.turns("binds", "events") or contents.cells:
        return False
    if facts.obliges or facts.acts or contents.agent is not None or facts.turns("reports"):
        return False
    return not (analysis.has("verbs", "frequency") or facts.results or contents.quantities or analysis.dates)
