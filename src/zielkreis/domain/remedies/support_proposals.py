"""For support that stays loose: the same theme with who, what, how much and by when."""

from zielkreis.domain.german.articles import Case, capital
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.statement_proposals import question, wording
from zielkreis.domain.remedies.support_forms import gives_by_a_day, support_forms
from zielkreis.domain.remedies.support_sides import sides
from zielkreis.domain.remedies.words import open_entries
from zielkreis.domain.values.codes import Kind, PartyCode
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.statement import Statement


def propose_for_support(
    statement: Statement, setting: Setting, *, giver: PartyCode
) -> ProposedWording | None:
    """One concrete wording, or the question what is promised where none keeps the theme.

    ``None`` where the promise is concrete, or lacks nothing but weight: data by a day stay data.
    """
    support, findings = statement.support, setting.findings["support"]
    if support is None or support.concrete or (support.binding and (support.dated or support.quantified)):
        return None
    for words in support_forms(statement, setting, giver):
        if _is_concrete(words, statement, setting):
            return wording(words, statement, findings, kind=ProposalKind.SUPPORT)
    return question("support", statement, setting, findings)


def first_support(setting: Setting) -> ProposedWording:
    """A first promise where the draft holds none."""
    upper, lower = sides(setting)
    gives, purpose = gives_by_a_day(lower, setting), setting.words.placeholder("purpose")
    words = f"{capital(upper.definite(Case.NOMINATIVE))} {gives} für {purpose} bereit."
    return ProposedWording(
        kind=ProposalKind.SUPPORT,
        findings=setting.findings["support"],
        words=words,
        after="als eigener Abschnitt nach den Zielen",
        open_entries=open_entries(words),
    )


def _is_concrete(words: str, statement: Statement, setting: Setting) -> bool:
    labels, _ = setting.read(setting.words.filled(words), statement)
    return labels.kind is Kind.SUPPORT and labels.support is not None and labels.support.concrete
