"""What each party owes, as counts."""

from collections.abc import Iterable, Mapping, Sequence

from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.duty import Duty, DutyKind, DutyShare
from zielkreis.domain.values.duty_words import is_dated


def shares_of_duties(
    duties: Sequence[Duty], parties: Iterable[PartyCode], names: Mapping[PartyCode, str]
) -> tuple[DutyShare, ...]:
    """One line for each party at the table, for others that are named, and for what nobody is named for.

    A duty of several counts for each of them; one with several days counts once. ``names`` are those of
    the draft.
    """
    at_table = tuple(parties)
    duties = tuple({duty.statement: duty for duty in duties}.values())
    named = {code for duty in duties for code in duty.debtors}
    others = tuple(code for code in PartyCode if code in named and code not in at_table)
    shares = [
        _share(
            code,
            [duty for duty in duties if code in duty.debtors],
            signs=code in at_table,
            name=names.get(code, ""),
        )
        for code in (*at_table, *others)
    ]
    nobody = [duty for duty in duties if not duty.debtors]
    return (*shares, *([_share(None, nobody, signs=False, name="")] if nobody else ()))


def _share(party: PartyCode | None, duties: Sequence[Duty], *, signs: bool, name: str) -> DutyShare:
    kinds = [duty.kind for duty in duties]
    return DutyShare(
        party=party,
        signs=signs,
        name=name,
        total=len(duties),
        results=kinds.count(DutyKind.RESULT),
        activities=kinds.count(DutyKind.ACTIVITY),
        support=kinds.count(DutyKind.SUPPORT),
        procedure=kinds.count(DutyKind.PROCEDURE),
        dated=sum(is_dated(duty) for duty in duties),
        provisos=sum(bool(duty.proviso) for duty in duties),
        loose=sum(not duty.binding for duty in duties),
    )
