"""Reads the corpus with the program's own path and counts what comes out right."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from tests.measuring.corpus import Annotated, AnnotatedDraft
from tests.measuring.parts import aligned, annotated_parts, read_parts
from tests.measuring.scores import Scores
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.statement import Support, TargetJudgements
from zielkreis.service.check_draft import check_draft
from zielkreis.service.one_statement import read_one
from zielkreis.service.read_draft import read_draft

DEMANDS = ("a", "b", "c", "d", "e1", "e2")
JUDGEMENTS = ("precise", "measurable", "within_scope")
SUPPORT = ("grade", "binding", "quantified", "dated", "concrete")


def measure_statements(items: Iterable[Annotated]) -> dict[str, Scores]:
    """Scores for kind, responsibility, support, parts and judgements of single statements."""
    scores: dict[str, Scores] = defaultdict(Scores)
    for item in items:
        labels, judgements = read_one(item.text, item.context)
        scores["kind"].add(item.labels["kind"], str(labels.kind))
        scores["responsibility"].add(item.labels.get("responsibility"), _code(labels.responsibility))
        _add_support(scores, item.labels.get("support"), labels.support)
        _add_judgements(scores, item.labels.get("judgements"), judgements)
        if Kind.TARGET in (item.labels["kind"], labels.kind):
            for annotated, read in aligned(annotated_parts(item.labels), read_parts(labels.parts)):
                for name in annotated.keys() | read.keys():
                    scores["parts"].add_named(name, annotated.get(name), read.get(name))
    return scores


def _add_support(scores: dict[str, Scores], annotated: dict[str, Any] | None, read: Support | None) -> None:
    for name in SUPPORT:
        found = None if read is None else str(getattr(read, name))
        scores[name].add(None if annotated is None else str(annotated[name]), found)


def _add_judgements(
    scores: dict[str, Scores], annotated: dict[str, Any] | None, read: TargetJudgements | None
) -> None:
    for name in JUDGEMENTS:
        found = None if read is None else str(getattr(read, name))
        scores[name].add(None if annotated is None else annotated[name], found)


def measure_drafts(items: Iterable[AnnotatedDraft]) -> dict[str, Scores]:
    """Scores for the demands, the law rules and the head of whole drafts, as a person would get them."""
    scores: dict[str, Scores] = defaultdict(Scores)
    for item in items:
        checked = check(item)
        outcomes = {judgement.id: str(judgement.outcome) for judgement in checked.report.judgements}
        for rule, outcome in item.expected["judgements"].items():
            group = "demands" if rule in DEMANDS else "law"
            scores[group].add_named(rule, outcome, outcomes.get(rule))
        agreement = checked.agreement
        scores["head"].add_named("type", item.expected["type"], _code(agreement.type))
        scores["head"].add_named("year", item.expected["year"], agreement.year)
        parties = sorted({str(party.code) for party in agreement.parties})
        scores["head"].add_named("parties", sorted(set(item.expected["parties"])), parties)
        signing = sorted((str(line.code), str(line.role)) for line in agreement.signatories)
        expected = sorted((line["code"], line["role"]) for line in item.expected["signatories"])
        scores["head"].add_named("signatories", expected, signing)
    return scores


def check(item: AnnotatedDraft) -> CheckedDraft:
    """The draft read and checked by the same use cases as the command line."""
    agreement = read_draft(item.file.read_bytes(), name=item.file.name)
    return check_draft(agreement, program_version="measured")


def _code(value: object) -> str | None:
    return None if value is None else str(value)
