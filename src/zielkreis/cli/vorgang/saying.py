"""``vorgang fordern``, ``zuruecknehmen`` and ``antwort``: what the sides say."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from zielkreis import __version__
from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.german_choice import parse_word
from zielkreis.cli.inputs import parse_day, read_bytes
from zielkreis.cli.output import tell
from zielkreis.cli.vorgang.options import By, Day, ForAll, MatterId, Reason, Words
from zielkreis.cli.vorgang.refusals import audience_of, told_in_german
from zielkreis.domain.values.talks import AnswerGrade, DemandState, Occasion, Weight
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.answers import AnswerWish, Promise, record_answer
from zielkreis.service.talks.demands import DemandWish, raise_demand
from zielkreis.service.talks.demands import withdraw_demand as withdraw
from zielkreis.service.talks.open_matter import authority_named

DEMAND_HELP = """\
Trägt eine Forderung ein.

Die Stellen im Entwurf kommen aus den Befunden (--befund) oder aus Worten des Entwurfs (--stelle). Eine
Forderung kann auch ohne Stelle das Ganze betreffen.

\b
Beispiel:
  zielkreis vorgang fordern land-2012 --kennung b --gewicht unabdingbar --befund b \\
    --wortlaut "Die Ziele sollten möglichst präzise beschrieben werden."
"""

ANSWER_HELP = """\
Trägt ein, was eine Seite geantwortet hat.

Festgehalten wird, wer was bei welchem Anlass gesagt hat und was daraus für die Forderungen folgt.
Was eine andere Behörde gesagt hat, tragen Sie für sie ein; das steht dabei. Ein Versprechen zu einem Tag
(--zusage) wird zum Termin.

\b
Beispiel:
  zielkreis vorgang antwort land-2012 --von land-nrw --am 2012-04-18 --anlass besprechung \\
    --bei "Sozialdezernenten im Regierungsbezirk Köln" --wirkung a=offen,b=offen \\
    --wortlaut "Gesprächsbereitschaft; es werde keine einseitigen Vorgaben geben."
"""

WITHDRAW_HELP = "Nimmt eine Forderung zurück.\n\nSie bleibt mit dem Grund lesbar."

_Id = Annotated[
    str, typer.Option("--kennung", metavar="KENNUNG", help="Kurz, etwa „a“. Ohne Angabe die nächste Nummer.")
]
_Weight = Annotated[
    str, typer.Option("--gewicht", metavar="GEWICHT", help="unabdingbar, wichtig oder wünschenswert.")
]
_Reasons = Annotated[
    list[str] | None, typer.Option("--grund", metavar="TEXT", help="Warum gefordert wird; mehrfach.")
]
_Findings = Annotated[
    list[str] | None,
    typer.Option("--befund", metavar="BEFUND", help="Der Befund dahinter (a, R_ABS3 …); mehrfach."),
]
_Quotes = Annotated[
    list[str] | None,
    typer.Option("--stelle", metavar="WORTE", help="Worte des Entwurfs, um die es geht; mehrfach."),
]
_DemandId = Annotated[str, typer.Argument(metavar="FORDERUNG", help="Die Kennung der Forderung.")]
_Answerer = Annotated[str, typer.Option("--von", metavar="BEHÖRDE", help="Wer geantwortet hat.")]
_Occasion = Annotated[
    str,
    typer.Option("--anlass", metavar="ANLASS", help="Besprechung, Brief, Telefonat, E-Mail oder Entwurf."),
]
_Where = Annotated[
    str, typer.Option("--bei", metavar="TEXT", help="Wobei, etwa die Besprechung und ihr Ort.")
]
_Speaker = Annotated[
    str, typer.Option("--sprecher", metavar="FUNKTION", help="Wer gesprochen hat, nach der Funktion.")
]
_Grade = Annotated[
    str | None,
    typer.Option(
        "--grad",
        metavar="GRAD",
        help="„mündlich signalisiert“, „schriftlich“ oder „im Text“. Ohne Angabe nach dem Anlass.",
    ),
]
_Effects = Annotated[
    list[str] | None,
    typer.Option(
        "--wirkung",
        metavar="FORDERUNG=STAND",
        help="Was aus einer Forderung wird: offen, teilweise erfüllt, erfüllt, abgelehnt; mehrere mit Komma.",
    ),
]
_Evidence = Annotated[
    list[str] | None,
    typer.Option("--beleg", metavar="DATEI", help="Ein Beleg, etwa das Protokoll; mehrfach."),
]
_Quote = Annotated[
    str, typer.Option("--im-text", metavar="WORTE", help="Die Worte des neuesten Entwurfs, die es erfüllen.")
]
_Promises = Annotated[
    list[str] | None,
    typer.Option(
        "--zusage", metavar="TAG=WAS", help="Was bis zu einem Tag (JJJJ-MM-TT) zugesagt ist; mehrfach."
    ),
]


def demand(
    vorgang: MatterId,
    *,
    wortlaut: Words,
    kennung: _Id = "",
    gewicht: _Weight = "wichtig",
    von: By = None,
    am: Day = None,
    grund: _Reasons = None,
    befund: _Findings = None,
    stelle: _Quotes = None,
    fuer_alle: ForAll = False,
    ablage: Place = None,
) -> int:
    """Record a demand."""
    faults = FaultList()
    weight = faults.attempt(lambda: parse_word(gewicht, "--gewicht", Weight))
    day = faults.attempt(lambda: parse_day(am, "--am"))
    desk = faults.conclude(lambda: desk_at(ablage))
    wish = DemandWish(
        id=kennung.strip(),
        words=wortlaut,
        weight=weight or Weight.IMPORTANT,
        by=authority_named(desk, von or ""),
        raised_on=day,
        reasons=tuple(grund or ()),
        findings=_listed(befund),
        quotes=tuple(stelle or ()),
        audience=audience_of(for_all=fuer_alle),
    )
    with told_in_german():
        matter = raise_demand(desk, vorgang, wish, program_version=__version__)
    tell(f"Forderung {matter.demands[-1].demand.id} eingetragen.")
    return 0


def withdraw_demand(
    vorgang: MatterId, forderung: _DemandId, *, grund: Reason, am: Day = None, ablage: Place = None
) -> int:
    """Record that a demand is given up."""
    faults = FaultList()
    day = faults.attempt(lambda: parse_day(am, "--am"))
    desk = faults.conclude(lambda: desk_at(ablage))
    with told_in_german():
        withdraw(desk, vorgang, forderung, reason=grund, on=day)
    tell(f"Forderung {forderung} zurückgenommen.")
    return 0


def answer(
    vorgang: MatterId,
    *,
    von: _Answerer,
    anlass: _Occasion,
    wortlaut: Words,
    am: Day = None,
    bei: _Where = "",
    sprecher: _Speaker = "",
    grad: _Grade = None,
    wirkung: _Effects = None,
    beleg: _Evidence = None,
    im_text: _Quote = "",
    zusage: _Promises = None,
    fuer_alle: ForAll = False,
    ablage: Place = None,
) -> int:
    """Record an answer and what it promises."""
    faults = FaultList()
    how = _how(faults, anlass, grad)
    effects = [faults.attempt(partial(_effect, each)) for each in _listed(wirkung)]
    promises = [faults.attempt(partial(_promise, each)) for each in zusage or ()]
    evidence = [faults.attempt(partial(_evidence, each)) for each in beleg or ()]
    day = faults.attempt(lambda: parse_day(am, "--am"))
    desk = faults.conclude(lambda: desk_at(ablage))
    wish = AnswerWish(
        by=authority_named(desk, von),
        words=wortlaut,
        occasion=how[0],
        given_on=day,
        grade=how[1],
        speaker=sprecher,
        where=bei,
        effects=tuple(filter(None, effects)),
        evidence=tuple(filter(None, evidence)),
        quote=im_text,
        promises=tuple(filter(None, promises)),
        audience=audience_of(for_all=fuer_alle),
    )
    return _record(desk, vorgang, wish)


def _how(faults: FaultList, occasion: str, grade: str | None) -> tuple[Occasion, AnswerGrade | None]:
    """On which occasion and how firmly."""
    stated = faults.attempt(lambda: parse_word(occasion, "--anlass", Occasion))
    firm = faults.attempt(lambda: parse_word(grade, "--grad", AnswerGrade) if grade else None)
    return stated or Occasion.MEETING, firm


def _record(desk: Desk, matter_id: str, wish: AnswerWish) -> int:
    with told_in_german():
        matter = record_answer(desk, matter_id, wish, program_version=__version__)
    tell(f"Antwort {matter.answers[-1].id} eingetragen.")
    return 0


def _listed(words: list[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for each in words or () for part in each.split(",") if part.strip())


def _evidence(name: str) -> tuple[str, bytes]:
    return Path(name).name, read_bytes(name)


def _effect(words: str) -> tuple[str, DemandState]:
    demand_id, separator, state = words.partition("=")
    if not separator:
        raise CliFault(f"„{words}“ nennt keine Wirkung; gebraucht werden Forderung und Stand, etwa b=offen.")
    return demand_id.strip(), parse_word(state, "--wirkung", DemandState)


def _promise(words: str) -> Promise:
    day, separator, what = words.partition("=")
    due_on = parse_day(day, "--zusage") if separator else None
    if due_on is None:
        raise CliFault(
            f"„{words}“ ist keine Zusage; gebraucht werden Tag und Inhalt, etwa 2012-05-10=Bericht."
        )
    return Promise(what=what, due_on=due_on)
