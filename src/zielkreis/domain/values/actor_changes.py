"""What changes when a list of actors takes the place of another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorChanges:
    """German sentences: what is new, what falls away, and what the new list leaves open."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)
