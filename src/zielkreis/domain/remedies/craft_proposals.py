"""Wordings for flaws of workmanship that have one safe mend."""

import re
from collections.abc import Iterator

from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.statement_proposals import wording
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.statement import Statement

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def propose_for_craft(judgement: Judgement, setting: Setting) -> Iterator[ProposedWording]:
    """What mends a finding of workmanship, where the draft leaves no choice of content."""
    if judgement.id == "date_missing":
        yield _clause(
            judgement, "Ort, Datum: ____________________", after="bei den Unterschriften, in jeder Zeile"
        )
    elif judgement.id == "percent_ambiguous":
        for words in (
            "Prozentangaben zu Quoten sind relative Veränderungen gegenüber dem Bezugswert.",
            "Prozentangaben zu Quoten sind Veränderungen in Prozentpunkten.",
        ):
            yield _clause(judgement, words, after="am Ende des Abschnitts mit den Zielen; eine der Fassungen")
    elif judgement.id == "year_left_over":
        yield from _right_years(judgement, setting)
    elif judgement.id == "section_number_twice":
        labels = re.findall(r"„([^“]+)“ ist 2-mal vergeben", judgement.reason)
        for label in labels:
            yield _clause(
                judgement,
                f"Der zweite mit „{label}“ bezeichnete Abschnitt erhält die nächste freie Nummer; die "
                "folgenden Abschnitte und die Verweise darauf werden neu gezählt.",
                after="",
            )


def _right_years(judgement: Judgement, setting: Setting) -> Iterator[ProposedWording]:
    """Title and targets with the year of the agreement, where one year alone is wrong and stands once."""
    year, agreement = setting.year, setting.agreement
    if year is None:
        return
    starts = {place.start for place in judgement.places}
    yield from _title_or_term(judgement, setting)
    for statement in agreement.statements:
        wrong = _wrong_year(statement, setting)
        if statement.start in starts and wrong and statement.text.count(wrong) == 1:
            yield wording(statement.text.replace(wrong, str(year)), statement, (judgement.id,))


def _title_or_term(judgement: Judgement, setting: Setting) -> Iterator[ProposedWording]:
    """Which of the two is left over from another year is not to be seen: a question."""
    title = setting.agreement.title
    place = next((each for each in judgement.places if title and each.quote == title), None)
    if place is not None:
        yield ProposedWording(
            kind=ProposalKind.QUESTION,
            findings=(judgement.id,),
            words=setting.words.questions["title_year"],
            place=place,
        )


def _wrong_year(statement: Statement, setting: Setting) -> str:
    """The one year outside the agreement's time that a target names as its period."""
    if statement.kind is not Kind.TARGET:
        return ""
    found: set[str] = set()
    for parts in statement.parts:
        years = _YEAR.findall(parts.period.words) if parts.period and not parts.period.inherited else []
        found.update(each for each in years if not _is_in_time(int(each), setting))
    return found.pop() if len(found) == 1 else ""


def _is_in_time(year: int, setting: Setting) -> bool:
    """Whether a year lies in the term, or is the planning year."""
    term = setting.agreement.term
    first = term.first_day.year if term and term.first_day else setting.year
    last = term.last_day.year if term and term.last_day else setting.year
    return year == setting.year or (first or year) <= year <= (last or year)


def _clause(judgement: Judgement, words: str, *, after: str) -> ProposedWording:
    return ProposedWording(
        kind=ProposalKind.CLAUSE,
        findings=(judgement.id,),
        words=words,
        place=judgement.places[0] if judgement.places and not after else None,
        after=after,
    )
