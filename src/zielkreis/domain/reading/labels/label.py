"""One statement read: the path that drafts and single statements share."""

from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.german.folding import without_soft_hyphens
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.reading.labels.analysis.analysis import Analysis, analyse
from zielkreis.domain.reading.labels.analysis.lead import lead_of
from zielkreis.domain.reading.labels.analysis.rows import cells_of, is_row
from zielkreis.domain.reading.labels.contents import Contents, contents_of
from zielkreis.domain.reading.labels.kinds.decide import kind_of
from zielkreis.domain.reading.labels.kinds.facts import facts_of
from zielkreis.domain.reading.labels.parts.parts import read_parts
from zielkreis.domain.reading.labels.responsibility.benefits import benefits_in
from zielkreis.domain.reading.labels.responsibility.responsibility import responsibility_of
from zielkreis.domain.reading.labels.support.support import support_of
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
    contents = contents_of(analysis, cells_of(analysis, plain) if is_row(plain) else ())
    kind, evidence = kind_of(facts_of(contents, lead_of(analysis)))
    if context.before and analysis.has("pointers", "same"):
        kind = label_statement(context.before, replace(context, before=""), book, law).kind
    if kind is Kind.SUPPORT:
        support, why = support_of(contents)
        return Labels(kind=kind, support=support, evidence=(evidence, why))
    if kind not in _OF_LEISTUNGEN:
        return Labels(kind=kind, evidence=(evidence,))
    return _with_responsibility(contents, kind, evidence, law)


def _with_responsibility(contents: Contents, kind: Kind, evidence: Evidence, law: LawBook) -> Labels:
    """The labels of a target, a monitoring or a measure: parts and whose Leistungen bring it about."""
    analysis: Analysis = contents.analysis
    parts = read_parts(contents) if kind is Kind.TARGET else ()
    benefits = benefits_in(analysis, law, _law_day(analysis, parts))
    responsibility, why = responsibility_of(contents, parts, benefits)
    return Labels(
        kind=kind,
        responsibility=responsibility,
        parts=parts,
        benefits=tuple(dict.fromkeys(benefit.id for benefit in benefits)),
        evidence=(evidence, why),
    )


def _law_day(analysis: Analysis, parts: tuple[TargetParts, ...]) -> date:
    """The later of the day of the agreement and the first day of the period, or of a day a measure names."""
    on = analysis.context.on
    if not parts:
        named = next((str(found.value) for found in analysis.dates if found.kind is DateKind.DAY), None)
        return on if named is None else max(on, date.fromisoformat(named))
    if parts[0].period is None:
        return on
    value = str(parts[0].period.value)
    if len(value) == len("2012-12-31"):
        return on
    year, month = int(value[:4]), int(value[5:7]) if value[4:5] == "-" else 1
    return max(on, date(year, month, 1))
