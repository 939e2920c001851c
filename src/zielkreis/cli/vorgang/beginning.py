"""``vorgang anlegen`` and ``vorgang entwurf``: a matter begins, drafts come in."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from zielkreis import __version__
from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.inputs import parse_choice, parse_day
from zielkreis.cli.options import Changes, LawDay, Type
from zielkreis.cli.output import tell
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import fetch, parse_choices
from zielkreis.cli.vorgang.options import Day, MatterId
from zielkreis.cli.vorgang.refusals import told_in_german
from zielkreis.domain.values.codes import AgreementType, FindingClass, PartyCode
from zielkreis.domain.values.matter import Matter, MatterParty
from zielkreis.domain.values.report_words import tally
from zielkreis.domain.values.words import german
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.checked_draft import draft_on_desk
from zielkreis.service.talks.open_matter import Beginning, authority_named, open_matter
from zielkreis.service.talks.receive_draft import IncomingDraft, ReadingOrder, receive_draft

OPEN_HELP = """\
Legt einen Vorgang an.

Ein Vorgang ist eine Vereinbarung auf ihrem Weg, vom ersten Entwurf an.

\b
Beispiel:
  zielkreis vorgang anlegen "Zielvereinbarung 2012" --kennung land-2012 \\
    --jahr 2012 --art ZV5 --partei KT=rhein-sieg-kreis --partei LAND=land-nrw
"""

DRAFT_HELP = """\
Nimmt einen Entwurf auf und prüft ihn.

Er wird die nächste Fassung des Vorgangs; Datei und Prüfung bleiben in der Ablage.

\b
Beispiel:
  zielkreis vorgang entwurf land-2012 entwurf.docx --von land-nrw --am 2012-03-30
"""

_Title = Annotated[str, typer.Argument(metavar="NAME", help="Wie der Vorgang heißt.")]
_Id = Annotated[
    str | None,
    typer.Option("--kennung", metavar="KENNUNG", help="Kurz und ohne Leerzeichen, etwa land-2012."),
]
_Year = Annotated[int | None, typer.Option("--jahr", metavar="JAHR", help="Das Planungsjahr.")]
_Kinds = Annotated[
    list[str] | None,
    typer.Option("--art", metavar="ZV1…ZV5", help="Die Art der Vereinbarung; mehrfach möglich."),
]
_Parties = Annotated[
    list[str],
    typer.Option(
        "--partei",
        metavar="ROLLE=BEHÖRDE",
        help="Ein Vertragspartner: Rolle (BMAS, BA, LAND, KT, ZKT, GF, GE) und Kennung; mehrfach.",
    ),
]
_File = Annotated[
    str, typer.Argument(metavar="ENTWURF", help="Der Entwurf: DOCX, ODT, PDF, Scan, Markdown oder Text.")
]
_SentBy = Annotated[str, typer.Option("--von", metavar="BEHÖRDE", help="Wer den Entwurf geschickt hat.")]
_Note = Annotated[str, typer.Option("--hinweis", metavar="TEXT", help="Was an dieser Fassung neu ist.")]


def begin(
    name: _Title,
    *,
    partei: _Parties,
    kennung: _Id = None,
    jahr: _Year = None,
    art: _Kinds = None,
    am: Day = None,
    ablage: Place = None,
) -> int:
    """Begin a matter and print its id."""
    faults = FaultList()
    kinds = [faults.attempt(partial(_kind, each)) for each in art or ()]
    parties = [faults.attempt(partial(_party, each)) for each in partei]
    day = faults.attempt(lambda: parse_day(am, "--am"))
    desk = faults.conclude(lambda: desk_at(ablage))
    with told_in_german():
        matter = open_matter(
            desk,
            Beginning(
                title=name,
                id=kennung or "",
                year=jahr,
                types=tuple(filter(None, kinds)),
                parties=tuple(_in_list(desk, each) for each in parties if each),
                on=day,
            ),
        )
    tell(f"Vorgang angelegt: {matter.id}")
    return 0


def receive(
    vorgang: MatterId,
    entwurf: _File,
    *,
    von: _SentBy,
    am: Day = None,
    hinweis: _Note = "",
    typ: Type = None,
    stichtag: LawDay = None,
    aenderungen: Changes = "annehmen",
    ablage: Place = None,
) -> int:
    """Take in a draft, check it, and keep both."""
    faults = FaultList()
    choices = parse_choices(faults, typ=typ, stichtag=stichtag, changes=aenderungen)
    day = faults.attempt(lambda: parse_day(am, "--am"))
    source = faults.attempt(lambda: fetch(entwurf))
    desk = faults.conclude(lambda: desk_at(ablage))
    if source is None:
        raise CliFault(f"Der Entwurf „{entwurf}“ wurde nicht gelesen.")
    draft = IncomingDraft(
        data=source.data,
        name=Path(source.name).name,
        received_on=day or desk.today,
        sent_by=authority_named(desk, von),
        note=hinweis,
    )
    order = ReadingOrder(
        program_version=__version__, kind=choices.kind, on=choices.on, tracked=choices.tracked
    )
    with Progress(f"{draft.name} wird gelesen") as progress, told_in_german():
        matter = receive_draft(desk, vorgang, draft, order, step=progress.step)
    _tell(desk, matter, draft)
    return 0


def _tell(desk: Desk, matter: Matter, draft: IncomingDraft) -> None:
    taken = max(matter.versions, key=lambda each: each.number)
    tell(f"Fassung {taken.number} von „{matter.id}“ aufgenommen: {draft.name}")
    on_desk = draft_on_desk(desk, matter, program_version=__version__, number=taken.number)
    if on_desk is not None:
        judgements = on_desk.checked.report.judgements
        by_class = (
            f"{german(each)}: {tally(one for one in judgements if one.finding_class is each)}"
            for each in FindingClass
        )
        tell(f"Geprüft. {'; '.join(by_class)}.")
    if matter.newest and matter.newest.number != taken.number:
        tell(
            f"Achtung: Als neuester Entwurf gilt weiter Fassung {matter.newest.number} vom "
            f"{matter.newest.received_on:%d.%m.%Y}, denn diese ging schon am "
            f"{taken.received_on:%d.%m.%Y} ein."
        )


def _in_list(desk: Desk, party: MatterParty) -> MatterParty:
    return replace(party, authority=authority_named(desk, party.authority))


def _kind(words: str) -> AgreementType:
    return AgreementType(parse_choice(words, "--art", AgreementType) or words)


def _party(words: str) -> MatterParty:
    role, separator, authority = words.partition("=")
    if not separator or not authority.strip():
        raise CliFault(
            f"„{words}“ nennt keinen Vertragspartner; gebraucht werden Rolle und Behörde, etwa "
            "--partei LAND=land-nrw."
        )
    code = parse_choice(role, "--partei", PartyCode)
    return MatterParty(authority=authority.strip(), code=PartyCode(code or role))
