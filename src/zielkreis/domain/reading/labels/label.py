"""One statement read: the path that drafts and single statements share."""

import re
from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.german.folding import without_soft_hyphens
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.reading.labels.analysis import Analysis, analyse
from zielkreis.domain.reading.labels.kinds.decide import kind_of
from zielkreis.domain.reading.labels.kinds.facts import facts_of
from zielkreis.domain.reading.labels.parts import read_parts
from zielkreis.domain.reading.labels.responsibility import benefits_in, responsibility_of
from zielkreis.domain.reading.labels.rows import cells_of, is_row
from zielkreis.domain.reading.labels.subjects import meant_by, points_back
from zielkreis.domain.reading.labels.support import support_of
from zielkreis.domain.reading.phrasebook import PhraseBook
from zielkreis.domain.values.codes import Kind, Responsibility
from zielkreis.domain.values.statement import Evidence, StatementContext, Support, TargetParts

_OF_LEISTUNGEN = frozenset((Kind.TARGET, Kind.MONITORING, Kind.MEASURE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The labels of one statement, with the words that decided them.

    ``benefits`` are the ids of the Leistungen it names.
    """

    kind: Kind
    responsibility: Responsibility | None = None
    parts: tuple[TargetParts, ...] = ()
    support: Support | None = None
    benefits: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


def label_statement(text: str, context: StatementContext, book: PhraseBook, law: LawBook) -> Labels:
    """Read ``text`` in its context. The words of the parts stand in ``text`` without soft hyphens."""
    plain, _ = without_soft_hyphens(text)
    analysis = analyse(plain, context, book)
    cells = cells_of(analysis, plain) if is_row(plain) else ()
    kind, evidence = kind_of(facts_of(analysis, cells, _lead(analysis, context, book)))
    if _SAME.search(plain) and context.before:
        kind = label_statement(context.before, replace(context, before=""), book, law).kind
    if kind is Kind.SUPPORT:
        support, why = support_of(analysis)
        return Labels(kind=kind, support=support, evidence=(evidence, why))
    if kind not in _OF_LEISTUNGEN:
        return Labels(kind=kind, evidence=(evidence,))
    parts = read_parts(analysis, cells) if kind is Kind.TARGET else ()
    benefits = benefits_in(analysis, law, _law_day(context.on, parts, analysis))
    responsibility, why = responsibility_of(analysis, parts, benefits)
    return Labels(
        kind=kind,
        responsibility=responsibility,
        parts=parts,
        benefits=tuple(dict.fromkeys(benefit.id for benefit in benefits)),
        evidence=(evidence, why),
    )


_SAME = re.compile(r"^\W*(?:Dasselbe|Das Gleiche|Gleiches|Entsprechendes|Das gilt auch|Dies gilt auch)\b")


def _lead(analysis: Analysis, context: StatementContext, book: PhraseBook) -> Analysis | None:
    """What introduces the statement: an open sentence before it, or the one its pronoun points back to."""
    before = context.before.strip()
    is_open = bool(before) and not before.endswith((".", "!", "?")) and " | " not in before
    if is_open:
        return analyse(before, replace(context, before=""), book)
    if not points_back(analysis):
        return None
    for text in (f"{context.heading}.", before):
        lead = analyse(text, replace(context, before=""), book)
        if meant_by(analysis, lead) is not None:
            return lead
    return None


def _law_day(on: date, parts: tuple[TargetParts, ...], analysis: Analysis) -> date:
    """The later of the day of the agreement and the first day of the period, or of a day a measure names."""
    if not parts:
        days = [date.fromisoformat(str(found.value)) for found in analysis.dates if len(str(found.value)) == 10]
        return max([on, *days[:1]])
    if not parts or parts[0].period is None:
        return on
    first = str(parts[0].period.value).split("/")[0]
    if len(first) == 10 and "/" not in str(parts[0].period.value):
        return on
    year, month = int(first[:4]), int(first[5:7]) if len(first) >= 7 else 1
    return max(on, date(year, month, 1))
