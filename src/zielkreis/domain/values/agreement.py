"""An agreement as read from a draft."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.values.codes import AgreementType, PartyCode, SignatoryRole
from zielkreis.domain.values.confirmation import Confirmation
from zielkreis.domain.values.document import TrackedChange
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party at the table: its code, its name and representative in the words of the draft.

    ``short_name`` is the name the draft gives it for the rest of the text ("im Folgenden: Land").
    """

    code: PartyCode
    name: str
    represented_by: str = ""
    short_name: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """A line of the signature block: for whom, in which function, doing what."""

    code: PartyCode
    function: str
    role: SignatoryRole
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A numbered or headed unit of the agreement: ``text[start:end]`` with its label.

    ``label`` is the full citation (``§ 2 Abs. 1``), ``heading`` the heading it stands under,
    ``section`` the path of headings from the top, joined by " / ".
    """

    id: str
    label: str
    heading: str
    section: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """From when to when the agreement holds, as far as the draft says so."""

    first_day: date | None
    last_day: date | None
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """Something the reader could not settle: the question in German and where it arose."""

    code: str
    question: str
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A target agreement with every statement in its place.

    ``text`` is NFC and is what was read, clause by clause; all places point into it.
    ``type`` is the leading one of ``types`` (a joined paper has two). ``year`` is the planning
    year, ``concluded_on`` the day of conclusion; both are ``None`` where the draft is silent.
    ``confirmations`` are words recognised in a picture that somebody must compare with the paper.
    """

    type: AgreementType | None
    types: tuple[AgreementType, ...]
    title: str
    year: int | None
    concluded_on: date | None
    term: Term | None
    text: str
    parties: tuple[Party, ...]
    signatories: tuple[Signatory, ...]
    clauses: tuple[Clause, ...]
    statements: tuple[Statement, ...]
    changes: tuple[TrackedChange, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    notes: tuple[str, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
