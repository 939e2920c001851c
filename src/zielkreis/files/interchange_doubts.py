"""Parts of a target that rest on words recognised in a picture, in the JSON form.

They say so beside their words and value. The values themselves keep only the places of all such words
(``agreement.confirmations``), from which this follows; so it is left out again on reading.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from zielkreis.domain.values.confirmation import Confirmation

DOUBTED, CONFIDENCE = "needs_confirmation", "confidence"


def with_doubts(parts: Any, statement: Mapping[str, Any], confirmations: Sequence[Confirmation]) -> Any:
    """The plain parts of a plain statement; a part whose words meet recognised ones is marked."""
    if isinstance(parts, list):
        return [with_doubts(each, statement, confirmations) for each in parts]
    inside = [
        each
        for each in confirmations
        if each.place.start < statement["end"] and statement["start"] < each.place.end
    ]
    return {name: _marked(part, statement, inside) for name, part in parts.items()}


def without_doubts(results: Any) -> Any:
    """The plain results as they are without these marks."""
    if not isinstance(results, list):
        return results
    return [
        {name: _unmarked(part) for name, part in result.items()} if isinstance(result, dict) else result
        for result in results
    ]


def _marked(
    part: Mapping[str, Any], statement: Mapping[str, Any], confirmations: Sequence[Confirmation]
) -> dict[str, Any]:
    met = [
        each.confidence
        for start, end in _places(part["words"], statement)
        for each in confirmations
        if each.place.start < end and start < each.place.end
    ]
    return {**part, DOUBTED: True, CONFIDENCE: min(met)} if met else dict(part)


def _places(words: str, statement: Mapping[str, Any]) -> Iterator[tuple[int, int]]:
    """Where the words of a part stand in the text of the agreement; every place, if there are several."""
    text, begin = statement["text"], statement["start"]
    place = text.find(words) if words else -1
    while place >= 0:
        yield begin + place, begin + place + len(words)
        place = text.find(words, place + 1)


def _unmarked(part: Any) -> Any:
    if not isinstance(part, dict):
        return part
    return {name: each for name, each in part.items() if name not in (DOUBTED, CONFIDENCE)}
