"""Precision, recall and F1 for each label."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Scores:
    """Hits, false finds and misses by label value; ``None`` as a value means that there is no label."""

    hits: Counter[str] = field(default_factory=Counter)
    false_finds: Counter[str] = field(default_factory=Counter)
    misses: Counter[str] = field(default_factory=Counter)

    def add(self, annotated: object, read: object) -> None:
        """Count one decision."""
        if annotated == read and annotated is not None:
            self.hits[str(annotated)] += 1
            return
        if annotated is not None:
            self.misses[str(annotated)] += 1
        if read is not None:
            self.false_finds[str(read)] += 1

    def add_named(self, name: str, annotated: object, read: object) -> None:
        """Count one decision under a name of its own, whatever the value."""
        if annotated == read and annotated is not None:
            self.hits[name] += 1
            return
        if annotated is not None:
            self.misses[name] += 1
        if read is not None:
            self.false_finds[name] += 1

    def values(self) -> list[str]:
        """All values met, the most frequent first."""
        totals = self.hits + self.misses
        return sorted(totals | self.false_finds, key=lambda value: (-totals[value], value))

    def count(self, value: str) -> int:
        """How often the annotator gave the value."""
        return self.hits[value] + self.misses[value]

    def precision(self, value: str) -> float:
        """Of what was read as the value, the part that is right."""
        return _ratio(self.hits[value], self.hits[value] + self.false_finds[value])

    def recall(self, value: str) -> float:
        """Of what has the value, the part that was found."""
        return _ratio(self.hits[value], self.hits[value] + self.misses[value])

    def f1(self, value: str) -> float:
        """Harmonic mean of precision and recall."""
        return _ratio(
            2 * self.hits[value], 2 * self.hits[value] + self.false_finds[value] + self.misses[value]
        )

    @property
    def micro_f1(self) -> float:
        """F1 over all decisions."""
        hits = self.hits.total()
        return _ratio(2 * hits, 2 * hits + self.false_finds.total() + self.misses.total())

    @property
    def macro_f1(self) -> float:
        """Mean F1 of the values the annotator gave at least five times."""
        frequent = [value for value in self.values() if self.count(value) >= 5]
        return sum(self.f1(value) for value in frequent) / len(frequent) if frequent else 0.0

    @property
    def decisions(self) -> int:
        """How many labels the annotator gave."""
        return self.hits.total() + self.misses.total()


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
