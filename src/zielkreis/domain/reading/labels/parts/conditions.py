"""The proviso on which a target depends; what stands in it says nothing of the target itself."""

import re
from dataclasses import dataclass

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.wording import Hit

_END_OF_CLAUSE = re.compile(r"[,;)]|\.(?:\s|$)| – ")
#: Letters a proviso has at least; less is a stray word.
_SHORTEST = 12


@dataclass(frozen=True, slots=True)
class Condition:
    """A proviso at ``[start, end)``; ``words`` are its own."""

    start: int
    end: int
    words: str

    def covers(self, place: int) -> bool:
        """Whether a place lies in it."""
        return self.start <= place < self.end


def condition_in(analysis: Analysis) -> Condition | None:
    """The first proviso of the statement."""
    for hit in analysis.of("provisos", "condition"):
        if _is_no_proviso(analysis, hit):
            continue
        end = _END_OF_CLAUSE.search(analysis.text, hit.end)
        stop = end.start() if end else len(analysis.text)
        if stop - hit.start > _SHORTEST:
            return Condition(hit.start, stop, analysis.words(hit.start, stop))
    return None


def _is_no_proviso(analysis: Analysis, hit: Hit) -> bool:
    """ "erreicht, wenn" defines the goal, and "soweit wie" measures."""
    opening = analysis.tokens[hit.first].low
    if opening == "wenn":
        before = [token.low for token in analysis.tokens[max(0, hit.first - 2) : hit.first]]
        return any(word in before[-2:] for word in ("erreicht", "erfüllt", "gegeben", "vor"))
    following = analysis.tokens[hit.last + 1].low if hit.last + 1 < len(analysis.tokens) else ""
    return opening == "soweit" and following == "wie"
