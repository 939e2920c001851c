"""The words of the file: its parts, its fields, and the kinds in German."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from zielkreis.domain.values.actor import ApprovalKind, AuthorityKind, JobcenterForm, TieKind
from zielkreis.domain.values.words import german

AUTHORITIES, TIES, REPRESENTATIVES, APPROVALS = "behoerden", "verbindungen", "vertretung", "zustimmungen"
PARTS = (AUTHORITIES, TIES, REPRESENTATIVES, APPROVALS)

Code = TypeVar("Code", bound=StrEnum)

#: Kinds that the file calls by a noun, where a sentence needs a verb.
_NOUNS: Mapping[StrEnum, str] = {
    TieKind.LEGAL_SUPERVISION: "Rechtsaufsicht",
    TieKind.TECHNICAL_SUPERVISION: "Fachaufsicht",
    TieKind.SUPERVISION: "Aufsicht",
    TieKind.INSTRUCTION: "Weisung",
    TieKind.SERVES: "Zuständigkeit",
    TieKind.CARRIES: "Trägerschaft",
    JobcenterForm.GE: "gE",
    JobcenterForm.ZKT: "zkT",
}
#: What a field ``art`` or ``form`` holds in each part.
KINDS: Mapping[str, type[StrEnum]] = {
    AUTHORITIES: AuthorityKind,
    TIES: TieKind,
    APPROVALS: ApprovalKind,
}


def noun(code: StrEnum) -> str:
    """What the file calls a kind."""
    return _NOUNS.get(code) or german(code)


def code_of(words: str, codes: type[Code]) -> Code | None:
    """The kind that the words name, whatever their case; ``None`` where there is none."""
    wanted = " ".join(words.split()).casefold()
    return next((each for each in codes if wanted == noun(each).casefold()), None)
