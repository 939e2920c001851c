"""From a checked draft to the sentences that would mend it."""

from collections.abc import Iterator, Mapping

from zielkreis.domain.checking.subject import names_contribution
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.law.errors import LawError
from zielkreis.domain.remedies.craft_proposals import propose_for_craft
from zielkreis.domain.remedies.local_figures import FigureBook
from zielkreis.domain.remedies.outside_scope import deletion
from zielkreis.domain.remedies.parties import party_noun
from zielkreis.domain.remedies.setting import Reader, Setting
from zielkreis.domain.remedies.signature_proposals import propose_signatures
from zielkreis.domain.remedies.support_proposals import first_support, propose_for_support
from zielkreis.domain.remedies.support_sides import giver_of
from zielkreis.domain.remedies.target_proposals import propose_for_target
from zielkreis.domain.remedies.words import RemedyWords
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass, Kind, Outcome, PartyCode, Responsibility
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.report import Judgement, Report

_OPEN = (Outcome.NOT_MET, Outcome.UNDECIDED)
#: The reason codes by which a demand is known, whatever a profile calls it.
_ASKS = {
    "precise": ("not_precise", "precise_open"),
    "measurable": ("not_measurable", "measurable_open"),
    "scope": (
        "outside_own_scope",
        "scope_clause_contradicted",
        "shared_without_contribution",
        "responsibility_unclear",
        "no_benefit_concerned",
        "scope_open",
    ),
    "support": ("no_support", "vague_support", "exchange_only"),
    "percent": ("percent_ambiguous",),
    "sums": ("sums_do_not_add_up",),
}
_TRILATERAL = (PartyCode.LAND, PartyCode.KT, PartyCode.GF)
_ALL_FOUR = (PartyCode.LAND, PartyCode.KT, PartyCode.BA, PartyCode.GF)


def propose(
    agreement: Agreement,
    report: Report,
    *,
    catalogue: Catalogue,
    law: LawBook,
    words: RemedyWords,
    figures: FigureBook,
    read: Reader,
) -> tuple[ProposedWording, ...]:
    """All proposals in the order of the text, then signatures and workmanship.

    ``figures`` give baselines that would otherwise be left to fill in.
    ``read`` reads words as if they stood in the place of a statement: what does not hold when read again is
    not proposed.
    """
    open_ = [each for each in report.judgements if each.outcome in _OPEN]
    wrong = (place for each in open_ if each.code in _ASKS["sums"] for place in each.places)
    setting = Setting(
        agreement=agreement,
        on=report.on,
        catalogue=catalogue,
        words=words,
        figures=figures,
        read=read,
        findings={
            asked: tuple(each.id for each in open_ if each.code in codes) for asked, codes in _ASKS.items()
        },
        contradictory=frozenset(place.start for place in wrong),
        parties={code: party_noun(agreement, code, words) for code in PartyCode},
    )
    signatures = propose_signatures(setting, _wanted(open_, setting, law))
    return (*_of_statements(setting, open_), *signatures, *_of_craft(setting, open_))


def _of_craft(setting: Setting, open_: list[Judgement]) -> Iterator[ProposedWording]:
    for judgement in open_:
        if judgement.finding_class is FindingClass.CRAFT:
            yield from propose_for_craft(judgement, setting)


def _of_statements(setting: Setting, open_: list[Judgement]) -> Iterator[ProposedWording]:
    outside = {place.start for each in open_ if each.id in setting.findings["scope"] for place in each.places}
    giver: PartyCode | None = None
    promised: list[ProposedWording | None] = []
    for statement in setting.agreement.statements:
        if statement.kind is Kind.TARGET:
            yield from propose_for_target(statement, setting)
        elif statement.kind is Kind.MEASURE and statement.start in outside:
            is_foreign = statement.responsibility in (Responsibility.AGENCY, Responsibility.MUNICIPAL)
            if is_foreign and not names_contribution(statement):
                yield deletion(statement, setting)
        elif statement.kind is Kind.SUPPORT and setting.findings["support"]:
            giver = giver_of(statement, setting, giver)
            promised.append(propose_for_support(statement, setting, giver=giver))
            yield from (each for each in promised[-1:] if each is not None)
    if setting.findings["support"] and not any(promised):
        yield first_support(setting)


def _wanted(open_: list[Judgement], setting: Setting, law: LawBook) -> Mapping[str, tuple[PartyCode, ...]]:
    """Whom each open finding about signatures asks for."""
    wanted: dict[str, tuple[PartyCode, ...]] = {}
    for each in open_:
        if each.code.startswith("trilateral_"):
            wanted[each.id] = _TRILATERAL
        elif each.code.startswith("one_agreement_"):
            wanted[each.id] = _ALL_FOUR
        elif each.id == "PARTIES" and each.outcome is Outcome.NOT_MET:
            wanted[each.id] = _must_sign(setting, law)
    return wanted


def _must_sign(setting: Setting, law: LawBook) -> tuple[PartyCode, ...]:
    codes: list[PartyCode] = []
    for kind in setting.agreement.types:
        try:
            codes += law.agreement_type(kind, setting.on).rule.must_sign
        except LawError:
            continue
    return tuple(dict.fromkeys(codes))
