"""What surrounds a value: conditions, sources, who owes it and how firmly it is agreed."""

import re

from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.rows import Cell, CellRole
from zielkreis.domain.reading.phrasebook import Hit
from zielkreis.domain.values.codes import Commitment, PartyCode
from zielkreis.domain.values.statement import Words

_END_OF_CLAUSE = re.compile(r"[,;)]|\.(?:\s|$)| – ")
_FULFILLED = re.compile(r"(?:erreicht|erfüllt|gegeben|vor)\s*,?\s*$", re.IGNORECASE)
_SOURCE_END = re.compile(
    r"[,;)|]|\.(?:\s|$)|\b(?:werden|wird|liegt|liegen|sind|ist|beträgt|sinkt|steigt|soll|weniger|mehr|mindestens|höchstens)\b"
)
_SUBJECT = re.compile(
    r"^\W*(?:Der|Die|Das|Den)?\s*$|\bdass (?:der|die|das)\s*$|,\s*$|^.{0,60}\b(?:meldet|erzielt|erreicht) (?:der|die|das)\s*$"
)


def condition_of(analysis: Analysis) -> Words[str] | None:
    """The words of a proviso on which the target depends."""
    for hit in analysis.of("times", "condition"):
        before = analysis.text[: hit.start]
        words = analysis.text[hit.start : hit.end].lower()
        if words.startswith("wenn") and _FULFILLED.search(before):
            continue
        if words.startswith("soweit") and "wie" in analysis.text[hit.end : hit.end + 5]:
            continue
        end = _END_OF_CLAUSE.search(analysis.text, hit.end)
        stop = end.start() if end else len(analysis.text)
        if stop - hit.start > 12:
            clause = analysis.words(hit.start, stop)
            return Words(words=clause, value=clause)
    return None


def in_condition(analysis: Analysis, place: int) -> bool:
    """Whether a place lies in a proviso and so says nothing of the target itself."""
    condition = condition_of(analysis)
    if condition is None:
        return False
    start = analysis.text.find(condition.words)
    return start <= place < start + len(condition.words)


_TOLD_AFTER = re.compile(
    r"^\W*(?:Quelle|Datenquelle|Grundlage|Datengrundlage|Datenbasis|Messgrundlage)\b(?:\s+(?:ist|sind|hierfür|dafür|der|die|das|dieser|für)\b)*[:\s]*(?P<a>[^.;]+)|"
    r"^\W*(?:Gezählt|Gemessen|Ermittelt|Erhoben|Berechnet)\s+(?:wird|werden)\b(?P<b>[^.;]+)|"
    r"^\W*(?:Die|Alle) (?:Zahl|Zahlen|Werte|Daten|Angaben)\b[^.;]*\b(?:stammen|liefert|kommen)\b(?P<c>[^.;]+)|"
    r"^\W*Maßgeblich (?:ist|sind)\b(?P<d>[^.;]+)",
    re.IGNORECASE,
)


def source_of(analysis: Analysis, cells: tuple[Cell, ...] = ()) -> Words[str] | None:
    """The words that name where the figure comes from: in the sentence, in its cell, or right behind it."""
    for cell in cells:
        words = analysis.words(cell.start, cell.end)
        if cell.role is CellRole.SOURCE and any(character.isalpha() for character in words):
            return Words(words=words, value=words)
    for hit in analysis.of("times", "source"):
        source = _words_of_source(analysis, hit)
        if source:
            return Words(words=source, value=source)
    told = _TOLD_AFTER.search(analysis.context.after)
    if told:
        source = next(group for group in told.groups() if group).strip()
        return Words(words=source, value=source)
    return None


def _words_of_source(analysis: Analysis, hit: Hit) -> str:
    start = hit.start
    words = analysis.text[hit.start : hit.end].lower()
    if words.startswith("quelle"):
        start = hit.end
        while start < len(analysis.text) and analysis.text[start] in ": ":
            start += 1
    end = _SOURCE_END.search(analysis.text, max(start, hit.end))
    stop = end.start() if end else len(analysis.text)
    source = analysis.words(start, stop)
    return "" if not source or _is_measure(words, source) else source


def _is_measure(words: str, source: str) -> bool:
    """ "laut" or "nach" alone names no source; a survey that is itself the task does not either."""
    return source.lower() in ("laut", "lt", "gemäß", "nach", "quelle") or words.startswith("durch")


def responsible_of(analysis: Analysis) -> Words[PartyCode] | None:
    """The party that owes the result: the subject of the sentence, where it acts for the result."""
    if not analysis.has("times", "owing"):
        return None
    for hit in analysis.of("actors", "LAND", "BMAS", "BA", "KT", "GE", "GF"):
        if hit.start > 70 or not _SUBJECT.search(analysis.text[: hit.start]):
            continue
        following = analysis.tokens[hit.last + 1 : hit.last + 3]
        if any(token.low in ("und", "von", "der", "des") for token in following[:1]):
            return None
        return Words(words=analysis.words(hit.start, hit.end), value=_party(analysis, hit.concept))
    return None


def _party(analysis: Analysis, concept: str) -> PartyCode:
    """The Kreis of an agreement with an Optionskommune is its zugelassener kommunaler Träger."""
    is_option = PartyCode.ZKT in analysis.context.parties
    if concept in ("KT", "GE", "GF") and is_option and PartyCode.KT not in analysis.context.parties:
        return PartyCode.ZKT
    return PartyCode(concept)


def commitment_of(analysis: Analysis) -> Words[Commitment] | None:
    """An expectation or an offer, where the words or the table head call it so."""
    for concept, code in (
        ("commitment_expectation", Commitment.EXPECTATION),
        ("commitment_offer", Commitment.OFFER),
    ):
        hit = analysis.first("times", concept)
        if hit is not None and in_condition(analysis, hit.start):
            continue
        if hit is not None and not (
            concept == "commitment_offer" and not analysis.numbers and "_" not in analysis.text
        ):
            return Words(words=analysis.words(hit.start, hit.end), value=code)
    heads = " ".join((*analysis.context.table_header, analysis.context.heading))
    for pattern, code in (
        (r"erwartung|prognose", Commitment.EXPECTATION),
        (r"angebotswert|angebot\b", Commitment.OFFER),
    ):
        match = re.search(pattern + r"\w*", heads, re.IGNORECASE)
        if match:
            return Words(words=match[0], value=code)
    return None
