"""Who owes a duty: who acts in the sentence, else whom row or heading name, else the side by its kind."""

import re
from collections.abc import Iterator

from zielkreis.domain.duties.sides import Parties, Sides, ordered
from zielkreis.domain.duties.surroundings import Surrounded
from zielkreis.domain.reading.labels.analysis.rows import CellRole
from zielkreis.domain.reading.labels.analysis.subjects import subject_of
from zielkreis.domain.reading.wording import Hit, Wording
from zielkreis.domain.values.codes import Kind, PartyCode, Responsibility

_JOINING = frozenset("und sowie , / die der das dem den".split())
_OF_STAFF = ("des", "der")
_NO_PARTY = frozenset({"CLIENTS", "STAFF"})
_MOST_BETWEEN = 4
_RECEIVING = frozenset(("erhält", "erhalten", "bekommt", "bekommen"))
_WAYS = frozenset(("in",))
#: A plural pronoun in the place of the subject: "Im Mai erörtern sie das Ergebnis".
_THEY = re.compile(r"^\W*Sie\s\w+en\b|^[^,;]*\b[a-zäöü]\w*en\ssie\b")


def debtors_of(told: Surrounded, sides: Sides) -> Parties:
    """The parties that owe it; nobody where neither the words nor the kind say so."""
    for found in (_acting(told, sides), _owning(told, sides), _responsible(told), _heading(told, sides)):
        if found:
            return found
    return _by_kind(told, sides)


def joined_with(wording: Wording, first: Hit) -> Iterator[Hit]:
    """The actor and those joined to it: "Land und Kreis", "das Land, der Kreis und die Agentur"."""
    yield first
    last = first
    for hit in wording.of("actors"):
        if hit.first <= last.last:
            continue
        between = [token.low for token in wording.tokens[last.last + 1 : hit.first]]
        if len(between) > _MOST_BETWEEN or not _joins(between):
            return
        yield hit
        last = hit


def _joins(between: list[str]) -> bool:
    return (
        bool(between)
        and between[0] in ("und", "sowie", ",", "/")
        and all(word in _JOINING or word.endswith("e") for word in between)
    )


def _acting(told: Surrounded, sides: Sides) -> Parties:
    """The subject of the sentence or of its lead-in, else the agent of a passive."""
    facts = told.facts
    subject, wording = facts.subject, _wording_of_subject(told)
    if subject is not None and receives(wording, subject):
        subject = None
    if subject is None and facts.subject is None and told.lead is not None:
        subject, wording = subject_of(told.lead), told.lead
    if subject is None:
        subject, wording = _agent(told), facts.analysis
    if subject is None:
        return sides.parties if _is_said_of_all(facts.analysis) else _meant_before(told, sides)
    if told.statement.kind is Kind.TARGET and _is_genitive(wording, subject):
        return ()
    if subject.concept == "STAFF":
        return _employer(wording, subject, sides)
    hits = joined_with(wording, subject)
    return ordered({code for hit in hits for code in sides.named(wording, hit)})


def receives(wording: Wording, subject: Hit) -> bool:
    """ "Die Agentur erhält eine Abschrift": the subject owes nothing."""
    before = wording.tokens[max(0, subject.first - 2) : subject.first]
    behind = wording.tokens[subject.last + 1 :][:1]
    return not _RECEIVING.isdisjoint(token.low for token in (*before, *behind))


def _agent(told: Surrounded) -> Hit | None:
    """The agent of a passive; "vom Jobcenter in die Beratung" is a way."""
    agent, tokens = told.facts.contents.agent, told.facts.analysis.tokens
    if agent is None or (agent.last + 1 < len(tokens) and tokens[agent.last + 1].low in _WAYS):
        return None
    return agent


def _meant_before(told: Surrounded, sides: Sides) -> Parties:
    """Those whom "sie" points back to: who acts together in the sentence before."""
    analysis = told.facts.analysis
    if _THEY.search(analysis.text) is None:
        return ()
    before = analysis.around(analysis.context.before)
    subject = subject_of(before)
    hits = joined_with(before, subject) if subject is not None else ()
    found = ordered({code for hit in hits for code in sides.named(before, hit)})
    return found if len(found) > 1 else ()


def _is_said_of_all(wording: Wording) -> bool:
    """ "Wir sprechen …", "sprechen beide Seiten …"."""
    if any(token.low == "wir" for token in wording.tokens):
        return True
    partners = wording.of("actors", "PARTNERS")
    return any(wording.tokens[hit.first].low == "beide" for hit in partners)


def _is_genitive(wording: Wording, hit: Hit) -> bool:
    """ "Die Integrationsquote der Träger steigt": nobody acts."""
    noun_before = hit.first > 1 and wording.tokens[hit.first - 2].is_noun
    return noun_before and wording.tokens[hit.first - 1].low in _OF_STAFF


def _wording_of_subject(told: Surrounded) -> Wording:
    return told.lead if told.facts.led and told.lead is not None else told.facts.analysis


def _employer(wording: Wording, staff: Hit, sides: Sides) -> Parties:
    """ "Die Fachkräfte des Kreises": the party whose staff it is."""
    for hit in wording.of("actors"):
        near = staff.last < hit.first <= staff.last + 3
        if near and hit.concept not in _NO_PARTY and wording.tokens[hit.first - 1].low in _OF_STAFF:
            return sides.named(wording, hit)
    return ()


def _owning(told: Surrounded, sides: Sides) -> Parties:
    """Those whom a cell of the row names as responsible."""
    contents = told.facts.contents
    owners = [cell for cell in contents.cells if cell.role is CellRole.OWNER]
    hits = (
        hit
        for hit in contents.analysis.of("actors")
        if any(cell.start <= hit.start < cell.end for cell in owners)
    )
    return ordered({code for hit in hits for code in sides.named(contents.analysis, hit)})


def _responsible(told: Surrounded) -> Parties:
    parts = told.statement.parts
    return ordered({part.responsible.value for part in parts if part.responsible is not None})


def _heading(told: Surrounded, sides: Sides) -> Parties:
    """The one party that the nearest telling heading names; one that is supported owes nothing by it."""
    for heading in reversed(told.statement.section.split(" / ")):
        wording = told.facts.analysis.around(heading)
        hits = [hit for hit in wording.of("actors") if hit.concept not in _NO_PARTY]
        named = {code for hit in hits for code in sides.named(wording, hit)}
        if len(hits) == 1 and len(named) == 1:
            is_receiver = told.statement.kind is Kind.SUPPORT and not named <= set(sides.upper)
            return () if is_receiver else ordered(named)
        if hits:
            return ()
    return ()


def _by_kind(told: Surrounded, sides: Sides) -> Parties:
    """Support is owed by the upper side, a target by the lower one; for the rest nobody is guessed."""
    kind = told.statement.kind
    if kind is Kind.SUPPORT:
        return sides.upper if len(sides.upper) == 1 else ()
    if kind is not Kind.TARGET:
        return ()
    return sides.lower or _of_joined_paper(told, sides)


def _of_joined_paper(told: Surrounded, sides: Sides) -> Parties:
    """In a joined paper the Kreis owes municipal results, the Geschäftsführung those of the Agentur."""
    owner = {
        Responsibility.MUNICIPAL: PartyCode.KT,
        Responsibility.AGENCY: PartyCode.GF,
    }.get(told.statement.responsibility or Responsibility.UNCLEAR)
    return (owner,) if owner in sides.parties else ()
