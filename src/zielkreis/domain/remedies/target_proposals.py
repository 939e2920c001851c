"""For a target that fails: what would mend it, or what has to be settled first."""

from collections.abc import Iterator

from zielkreis.domain.remedies.amending import both_percents, row_source
from zielkreis.domain.remedies.arithmetic_proposals import mended_sums
from zielkreis.domain.remedies.outside_scope import propose_outside
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.statement_proposals import question, wording
from zielkreis.domain.remedies.wordings import with_share, wordings
from zielkreis.domain.values.codes import Outcome, Responsibility
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.statement import Statement

_OPEN = (Outcome.NOT_MET, Outcome.UNDECIDED)
_UNSETTLED = frozenset(("version_open", "not_defined_on_day", "passive_benefits", "budget_figure"))


def propose_for_target(statement: Statement, setting: Setting) -> Iterator[ProposedWording]:
    """Wordings for one target; none where nothing that the profile asks is open."""
    findings = _findings(statement, setting)
    if not findings and statement.start not in setting.contradictory:
        return
    if _is_outside(statement, setting):
        yield from propose_outside(statement, setting, findings)
    elif statement.start in setting.contradictory:
        # As long as the numbers contradict each other, no other wording may carry them on.
        yield from _with_right_sums(statement, setting, findings)
    elif not _can_be_said(statement):
        yield _question(statement, setting, findings)
    else:
        yield from _worked_out(statement, setting, findings)


def _worked_out(
    statement: Statement, setting: Setting, findings: tuple[str, ...]
) -> Iterator[ProposedWording]:
    """Wordings that hold, a source told below the table, or the question."""
    asked = _asks_scope(statement, setting)
    found = wordings(statement, setting, asks_scope=asked)
    if not found and asked:
        # The content can be said, only without the contribution: then scope stays open and is not claimed.
        findings = tuple(each for each in findings if each not in setting.findings["scope"])
        found = wordings(statement, setting, asks_scope=False) if findings else ()
    yield from (wording(words, statement, findings) for words in found)
    if found or not findings:
        return
    told = row_source(statement, setting)
    if told is not None and setting.proves(told[0], statement, wants_scope=False):
        below = "als Satz unter der Tabelle"
        yield wording(told[1], statement, findings, kind=ProposalKind.CLAUSE, after=below)
    else:
        yield _question(statement, setting, findings)


def _with_right_sums(
    statement: Statement, setting: Setting, findings: tuple[str, ...]
) -> Iterator[ProposedWording]:
    """Both ways to make the numbers add up, or the question which of them counts."""
    share = setting.contribution() if _asks_scope(statement, setting) else ""
    ids = (*setting.findings["sums"], *findings)
    words = tuple(with_share(each, share) for each in mended_sums(statement))
    yield from (wording(each, statement, ids) for each in words)
    if not words:
        yield question("sums", statement, setting, ids)


def _can_be_said(statement: Statement) -> bool:
    """Whether the meaning is settled; a version left open would be settled by any wording."""
    return not any(each.label == "measurable" and each.rule in _UNSETTLED for each in statement.evidence)


def _findings(statement: Statement, setting: Setting) -> tuple[str, ...]:
    judgements = statement.judgements
    if judgements is None:
        return ()
    ids: list[str] = []
    if _is_outside(statement, setting) or _asks_scope(statement, setting):
        ids += setting.findings["scope"]
    if judgements.precise in _OPEN:
        ids += setting.findings["precise"]
    if judgements.measurable in _OPEN:
        ids += setting.findings["measurable"]
    if both_percents(statement):
        ids += setting.findings["percent"]
    return tuple(dict.fromkeys(ids))


def _is_outside(statement: Statement, setting: Setting) -> bool:
    judgements = statement.judgements
    return (
        bool(setting.findings["scope"])
        and judgements is not None
        and judgements.within_scope is Outcome.NOT_MET
    )


def _asks_scope(statement: Statement, setting: Setting) -> bool:
    """Whether the target is shared and lacks the own contribution that would settle it."""
    judgements = statement.judgements
    return (
        bool(setting.findings["scope"])
        and judgements is not None
        and judgements.within_scope is Outcome.UNDECIDED
        and statement.responsibility is Responsibility.SHARED
        and setting.contributor is not None
    )


def _question(statement: Statement, setting: Setting, findings: tuple[str, ...]) -> ProposedWording:
    rules = [each.rule for each in statement.evidence if each.label in ("precise", "measurable")]
    reason = next((rule for rule in rules if rule in setting.words.questions), "other")
    return question(reason, statement, setting, findings)
