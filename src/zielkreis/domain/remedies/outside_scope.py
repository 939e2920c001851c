"""For what lies with somebody who is no party: the own part, the observation, the deletion."""

from collections.abc import Iterator

from zielkreis.domain.checking.comparing import LOCAL
from zielkreis.domain.remedies.local_sentence import own_part, quoted
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.statement_proposals import wording
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.statement import Statement

#: Types on the track of the Länder: K1 is observed there without a value since this year.
_LAENDER_TRACK = frozenset((AgreementType.ZV3, AgreementType.ZV4, AgreementType.ZV5))
_K1_OBSERVED_SINCE = 2012
#: A sentence longer than this is named by its first words.
_LONG_QUOTE, _WORDS_OF_START = 300, 8
#: The goal of § 48b Abs. 3 SGB II by the number of its Kennzahl.
_GOALS = {"1": "G1", "2": "G2", "3": "G3"}


def propose_outside(
    statement: Statement, setting: Setting, findings: tuple[str, ...]
) -> Iterator[ProposedWording]:
    """The own part instead of what is another's, the observation of K1, and the deletion."""
    indicators = {part.indicator.value for part in statement.parts if part.indicator is not None}
    goals = {_GOALS[each[1]] for each in indicators if each != LOCAL}
    for words in own_part(statement, setting, goals.pop() if len(goals) == 1 else ""):
        if setting.proves(f"{words}.", statement, wants_scope=True):
            yield wording(f"{words}.", statement, findings)
            break
    if "K1" in indicators and _k1_is_observed(setting):
        observed = "Die Summe der Leistungen zum Lebensunterhalt (K1) wird {year} ohne Zielwert beobachtet."
        yield wording(observed.format(year=setting.in_year()), statement, findings, kind=ProposalKind.CLAUSE)
    yield deletion(statement, setting)


def deletion(statement: Statement, setting: Setting) -> ProposedWording:
    """``§ 2 Abs. 1 entfällt.``: what the letter asks for where nothing of it lies with the parties."""
    alone = sum(each.place == statement.place for each in setting.agreement.statements) == 1
    whole = f"Der Satz {quoted(statement.text)} entfällt."
    if len(statement.text) > _LONG_QUOTE:
        start = " ".join(statement.text.split()[:_WORDS_OF_START])
        whole = f"Der Satz, der mit {quoted(start)} beginnt, entfällt."
    words = f"{statement.place} entfällt." if alone and statement.place else whole
    return wording(words, statement, setting.findings["scope"], kind=ProposalKind.CLAUSE)


def _k1_is_observed(setting: Setting) -> bool:
    types = set(setting.agreement.types)
    return bool(types) and types <= _LAENDER_TRACK and (setting.year or 0) >= _K1_OBSERVED_SINCE
