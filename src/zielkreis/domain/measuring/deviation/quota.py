"""A rate against its goal: what came of more or fewer events, what of a larger or smaller stock."""

from fractions import Fraction

from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.measured import measure
from zielkreis.domain.measuring.attainment.nouns import COUNTED, in_unit, signed
from zielkreis.domain.measuring.attainment.quantity import Shape
from zielkreis.domain.measuring.attainment.standing import places
from zielkreis.domain.measuring.attainment.taking import take
from zielkreis.domain.measuring.deviation.adding import adding_up
from zielkreis.domain.values.codes import Unit
from zielkreis.domain.values.deviation import Contribution, Deviation

_FORMULA = (
    "Die Änderung der Quote gegenüber dem Ausgangsjahr ist in zwei Teile zerlegt: Änderung der Ereignisse "
    "mal dem Mittel der beiden Kehrwerte des Bestands, und Änderung des Kehrwerts mal dem Mittel der "
    "Ereignisse. Beide ergeben zusammen genau die Änderung; abgezogen ist, was verlangt war."
)


def quota_deviation(target: FollowedTarget, follow: FollowUp) -> Deviation | None:
    """The split of a decided rate formed from counts in both years, ``None`` for anything else.

    Raises ``ValueError`` for a period that is not in the form of the contract.
    """
    measured = measure(target, follow)
    if measured is None or measured.goal is None or not measured.decided:
        return None
    period, now = measured.baseline.period, measured.latest.taken
    months = period.until(period.last)
    before = take(measured.quantity, target.area, months, follow.known.finals, follow.options)
    if measured.quantity.shape not in (Shape.RATE, Shape.SHARE) or len(measured.goal.levels) != 1:
        return None
    if now.above is None or now.below is None or before.above is None or before.below is None:
        return None
    wanted = measured.goal.levels[0] - 100 * before.above / before.below
    by_events = 100 * (now.above - before.above) * (1 / before.below + 1 / now.below) / 2
    by_stock = 100 * (1 / now.below - 1 / before.below) * (before.above + now.above) / 2
    numerator = measured.quantity.numerator
    events = COUNTED[numerator][1] if numerator is not None else "Ereignisse"
    digits = places(measured)
    shown, total = adding_up((by_events, by_stock, -wanted), digits)
    names = (_more(by_events, events), _stock(by_stock), "verlangte Änderung")
    parts = tuple(Contribution(name=name, amount=each) for name, each in zip(names, shown, strict=True))
    said = ", ".join(
        f"{signed(Fraction(each.amount), Unit.PERCENTAGE_POINTS, digits)} ({each.name})" for each in parts
    )
    away = in_unit(abs(Fraction(total)), Unit.PERCENTAGE_POINTS, digits)
    side = "über" if total > 0 else "unter"
    head = f"Der Wert liegt {away} {side} dem Zielwert" if total else "Der Wert trifft den Zielwert"
    return Deviation(
        statement=target.statement.id,
        part=target.part,
        total=total,
        unit=Unit.PERCENTAGE_POINTS,
        contributions=parts,
        words=f"{head}. Gegenüber dem Ausgangsjahr: {said}.",
        formula=_FORMULA,
    )


def _more(effect: Fraction, events: str) -> str:
    if not effect:
        return f"gleich viele {events}"
    return f"{'mehr' if effect > 0 else 'weniger'} {events}"


def _stock(effect: Fraction) -> str:
    if not effect:
        return "gleicher Bestand"
    return "kleinerer Bestand" if effect > 0 else "größerer Bestand"
