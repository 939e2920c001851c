"""What each quantity of a statement does: a level to reach, a change, a share, a baseline, a threshold."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.bounds import Bound, bound_of
from zielkreis.domain.reading.labels.directions import direction_at
from zielkreis.domain.reading.labels.quantities import Quantity, find_quantities
from zielkreis.domain.reading.labels.rows import Cell, CellRole
from zielkreis.domain.values.codes import Comparator, Unit


class Role(StrEnum):
    """What a quantity does in the statement."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    DURATION = "duration"
    BASELINE = "baseline"
    THRESHOLD = "threshold"
    GIVEN = "given"  # describes something, asks nothing


RESULTS = frozenset((Role.LEVEL, Role.CHANGE, Role.SHARE, Role.DURATION))


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity with its role, bound and direction (+1 a rise, -1 a fall, 0 untold)."""

    quantity: Quantity
    role: Role
    bound: Bound
    direction: int = 0

    @property
    def is_result(self) -> bool:
        """Whether it states what is to be reached."""
        return self.role in RESULTS

    @property
    def value(self) -> Decimal | tuple[Decimal, Decimal]:
        """The signed value, or both ends of a range."""
        low, high = self.quantity.low, self.quantity.high
        if self.role is Role.CHANGE and self.direction < 0 and not self.quantity.signed:
            low, high = -high, -low
        return low if low == high else (low, high)

    @property
    def comparator(self) -> Comparator:
        """The comparator on the signed value: "sinkt um mindestens 2 %" is at most -2."""
        falls = self.role is Role.CHANGE and self.direction < 0 and not self.quantity.signed
        return self.bound.flipped().comparator if falls and not self.bound.capped else self.bound.comparator


_BY = re.compile(r"\bum(?:\s+(?:insgesamt|jeweils|jährlich|je|weitere|den|die|das|noch))*\s*$", re.I)
_ARTICLES = re.compile(
    r"(?<!auf )(?<!um )(?<!bei )(?<!von )\b(?:die|der|den|dem|des|diese[rnms]?|derzeit|beiden?|ersten|nächsten|folgenden|letzten|"
    r"vergangenen|seiner?|ihrer?|unserer?|von den|aller|alle|allen)\s+(?:rund\s|rd\.\s|ca\.\s|etwa\s|knapp\s|derzeit\s|ersten\s|über\s|"
    r"nächsten\s|folgenden\s|letzten\s)*$",
    re.I,
)
_DESCRIBED = re.compile(
    r"(?:einrichtung|jobcenter|kreis|träger|bedarfsgemeinschaft|person|mensch|famili|haushalt|betrieb|unternehmen|gemeinde|team)\w*\s+(?:mit|ab|von)\s*$|\b(?:in|aus|an|mit)\s*$", re.I
)
_BASE_BEFORE = re.compile(
    r"(?:\bvorjahr\w*|\bvj\.?|\bist\b(?:-?wert)?|istwert|\bstand|ausgangswert|ausgehend|basis|basiswert|derzeit\w*|aktuell\w*|bisher\w*|"
    r"zuletzt|gegenwärtig|momentan|statt|anstelle|gegenüber|ansatz|ggü\.?|heute|noch|"
    r"(?:jahr(?:es)?|in|ende|dezember|jd|stand|ist|\()\s*(?P<year>20\d\d)|\d\d[./](?P<year2>20\d\d))"
    r"(?:\s+(?:in\s+höhe|des\s+jahres|vom?|im|\d{2}[./]|der|dem|den|die|jahr|monat|dezember|januar|"
    r"(?P<year3>20\d\d)))*\s*\)?\s*(?:[:=]|von|bei|mit|noch|waren?|betrug|lag|in höhe)*\s*(?:rund|ca\.?|rd\.?|etwa)?\s*[(]?\s*$",
    re.I,
)
_FROM = re.compile(
    r"\bvon(?:\s+(?:derzeit|aktuell|bisher|durchschnittlich|zuletzt|heute|rund|ca\.|rd\.|gegenwärtig|etwa|jetzt))*\s*$",
    re.I,
)
_TO_LATER = re.compile(r"\bauf\b|\bzu\b")
_MORE_OR_LESS = re.compile(
    r"\s*(?:\w+\s)?(?:(?:über|unter|oberhalb|unterhalb)\s+(?:de[mnrs]|dies|jene|Vorjahr|Landes|Bundes|20\d\d)|"
    r"(?:mehr|weniger|höher|niedriger|geringer|besser|größer|kleiner|länger|kürzer)\s+(?:\w+\s+){0,3}?als)",
    re.I,
)
_MORE = re.compile(r"[\d.,]+\s+(?:zusätzliche|weitere)\w*\s", re.I)
_OF_LAST_YEAR = re.compile(
    r"\s*(?:des|vom|der|dem)\s+(?:\w+\s)?(?:Vorjahr|Ergebnis|Wert|Ist|Niveau|Stand|Bestand|Vorjahres)\w*(?:es)?",
    re.I,
)
_OF_SUBJECTS = re.compile(r"\W*Von (?:den|allen|je)\b")
_OF_GROUP = re.compile(
    r"\s*(?:der|aller|von|des|vom|unserer|ihrer|dieser)\s+(?!Vorjahr|Jahr|J\.|20\d\d)", re.I
)
_WITHIN = re.compile(r"\b(?:binnen|innerhalb(?:\s+(?:von|der))?)\s+$", re.I)
_EACH = re.compile(r"\b(?:je|pro|an|alle)\s+$", re.I)


def amounts_of(analysis: Analysis, cells: tuple[Cell, ...] = ()) -> tuple[Amount, ...]:
    """All quantities of the statement with what they do, in order."""
    quantities = find_quantities(analysis)
    results = [_amount(analysis, quantities, index, cells) for index in range(len(quantities))]
    return tuple(_parts_of_total(analysis, _settle_durations(analysis, results)))


def _amount(
    analysis: Analysis, quantities: tuple[Quantity, ...], index: int, cells: tuple[Cell, ...]
) -> Amount:
    quantity = quantities[index]
    cell = next((cell for cell in cells if cell.start <= quantity.start < cell.end), None)
    role = _role_in_cell(analysis, quantity, cell) or _role(analysis, quantities, index)
    complement = _complement(analysis, quantity) if role is not Role.BASELINE else None
    if complement is not None:
        return Amount(complement, Role.CHANGE, bound_of(analysis, quantity, reaches=True), 0)
    direction = direction_at(analysis, quantity) if role is Role.CHANGE else 0
    return Amount(quantity, role, bound_of(analysis, quantity, reaches=role is not Role.CHANGE), direction)


def _role_in_cell(analysis: Analysis, quantity: Quantity, cell: Cell | None) -> Role | None:
    if cell is None or cell.role in (CellRole.TOPIC, CellRole.DESCRIPTION):
        return None
    if cell.role is CellRole.BASELINE:
        return Role.BASELINE
    if cell.role in (CellRole.SOURCE, CellRole.OWNER, CellRole.DEADLINE):
        return Role.GIVEN
    if quantity.is_duration:
        return Role.DURATION
    before = analysis.text[cell.start : quantity.start]
    is_change = cell.role is CellRole.CHANGE or quantity.signed or _BY.search(before)
    is_change = is_change or "ggü" in analysis.text[quantity.end : cell.end]
    if is_change:
        return Role.CHANGE
    return Role.SHARE if quantity.of_total else Role.LEVEL


def _role(analysis: Analysis, quantities: tuple[Quantity, ...], index: int) -> Role:
    """Role of a quantity in running text."""
    quantity = quantities[index]
    previous_end = quantities[index - 1].end if index else 0
    before = _before(analysis, quantity, previous_end)
    after = analysis.text[quantity.end :]
    if quantity.is_duration:
        return _role_of_duration(analysis, quantities, index, before)
    if _is_year(quantity):
        return Role.GIVEN
    if _BY.search(before) or _MORE_OR_LESS.match(after) or _MORE.match(analysis.text, quantity.start):
        return Role.CHANGE
    if _is_baseline(analysis, quantities, index, before):
        return Role.BASELINE
    if _DESCRIBED.search(before) and quantity.noun:
        return Role.GIVEN
    if _ARTICLES.search(before) and not before.rstrip().lower().endswith("wert"):
        return Role.GIVEN
    if quantity.unit is Unit.PERCENT:
        return _role_of_percent(analysis, quantity, before, after)
    if quantity.unit is Unit.PERCENTAGE_POINTS:
        return (
            Role.LEVEL if re.search(r"\b(?:auf|von|bei)\s*$|beträgt|\bliegt", before, re.I) else Role.CHANGE
        )
    if quantity.unit is Unit.NONE and not quantity.noun and not quantity.signed:
        return Role.LEVEL if _bare_number_counts(analysis, quantity, before) else Role.GIVEN
    if quantity.unit is Unit.NONE and quantity.low == 0:
        return Role.LEVEL
    return Role.CHANGE if quantity.signed and quantity.low != 0 else Role.LEVEL


def _role_of_duration(analysis: Analysis, quantities: tuple[Quantity, ...], index: int, before: str) -> Role:
    if _BY.search(before):
        return Role.CHANGE
    return Role.BASELINE if _is_baseline(analysis, quantities, index, before) else Role.DURATION


def _is_year(quantity: Quantity) -> bool:
    bare = quantity.unit is Unit.NONE and not quantity.noun and not quantity.signed
    return bare and 1990 <= quantity.low <= 2060 and quantity.low == int(quantity.low)


def _before(analysis: Analysis, quantity: Quantity, previous_end: int) -> str:
    """The text before a quantity without the comparator that belongs to it."""
    start = max(previous_end, quantity.start - 60)
    text = analysis.text[start : quantity.start]
    bound = bound_of(analysis, quantity, reaches=False)
    if bound.words:
        place = text.lower().rfind(bound.words.lower())
        if place >= 0:
            between = text[place + len(bound.words) :].strip()
            text = text[:place] + (between and f"{between} ")
    return text


def _is_baseline(analysis: Analysis, quantities: tuple[Quantity, ...], index: int, before: str) -> bool:
    quantity = quantities[index]
    match = _BASE_BEFORE.search(before)
    if match:
        years = [int(year) for year in match.group("year", "year2", "year3") if year]
        if not years or min(years) < analysis.year:
            return True
    if _FROM.search(before):
        end = quantities[index + 1].start if index + 1 < len(quantities) else len(analysis.text)
        between = analysis.text[quantity.end : end]
        if _TO_LATER.search(between) and ";" not in between and end != len(analysis.text):
            return True
        later = analysis.text[quantity.end :]
        return bool(re.search(r"\bum\b.*\bauf\b|\bauf\b\s+(?:\w+\s+)?\d", later))
    return False


def _role_of_percent(analysis: Analysis, quantity: Quantity, before: str, after: str) -> Role:
    if quantity.of_total:
        return Role.SHARE
    if quantity.signed:
        return Role.CHANGE
    if _OF_SUBJECTS.match(analysis.text):
        return Role.SHARE
    if _changes_by_name(analysis, quantity):
        return Role.CHANGE
    is_rate = analysis.has(
        "indicators", "integration_rate", "inflow", "outflow", "K2E1", "K2E2", "K2E3", "K3E2", "K2"
    )
    if _OF_GROUP.match(after) and not re.search(
        r"quote|rate|anteil|wert|\bauf\b|\bbei\b", before[-30:], re.I
    ):
        return Role.SHARE
    if is_rate or _has_local_rate(analysis):
        return Role.LEVEL
    return Role.LEVEL if re.search(r"\b(?:auf|bei|von)\s*$|beträgt|liegt|wert", before, re.I) else Role.SHARE


def _changes_by_name(analysis: Analysis, quantity: Quantity) -> bool:
    """K1, K1E1, K1E2 and K3 are rates of change: a percentage of them is a change."""
    figures = [hit for hit in analysis.of("indicators") if hit.start < quantity.start]
    named = [hit for hit in figures if hit.concept != "K3_bare"] or figures
    return bool(named) and named[-1].concept in ("K1", "K1E1", "K1E2", "K3", "K3_bare", "goal_1", "goal_3")


def _has_local_rate(analysis: Analysis) -> bool:
    return any(
        re.search(
            r"quote|rate|anteil|grad|auslastung|ausschöpfung|schlüssel",
            analysis.text[hit.start : hit.end],
            re.I,
        )
        for hit in analysis.of("countables", "figure")
    )


def _bare_number_counts(analysis: Analysis, quantity: Quantity, before: str) -> bool:
    """A number without unit speaks of a figure only beside a comparator, a colon or "auf", "bei", "von"."""
    if bound_of(analysis, quantity, reaches=True).comparator is not Comparator.EQUAL:
        return True
    if re.search(r"(?:[:=|]|\b(?:auf|bei|zu|von|beträgt|sind|werden|Note|bzw\.|und|oder))\s*$", before, re.I):
        return True
    return not analysis.text[quantity.end :].strip(" .)")


def _complement(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """ "93,1 % des Vorjahresergebnisses" as the change it is: -6,9 %."""
    if quantity.unit is not Unit.PERCENT or quantity.is_range:
        return None
    if not _OF_LAST_YEAR.match(analysis.text[quantity.end :]) or quantity.low < 50:
        return None
    value = quantity.low - 100
    return Quantity(
        start=quantity.start, end=quantity.end, low=value, high=value, unit=Unit.PERCENT, signed=True
    )


def _settle_durations(analysis: Analysis, amounts: list[Amount]) -> list[Amount]:
    """A duration is the result only where nothing else is; beside another result it is a threshold."""
    others = [a for a in amounts if a.is_result and a.role is not Role.DURATION]
    settled = []
    for amount in amounts:
        if amount.role is not Role.DURATION:
            settled.append(amount)
            continue
        before = analysis.text[max(0, amount.quantity.start - 40) : amount.quantity.start]
        if _EACH.search(before) or _ARTICLES.search(before):
            role = Role.GIVEN
        elif others or _describes_people(before, analysis.text[amount.quantity.end :]):
            role = Role.THRESHOLD
        else:
            role = Role.DURATION
        bound = amount.bound
        if role is Role.DURATION and not bound.words and _WITHIN.search(before):
            bound = Bound(Comparator.AT_MOST, "innerhalb")
        settled.append(Amount(amount.quantity, role, bound, amount.direction))
    return settled


_OF_TOTAL = re.compile(r"^\W*Von\s+(?:je\s+)?$")


def _parts_of_total(analysis: Analysis, amounts: list[Amount]) -> list[Amount]:
    """ "Von 100 Integrationen … mindestens 60": the second number is a share of the first."""
    if len(amounts) < 2 or not _OF_TOTAL.search(analysis.text[: amounts[0].quantity.start]):
        return amounts
    total = amounts[0].quantity
    told = [Amount(total, Role.GIVEN, amounts[0].bound)]
    for amount in amounts[1:]:
        part = amount.quantity
        if (
            part.unit in (Unit.NONE, Unit.CASES, Unit.PERSONS)
            and 0 < part.low <= total.low
            and amount.is_result
        ):
            value = (part.low * 100 / total.low).quantize(Decimal("0.01")).normalize()
            share = replace(part, low=value, high=value, unit=Unit.PERCENT, of_total=True)
            told.append(Amount(share, Role.SHARE, amount.bound))
        else:
            told.append(amount)
    return told


def _describes_people(before: str, after: str) -> bool:
    """ "seit mehr als vier Jahren im Bezug" tells who, not how long something may last."""
    if re.search(r"\bseit\b[\w\s]*$|\bbezug\w*\b[^,;]*(?:über|mehr als|länger als)\s*$", before, re.I):
        return True
    longer = re.search(r"(?:mehr als|länger als|über|mindestens)\s*$", before, re.I)
    return bool(longer and re.match(r"[\w\s]{0,40}(?:bezieh|bezug|arbeitslos|hilfebedürftig)", after, re.I))
