"""What surrounds a value: its condition, its source, who owes it and how firmly it is agreed."""

from dataclasses import dataclass

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import low_before
from zielkreis.domain.reading.labels.analysis.rows import Cell
from zielkreis.domain.reading.labels.parts.conditions import Condition, condition_in
from zielkreis.domain.reading.labels.parts.sources import source_of
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.codes import Commitment, PartyCode
from zielkreis.domain.values.statement import Words

_OWING = ("LAND", "BMAS", "BA", "KT", "GE", "GF")
_BELOW_LAND = ("KT", "GE", "GF")
_ARTICLES = ("der", "die", "das", "den")
#: How far into a sentence its subject may stand, in characters.
_SUBJECT_WITHIN = 70
#: A verb before its subject ("meldet der Kreis") stands nearer to the beginning.
_VERB_WITHIN = 60


@dataclass(frozen=True, slots=True)
class Provisos:
    """Condition, source, party and commitment of all results of one statement."""

    condition: Condition | None
    source: Words[str] | None
    responsible: Words[PartyCode] | None
    commitment: Words[Commitment] | None

    @property
    def condition_words(self) -> Words[str] | None:
        """The words of the condition."""
        words = self.condition.words if self.condition is not None else ""
        return Words(words=words, value=words) if words else None

    def covers(self, place: int) -> bool:
        """Whether a place lies in the condition and so says nothing of the target itself."""
        return self.condition is not None and self.condition.covers(place)


def provisos_of(analysis: Analysis, cells: tuple[Cell, ...]) -> Provisos:
    """The provisos of a statement."""
    condition = condition_in(analysis)
    return Provisos(
        condition=condition,
        source=source_of(analysis, cells),
        responsible=_responsible(analysis),
        commitment=_commitment(analysis, condition),
    )


def _responsible(analysis: Analysis) -> Words[PartyCode] | None:
    """The party that owes the result: the subject of the sentence, where it acts for the result."""
    if not analysis.has("provisos", "owing"):
        return None
    subject = next((hit for hit in analysis.of("actors", *_OWING) if _is_subject(analysis, hit)), None)
    if subject is None:
        return None
    following = analysis.tokens[subject.last + 1].low if subject.last + 1 < len(analysis.tokens) else ""
    if following in ("und", "von", "der", "des"):
        return None
    return Words(words=analysis.words_of(subject), value=_party(analysis, subject.concept))


def _is_subject(analysis: Analysis, hit: Hit) -> bool:
    """At the beginning, behind a comma, or with its article behind "dass" or a verb."""
    if hit.start > _SUBJECT_WITHIN:
        return False
    before, second = low_before(analysis, hit.first), low_before(analysis, hit.first, 2)
    if before in ("", ","):
        return True
    if before not in _ARTICLES:
        return False
    verbs = {found.first for found in analysis.of("provisos", "owing_first")}
    is_behind_verb = hit.first - 2 in verbs and analysis.tokens[hit.first - 2].start <= _VERB_WITHIN
    return second in ("", "dass") or is_behind_verb


def _party(analysis: Analysis, concept: str) -> PartyCode:
    """The Kreis of an agreement with an Optionskommune is its zugelassener kommunaler Träger."""
    parties = analysis.context.parties
    is_option = PartyCode.ZKT in parties and PartyCode.KT not in parties
    return PartyCode.ZKT if concept in _BELOW_LAND and is_option else PartyCode(concept)


def _commitment(analysis: Analysis, condition: Condition | None) -> Words[Commitment] | None:
    """An expectation or an offer, where the words or the table head call it so."""
    has_value = bool(analysis.numbers) or "_" in analysis.text
    for commitment in (Commitment.EXPECTATION, Commitment.OFFER):
        hit = analysis.first("provisos", f"commitment_{commitment}")
        if hit is None or (condition is not None and condition.covers(hit.start)):
            continue
        if commitment is Commitment.EXPECTATION or has_value:
            return Words(words=analysis.words_of(hit), value=commitment)
    heads = analysis.around(" ".join((*analysis.context.table_header, analysis.context.heading)))
    for commitment in (Commitment.EXPECTATION, Commitment.OFFER):
        hit = heads.first("provisos", f"head_{commitment}")
        if hit is not None:
            return Words(words=heads.words_of(hit), value=commitment)
    return None
