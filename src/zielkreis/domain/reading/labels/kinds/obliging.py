"""The grammar of owing: "soll", "ist zu verringern", "es gilt", and what happens only if something does."""

import re

from zielkreis.domain.reading.labels.analysis.analysis import Analysis

_MODALS = frozenset(("soll", "sollen", "sollte", "sollten", "muss", "müssen", "will", "wollen"))
#: A verb at the beginning and a main clause behind a comma: "Weicht ein Wert ab, (so) prüfen …"; nouns in
#: -heit, -keit, -schaft, -arbeit and the like are no verbs.
_VERB_FIRST = re.compile(
    r"^\W*[A-ZÄÖÜ][a-zäöüß]+(?<!hei)(?<!kei)(?<!schaf)(?<!rbei)(?<!zei)(?<!am)(?<!stad)(?<!kunf)(?<!wer)t\s+"
    r"(?:ein|eine|der|die|das|es|sich|keine?|sie|er|diese|dieser|im|in)\b[^;]*,\s(?:so\s)?\w+(?:t|en)\s"
)
_COMMA = re.compile(r"[^;]*?,\s")


def obliges(analysis: Analysis) -> bool:
    """Whether something is to be."""
    if analysis.has("kinds", "declaration") or analysis.has("turns", "to_infinitive"):
        return True
    return any(token.low in _MODALS for token in analysis.tokens)


def is_contingent(analysis: Analysis) -> bool:
    """ "Kommt es zu Abweichungen, …": what happens if something happens."""
    if "|" in analysis.text or "," not in analysis.text:
        return False
    opening = analysis.first("turns", "contingent")
    if opening is not None and _COMMA.match(analysis.text, opening.end):
        return True
    return _VERB_FIRST.search(analysis.text) is not None
