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


def contingency(analysis: Analysis) -> int | None:
    """Where the clause "Kommt es zu Abweichungen, …" ends, which tells on what the rest depends.

    ``None`` where no such clause begins the statement.
    """
    if "|" in analysis.text or "," not in analysis.text:
        return None
    opening = analysis.first("turns", "contingent")
    clause = _COMMA.match(analysis.text, opening.end) if opening is not None else None
    clause = clause or _VERB_FIRST.search(analysis.text)
    return None if clause is None else clause.end()
