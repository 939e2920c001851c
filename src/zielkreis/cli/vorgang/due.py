"""``vorgang termin`` and ``vorgang erledigt``: what somebody owes by a day."""

from typing import Annotated

import typer

from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.inputs import parse_day
from zielkreis.cli.output import tell
from zielkreis.cli.vorgang.options import Day, ForAll, MatterId
from zielkreis.cli.vorgang.refusals import audience_of, told_in_german
from zielkreis.service.talks.due_items import set_due_item, settle_due_item
from zielkreis.service.talks.open_matter import authority_named

SET_HELP = """\
Trägt ein, was bis zu einem Tag zu tun ist.

\b
Beispiel:
  zielkreis vorgang termin land-2012 --bis 2012-05-10 --was "über die Verhandlungen berichten" \\
    --wem "Ausschuss für soziale Angelegenheiten"
"""

SETTLE_HELP = "Trägt einen Termin als erledigt ein.\n\nAuch, dass er entfällt; --wie sagt, was von beidem."

_By = Annotated[str, typer.Option("--bis", metavar="TAG", help="Bis zu welchem Tag (JJJJ-MM-TT).")]
_What = Annotated[str, typer.Option("--was", metavar="TEXT", help="Was zu tun ist.")]
_Debtor = Annotated[
    str, typer.Option("--wer", metavar="BEHÖRDE", help="Wer es schuldet. Ohne Angabe Ihr Haus.")
]
_Creditor = Annotated[str, typer.Option("--wem", metavar="STELLE", help="Wem es geschuldet ist.")]
_Answer = Annotated[
    str, typer.Option("--aus-antwort", metavar="ANTWORT", help="Die Antwort, in der es zugesagt wurde.")
]
_DueId = Annotated[str, typer.Argument(metavar="TERMIN", help="Die Kennung des Termins, etwa T1.")]
_How = Annotated[str, typer.Option("--wie", metavar="TEXT", help="Wie er erledigt wurde.")]


def set_due(
    vorgang: MatterId,
    *,
    bis: _By,
    was: _What,
    wer: _Debtor = "",
    wem: _Creditor = "",
    am: Day = None,
    aus_antwort: _Answer = "",
    fuer_alle: ForAll = False,
    ablage: Place = None,
) -> int:
    """Record a due item."""
    faults = FaultList()
    day = faults.attempt(lambda: parse_day(bis, "--bis"))
    since = faults.attempt(lambda: parse_day(am, "--am"))
    desk = faults.conclude(lambda: desk_at(ablage))
    if day is None:
        raise CliFault("--bis: Es fehlt der Tag.")
    with told_in_german():
        matter = set_due_item(
            desk,
            vorgang,
            what=was,
            due_on=day,
            owed_by=authority_named(desk, wer),
            owed_to=authority_named(desk, wem),
            answer=aus_antwort,
            on=since,
            audience=audience_of(for_all=fuer_alle),
        )
    newest = max(matter.due, key=lambda each: int(each.id[1:]))
    tell(f"Termin {newest.id} eingetragen: bis {newest.due_on:%d.%m.%Y}.")
    return 0


def settle_due(vorgang: MatterId, termin: _DueId, *, wie: _How, am: Day = None, ablage: Place = None) -> int:
    """Record that a due item is settled."""
    faults = FaultList()
    day = faults.attempt(lambda: parse_day(am, "--am"))
    desk = faults.conclude(lambda: desk_at(ablage))
    with told_in_german():
        settle_due_item(desk, vorgang, termin, how=wie, on=day)
    tell(f"Termin {termin} erledigt.")
    return 0
