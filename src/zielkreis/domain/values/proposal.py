"""What would mend a draft, worked out: sentences to put in, and what a target means on the spot."""

from dataclasses import dataclass
from enum import StrEnum

from zielkreis.domain.values.place import Place


class ProposalKind(StrEnum):
    """What a proposed wording is.

    A ``question`` is no wording: it says in a German sentence what the parties have to settle first, where
    every sentence would say something else than the draft.
    """

    TARGET = "target"
    SUPPORT = "support"
    SIGNATURE = "signature"
    CLAUSE = "clause"
    QUESTION = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedWording:
    """A sentence that would mend one or more findings.

    ``findings`` are the ids of the judgements it answers (``b``, ``c``), ``place`` the words it would
    replace, ``None`` where something is added; ``after`` then says in German where it belongs.
    ``words`` are whole German sentences; what nobody but the parties can know stands in square
    brackets and once more in ``open_entries``.
    """

    kind: ProposalKind
    findings: tuple[str, ...]
    words: str
    statement: str = ""
    place: Place | None = None
    after: str = ""
    open_entries: tuple[str, ...] = ()

    @property
    def question(self) -> str:
        """The words of a question behind the label „Zu klären:“, which they do not say once more."""
        return self.words.removeprefix("Zu klären ist, ")


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalMeaning:
    """What a target means on the spot: "+2 % sind 96 Integrationen, acht im Monat".

    ``statement`` is the id of the statement, ``words`` the German sentence, ``source`` where its figures
    come from.
    """

    statement: str
    words: str
    source: str
