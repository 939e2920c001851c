"""Looking up the law of a day: who is responsible, since when, on which norm, and whether that was read."""

import re
from collections.abc import Iterator
from datetime import date

from zielkreis.domain.indicators import Catalogue
from zielkreis.domain.law import (
    Citation,
    CitationError,
    DatedFact,
    LandLaw,
    LawBook,
    TraegerCode,
    UnknownNormError,
)
from zielkreis.domain.law import parse_citation as read_citation
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.visible import shortened
from zielkreis.service.law_answers import (
    LawAnswer,
    actor_answer,
    admission_answer,
    authority_answer,
    benefit_answer,
    field_answer,
    indicator_answer,
    land_fact_answer,
    make_answer,
    rule_answer,
    supervision_answer,
    type_answer,
)
from zielkreis.service.unrecorded import note_on_number

__all__ = ["LawAnswer", "look_up"]

_INDICATOR = re.compile(r"K[1-3](?:E[1-4])?", re.IGNORECASE)
_BARE_PARAGRAPH = re.compile(r"\d+\s?[a-z]?\b.*", re.IGNORECASE)


def look_up(norm: str | None, on: date, *, law: LawBook, catalogue: Catalogue) -> tuple[LawAnswer, ...]:
    """What is recorded about a norm, Land, Kennzahl, type or rule on a day; an overview without one.

    Where a cited number is not recorded, that is the first answer.

    Raises UnknownNormError, whose German message lists what is known, and OutOfRangeError for a day
    before the record begins.
    """
    wanted = " ".join((norm or "").split())
    if not wanted:
        return tuple(_overview(on, law, catalogue))
    if _INDICATOR.fullmatch(wanted):
        return (indicator_answer(catalogue.get(wanted.upper(), on)),)
    if wanted.upper() in set(AgreementType):
        return tuple(_types(law, on, AgreementType(wanted.upper())))
    if wanted.upper() in law.rules:
        return (rule_answer(law.rule(wanted.upper(), on)),)
    land = _land_named(wanted, law)
    if land is not None:
        return tuple(_all_of_land(land, on, law))
    citation = _read(wanted, law, catalogue)
    answers = tuple(_by_citation(citation, on, law, catalogue))
    if not answers:
        raise UnknownNormError(f"Zu {shortened(str(citation))} ist nichts erfasst. {_known(law, catalogue)}")
    note = note_on_number(citation, on, law)
    return answers if note is None else (note, *answers)


def _read(wanted: str, law: LawBook, catalogue: Catalogue) -> Citation:
    words = f"§ {wanted}" if _BARE_PARAGRAPH.fullmatch(wanted) else wanted
    try:
        return read_citation(words)
    except CitationError:
        raise UnknownNormError(
            f"„{shortened(wanted)}“ ist weder Norm noch Land, Kennzahl, Vereinbarungstyp oder Regel. "
            f"{_known(law, catalogue)}"
        ) from None


def _known(law: LawBook, catalogue: Catalogue) -> str:
    paragraphs = dict.fromkeys(f"§ {benefit.norm.paragraph}" for benefit in law.benefits.values())
    steering = dict.fromkeys(str(actor.evidence.citation.whole_paragraph()) for actor in law.actors.values())
    known = {
        "Leistungen": paragraphs,
        "Steuerung": (*steering, "§ 48a SGB II", "§ 51b SGB II"),
        "Landesrecht": dict.fromkeys(f"{land.name} ({land.statute})" for land in _assumed_first(law)),
        "Kennzahlen": catalogue.indicators,
        "Vereinbarungstypen": AgreementType,
        "Regeln": law.rules,
    }
    return "Erfasst sind:\n" + "\n".join(f"  {kind}: {', '.join(names)}" for kind, names in known.items())


def _by_citation(citation: Citation, on: date, law: LawBook, catalogue: Catalogue) -> Iterator[LawAnswer]:
    if _is_paragraph(citation, "6"):
        yield _traeger_overview(on, law)
    for benefit in law.benefits_of(citation, on):
        yield benefit_answer(law.traeger(benefit, on))
    types = [each for code in AgreementType for each in _types(law, on, code, within=citation)]
    yield from types
    rules = [law.rule(each, on) for each in law.rules]
    within = [rule for rule in rules if citation.covers(rule.citation)]
    for rule in within or [rule for rule in rules if rule.citation.covers(citation)]:
        yield rule_answer(rule)
    yield from _figures(citation, on, catalogue)
    for actor in law.actors.values():
        if not types and citation.covers(actor.evidence.citation):
            yield actor_answer(law, actor, on)
    for edge in law.supervision:
        if _meet(citation, edge.evidence.citation):
            yield supervision_answer(law, edge, on)
    for land in _assumed_first(law):
        yield from _land_answers(land, citation, on)


def _figures(citation: Citation, on: date, catalogue: Catalogue) -> Iterator[LawAnswer]:
    for indicator in catalogue.all_on(on):
        if _is_paragraph(citation, "48a") or _meet(citation, indicator.citation):
            yield indicator_answer(indicator)
    for field in catalogue.fields_on(on):
        if _is_paragraph(citation, "51b") or _meet(citation, field.evidence.citation):
            yield field_answer(field)
    for gap in catalogue.gaps:
        if citation.covers(gap.evidence.citation):
            yield make_answer("Kennzahl", "keine", f"keine Kennzahl für {gap.of}", (), gap.evidence)


def _types(
    law: LawBook, on: date, code: AgreementType, *, within: Citation | None = None
) -> Iterator[LawAnswer]:
    """A type of the federal law, or of every Land that has one, within a citation if one is given."""
    for history in (law.types, *(land.types for land in _assumed_first(law))):
        if code in history:
            kind = history[code].at(on)
            if within is None or _meet(within, kind.citation):
                yield type_answer(law, kind)


def _land_named(wanted: str, law: LawBook) -> LandLaw | None:
    """The Land that the words name: itself (``Hessen``, ``Land NRW``), its code or its statute."""
    words = wanted.casefold().removeprefix("land ")
    for land in law.laender.values():
        if words in {each.casefold() for each in (land.id, land.name, *land.names, land.statute)}:
            return land
    return None


def _all_of_land(land: LandLaw, on: date, law: LawBook) -> Iterator[LawAnswer]:
    """Everything recorded of one Land: ministry, types of agreement, facts, zugelassene Träger."""
    yield authority_answer(land, on)
    for history in land.types.values():
        yield type_answer(law, history.at(on))
    for fact in land.facts:
        yield land_fact_answer(land, fact)
    carriers = _admitted(land, on)
    if carriers:
        yield admission_answer(land, carriers)


def _land_answers(land: LandLaw, citation: Citation, on: date) -> Iterator[LawAnswer]:
    if citation.covers(land.authority(on).evidence.citation):
        yield authority_answer(land, on)
    for fact in land.facts:
        if _meet(citation, fact.evidence.citation):
            yield land_fact_answer(land, fact)
    carriers = _admitted(land, on)
    if carriers and citation.covers(carriers[0].evidence.citation):
        yield admission_answer(land, carriers)


def _admitted(land: LandLaw, on: date) -> tuple[DatedFact[str], ...]:
    admitted = (land.zkt(carrier.name, on) for carrier in land.carriers)
    return tuple(each for each in admitted if each is not None)


def _overview(on: date, law: LawBook, catalogue: Catalogue) -> Iterator[LawAnswer]:
    """Who is Träger of what, the types of agreement, and the indicators in one line each."""
    yield _traeger_overview(on, law)
    types = [history.at(on) for history in law.types.values()]
    types += [each.at(on) for land in _assumed_first(law) for each in land.types.values()]
    rows = tuple((f"{kind.code}, {kind.citation}", kind.title) for kind in types)
    yield make_answer("Übersicht", "§ 48b SGB II", "Vereinbarungstypen", rows, types[0].evidence)
    indicators = catalogue.all_on(on)
    if indicators:
        lines = tuple((each.id, each.name) for each in indicators)
        evidence = indicators[0].evidence
        yield make_answer("Übersicht", "§ 48a SGB II", "Kennzahlen und Ergänzungsgrößen", lines, evidence)


def _traeger_overview(on: date, law: LawBook) -> LawAnswer:
    entries = [law.traeger(benefit, on) for benefit in law.benefits]
    rows = tuple(
        (code.german, "; ".join(f"{each.name} ({each.norm})" for each in entries if each.traeger is code))
        for code in TraegerCode
    )
    evidence = law.benefit_horizon.at(on).evidence
    return make_answer("Übersicht", "§ 6 Abs. 1 SGB II", "Wer ist Träger welcher Leistung?", rows, evidence)


def _assumed_first(law: LawBook) -> list[LandLaw]:
    """The Länder, the one that is assumed where a draft names none before the others."""
    return sorted(law.laender.values(), key=lambda land: not land.assumed)


def _meet(citation: Citation, norm: Citation) -> bool:
    """Whether one of the two lies within the other."""
    return citation.covers(norm) or norm.covers(citation)


def _is_paragraph(citation: Citation, paragraph: str) -> bool:
    return citation.statute == "SGB II" and citation.paragraph == paragraph
