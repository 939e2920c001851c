"""Talks in memory: what was recorded of a matter, one decision after the other, as a store would keep it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from zielkreis.domain.negotiation import fold, kind_of, open_matter
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.events import ContentsErased, MatterOpened, NewEvent, Recorded
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter, MatterParty

HOUSE, PARTIES = Audience.HOUSE, Audience.PARTIES
KREIS, LAND = "rhein-sieg-kreis", "land-nrw"
MATTER_ID = "rhein-sieg-2012"
TODAY = date(2012, 5, 11)
BEGAN = datetime(2012, 5, 11, 8, 0, tzinfo=UTC)
WRITER = "P-1"

OPENING = MatterOpened(
    title="Zielvereinbarung 2012 mit dem Land",
    year=2012,
    types=(AgreementType.ZV5,),
    house=KREIS,
    parties=(
        MatterParty(authority=LAND, code=PartyCode.LAND),
        MatterParty(authority=KREIS, code=PartyCode.KT),
    ),
    on=date(2012, 3, 1),
)


class Talks:
    """The entries of one matter in the order they were recorded."""

    def __init__(self, opening: MatterOpened = OPENING) -> None:
        self.entries: list[Recorded] = []
        self.clock = BEGAN
        self.record(open_matter(opening, today=TODAY))

    @property
    def matter(self) -> Matter:
        """The state that follows from the entries."""
        return fold(MATTER_ID, self.entries)

    def record(self, new: Iterable[NewEvent], *, seconds: int = 1) -> None:
        """Add what was decided, all at one instant, some seconds after what was before."""
        self.clock += timedelta(seconds=seconds)
        for each in new:
            seq = 1 + sum(one.audience is each.audience for one in self.entries)
            self.entries.append(recorded(each, seq=seq, at=self.clock))
            if isinstance(each.event, ContentsErased):
                self._erase(each.event)

    def _erase(self, erased: ContentsErased) -> None:
        where = (erased.audience, erased.seq)
        self.entries = [
            replace(each, event=None) if (each.audience, each.seq) == where else each for each in self.entries
        ]


def recorded(new: NewEvent, *, seq: int, at: datetime) -> Recorded:
    """An event as it comes back from a journal."""
    return Recorded(
        audience=new.audience, seq=seq, at=at, by=WRITER, kind=kind_of(new.event), event=new.event
    )
