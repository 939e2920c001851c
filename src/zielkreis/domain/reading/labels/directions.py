"""Whether a change is a rise or a fall: told by the verb, the noun or the comparative nearest to it."""

import re

from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.quantities import Quantity
from zielkreis.domain.reading.phrasebook import Hit

_BELOW = re.compile(
    r"\s*(?:\w+\s)?(?:(?:unter|unterhalb)\s|(?:weniger|niedriger|geringer|kleiner|kürzer|tiefer|schlechter)\b)",
    re.I,
)
_ABOVE = re.compile(r"\s*(?:\w+\s)?(?:(?:über|oberhalb)\s|(?:mehr|höher|größer|länger|besser)\b)", re.I)


def direction_at(analysis: Analysis, quantity: Quantity) -> int:
    """+1 for a rise, -1 for a fall, 0 where the words do not tell."""
    if quantity.signed:
        return -1 if quantity.low < 0 else 1
    after = analysis.text[quantity.end :]
    if _BELOW.match(after):
        return -1
    if _ABOVE.match(after):
        return 1
    hit = _nearest(analysis, quantity)
    return 0 if hit is None else (1 if hit.concept == "up" else -1)


_AS_PURPOSE = re.compile(
    r"\b(?:zur|zum|für (?:die|eine|den)|bei der|an der|auf die|über die|zwecks)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_IN_ORDER_TO = re.compile(r"(?:^|,)\s*um\s[^;,]*$", re.IGNORECASE)
_TO = re.compile(r"\bzu\s+\w+$|zu\w+en$")
_FINITE = re.compile(r"\b(?:wird|werden|ist|sind|soll|sollen|hat|haben|\w{3,}(?:iert|t))\b")


def changes_of(analysis: Analysis) -> tuple[Hit, ...]:
    """Words of rise and fall that are no part of a comparator ("nicht weniger als") and no mere purpose."""
    comparators = analysis.of("comparators")
    return tuple(
        hit
        for hit in analysis.of("changes", "up", "down")
        if not any(other.start <= hit.start and hit.end <= other.end for other in comparators)
        and not is_purpose(analysis, hit)
    )


def is_purpose(analysis: Analysis, hit: Hit) -> bool:
    """ "zur Verbesserung der Teilhabe": what something is done for, not what is to come about."""
    if _IN_ORDER_TO.search(analysis.text[: hit.start]) and _TO.search(analysis.text[: hit.end]):
        return True
    if not analysis.tokens[hit.first].is_noun or hit.first == 0:
        return False
    return _AS_PURPOSE.search(analysis.text[: hit.start]) is not None and _FINITE.search(analysis.text) is not None


def _nearest(analysis: Analysis, quantity: Quantity) -> Hit | None:
    """The change word nearest to the quantity in its own clause; German verbs often come last."""
    best: Hit | None = None
    best_distance = 10_000
    for hit in changes_of(analysis):
        if hit.start <= quantity.start and quantity.end <= hit.end:
            distance = 0
        elif hit.start >= quantity.end:
            between = analysis.text[quantity.end : hit.start]
            distance = (
                len(between)
                + 40 * between.count(",")
                + 200 * between.count(";")
                + 80 * between.count(" und ")
            )
        else:
            between = analysis.text[hit.end : quantity.start]
            distance = len(between) + 10 + 25 * between.count(",") + 200 * between.count(";")
        if distance < best_distance:
            best, best_distance = hit, distance
    return best
