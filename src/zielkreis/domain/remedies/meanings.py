"""What a target is on the spot: "+2 % sind rund 96 Integrationen mehr im Jahr, rund acht im Monat"."""

from collections.abc import Iterator
from fractions import Fraction

from zielkreis.domain.german.dates import print_date
from zielkreis.domain.remedies.exact_numbers import count, percent_of, rate, small_count
from zielkreis.domain.remedies.local_effects import Base, Effect, base_of, effect_of
from zielkreis.domain.remedies.local_figures import FigureBook
from zielkreis.domain.remedies.times_and_values import bound, reference_year
from zielkreis.domain.remedies.words import Counted, RemedyWords
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Comparator, Kind
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.proposal import LocalMeaning
from zielkreis.domain.values.statement import TargetParts
from zielkreis.domain.values.words import german

_MONTHS = 12


def meanings_of(agreement: Agreement, book: FigureBook, words: RemedyWords) -> Iterator[LocalMeaning]:
    """One sentence for each result that the figures say something about, in the order of the text."""
    for statement in agreement.statements:
        if statement.kind is not Kind.TARGET:
            continue
        for parts in statement.parts:
            figure = book.baseline_of(parts, agreement.year)
            base = base_of(figure, parts, words) if figure is not None else None
            if figure is None or base is None:
                continue
            said = _said(parts, base, figure, agreement.year)
            if said:
                group = (
                    f"{german(parts.population.value)}: "
                    if parts.population and len(statement.parts) > 1
                    else ""
                )
                yield LocalMeaning(
                    statement=statement.id,
                    words=f"{group}{said}",
                    source=f"{figure.source}, {print_date(figure.period)}",
                )


def _said(parts: TargetParts, base: Base, figure: LocalFigure, planning_year: int | None) -> str:
    effect = effect_of(parts, base)
    when = f"im {'Jahr ' if isinstance(figure.period, int) else ''}{print_date(figure.period)}"
    if effect is None:
        return _without_value(parts, base, when)
    sentences = [
        _with_count(effect, base, parts, when),
        _of_rate(effect, parts),
        _other_reading(parts, base),
        _against_draft(parts, base),
        _of_another_year(parts, figure, planning_year),
    ]
    return " ".join(each for each in sentences if each)


def _with_count(effect: Effect, base: Base, parts: TargetParts, when: str) -> str:
    """ "+2 % sind rund 96 Integrationen mehr im Jahr, rund acht im Monat: rund 4.908 statt 4.812 …"."""
    if effect.more is None or base.counted is None or base.numerator is None:
        return ""
    head, then = effect.label, base.numerator + effect.more
    noun = _noun(effect.more, base.counted)
    if effect.more == 0:
        return f"{head} ist der Stand {when}: {count(base.numerator)} {_noun(base.numerator, base.counted)}."
    comparator = parts.comparator.value if parts.comparator is not None else Comparator.EQUAL
    size = f"{bound(comparator, falls=effect.more < 0)}{count(effect.more)} {noun}"
    way = "mehr" if effect.more > 0 else "weniger"
    time = _over_months(effect.more, base.counted)
    same = ", wenn der Bestand gleich bleibt" if base.denominator is not None else ""
    return (
        f"{head} {_verb(head)} {size} {way}{time}: {bound(comparator)}{count(then)} statt "
        f"{count(base.numerator)} {when}{same}."
    )


def _over_months(more: Fraction, counted: Counted) -> str:
    """ " im Jahr, rund acht im Monat" for what happens over a year."""
    if not counted.flow:
        return ""
    a_month = abs(more) / _MONTHS
    return f" im Jahr, {small_count(a_month)} im Monat" if a_month >= 1 else " im Jahr"


def _of_rate(effect: Effect, parts: TargetParts) -> str:
    """ "Die Quote steigt von 26,9 auf rund 27,4 Prozent."."""
    if effect.rate_before is None or effect.rate_after is None or effect.rate_before == effect.rate_after:
        return ""
    places = _places(parts)
    verb = "steigt" if effect.rate_after > effect.rate_before else "sinkt"
    before, after = rate(effect.rate_before, places=places), rate(effect.rate_after, places=places)
    return f"Die Quote {verb} von {before} auf {after} Prozent."


def _without_value(parts: TargetParts, base: Base, when: str) -> str:
    """For an aim without a value: where things stand, and what one point or percent would be."""
    if parts.value is not None or base.counted is None:
        return ""
    if base.rate is not None and base.denominator is not None:
        point = base.denominator / 100
        standing = f"{when[:1].upper()}{when[1:]} waren es {rate(base.rate, places=1)} Prozent"
        counted = (
            f" ({count(base.numerator)} {_noun(base.numerator, base.counted)})" if base.numerator else ""
        )
        time = _over_months(point, base.counted)
        return (
            f"{standing}{counted}. Ein Prozentpunkt sind {count(point)} {_noun(point, base.counted)}{time}."
        )
    if base.numerator is None:
        return ""
    one = base.numerator / 100
    return (
        f"{when[:1].upper()}{when[1:]} waren es {count(base.numerator)} "
        f"{_noun(base.numerator, base.counted)}. Ein Prozent davon sind {count(one)}."
    )


def _against_draft(parts: TargetParts, base: Base) -> str:
    """That the draft names another baseline than the figures, where it does."""
    if parts.baseline is None:
        return ""
    mine = base.rate if base.is_rate and base.rate is not None else base.numerator
    if mine is None:
        return ""
    exponent = parts.baseline.value.as_tuple().exponent
    half = Fraction(10) ** (exponent if isinstance(exponent, int) else 0) / 2
    if abs(mine - Fraction(parts.baseline.value)) <= half:
        return ""
    shown = f"{rate(mine, places=1)} Prozent" if base.is_rate else count(mine)
    return f"Der Entwurf nennt als Ausgangswert {parts.baseline.words}, die Zahlen ergeben {shown}."


def _other_reading(parts: TargetParts, base: Base) -> str:
    """What a bare "%" of a rate would be if points were meant."""
    value = parts.value.value if parts.value is not None else None
    if parts.unit is None or not parts.unit.ambiguous or value is None or isinstance(value, tuple):
        return ""
    if base.denominator is None or base.counted is None:
        return ""
    points = percent_of(base.denominator, Fraction(value))
    return (
        "So gelesen ist „%“ als Veränderung der Quote selbst; als Prozentpunkte wären es "
        f"{count(points)} {_noun(points, base.counted)}."
    )


def _of_another_year(parts: TargetParts, figure: LocalFigure, planning_year: int | None) -> str:
    """That the figures are older than the year the target is compared with."""
    year = reference_year(parts, planning_year)
    if year is None or int(str(figure.period)[:4]) == year:
        return ""
    return f"Gerechnet ist mit {print_date(figure.period)}; für {year} nennt die Datei nichts."


def _noun(number: Fraction | None, counted: Counted) -> str:
    return counted.one if number is not None and round(abs(number)) == 1 else counted.many


def _verb(head: str) -> str:
    return "ist" if head.startswith(("+1 ", "−1 ", "1 ")) else "sind"


def _places(parts: TargetParts) -> int:
    value = parts.value.value if parts.value is not None else None
    exponent = value.as_tuple().exponent if value is not None and not isinstance(value, tuple) else 0
    return max(1, -exponent) if isinstance(exponent, int) else 1
