"""What may go to the other side: findings somebody chose, without anything meant for the own house."""

from dataclasses import dataclass

from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.report import Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseChoice:
    """What somebody chose to release: whole classes, single findings by their ids, or everything open.

    Nothing chosen is nothing released.
    """

    classes: frozenset[FindingClass] = frozenset()
    ids: frozenset[str] = frozenset()
    everything: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedFinding:
    """A finding that may go out, as it may go out.

    ``judgement`` is not met or undecided; its words say nothing of places that were set aside, and its
    ``limits`` and ``known`` are empty. ``places`` are the places that stand, none where something is
    absent; ``proposals`` are the sentences that would mend it there.
    """

    judgement: Judgement
    places: tuple[Place, ...] = ()
    proposals: tuple[ProposedWording, ...] = ()
