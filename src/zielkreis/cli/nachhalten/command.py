"""``zielkreis nachhalten``: a file or a matter held against the figures of the store."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from zielkreis import __version__
from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import UNUSABLE, CliFault, FaultList
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, parse_choice, parse_day
from zielkreis.cli.kennzahlen.refusals import parse_month
from zielkreis.cli.kennzahlen.refusals import told_in_german as figures_told
from zielkreis.cli.layout import Ink
from zielkreis.cli.nachhalten.duties_text import duties_followed
from zielkreis.cli.nachhalten.table_text import head, table
from zielkreis.cli.nachhalten.target_text import targets_in_full
from zielkreis.cli.options import Changes, Target, Type
from zielkreis.cli.output import check_target, deliver, is_screen, tell
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import ReadingChoices, Source, fetch, parse_choices, read_agreement_from
from zielkreis.cli.remarks import remarks
from zielkreis.cli.target_names import check_ending
from zielkreis.cli.vorgang.refusals import told_in_german as matter_told
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.talks import DueItem
from zielkreis.service.follow_up.in_store import FollowedAgreement, FollowUpWish, follow_in_store
from zielkreis.service.follow_up.write_json import followed_as_json
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.agreement_of_matter import agreement_of_matter, has_matter

_FORMATS = ("text", "json")
_USUAL = "annehmen"
HELP = """\
Sagt zu jedem Ziel einer Vereinbarung, wo es nach den Zahlen der Ablage steht.

Zu jedem Ziel stehen da Ausgangswert, Zielwert, der neueste Wert mit Quelle und Stand, das Urteil nach dem
Wortlaut, Ausblick und Ampel; dazu, welche Unterstützung und Maßnahmen fällig oder überfällig sind. Amtliche
Kennzahlen zählen nur endgültig.

Der Rückgabewert ist 1, wenn ein Ziel verfehlt, hinter dem Pfad oder nicht zu beurteilen ist oder eine Zusage
überfällig ist, sonst 0; 2, wenn etwas nicht zu lesen ist.

\b
Beispiele:
  zielkreis nachhalten vereinbarung.docx --gebiet 05382
  zielkreis nachhalten land-2012 --wie-bekannt-am 2012-11-01
  zielkreis nachhalten land-2012 --stand 2012-06 --format json
"""

_Agreement = Annotated[
    str,
    typer.Argument(
        metavar="VEREINBARUNG",
        help="Eine Datei, oder die Kennung eines Vorgangs: dann sein neuester Entwurf mit dem, was als "
        "erledigt vermerkt ist. Gibt es eine Datei dieses Namens, gilt sie.",
    ),
]
_Area = Annotated[
    str,
    typer.Option(
        "--gebiet",
        metavar="GEBIET",
        help="Wessen Zahlen gelten: Nummer oder Name. Ohne Angabe das Gebiet, nach dem ein Vertragspartner "
        "heißt.",
        show_default=False,
    ),
]
_Until = Annotated[
    str | None, typer.Option("--stand", metavar="JJJJ-MM", help="Nicht weiter sehen als bis zu diesem Monat.")
]
_KnownOn = Annotated[
    str | None,
    typer.Option("--wie-bekannt-am", metavar="TAG", help="Was an diesem Tag bekannt war. Ohne Angabe heute."),
]
_Form = Annotated[
    str,
    typer.Option(
        "--format", metavar="text|json", help="Die Form der Ausgabe (Vorgabe: text).", show_default=False
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The agreement, and the due items of its matter; ``None`` for a file."""

    agreement: Agreement
    items: tuple[DueItem, ...] | None = None


def nachhalten(
    vereinbarung: _Agreement,
    *,
    gebiet: _Area = "",
    stand: _Until = None,
    wie_bekannt_am: _KnownOn = None,
    typ: Type = None,
    aenderungen: Changes = _USUAL,
    form: _Form = "text",
    ausgabe: Target = None,
    ablage: Place = None,
) -> int:
    """Follow an agreement up."""
    faults = FaultList()
    chosen = faults.attempt(lambda: parse_choice(form, "--format", _FORMATS))
    until = faults.attempt(lambda: parse_month(stand, "--stand"))
    day = faults.attempt(lambda: parse_day(wie_bekannt_am, "--wie-bekannt-am"))
    choices = parse_choices(faults, typ=typ, stichtag=None, changes=aenderungen)
    faults.attempt(lambda: check_target(ausgabe, vereinbarung))
    faults.attempt(lambda: check_ending(ausgabe, chosen, _FORMATS))
    desk = faults.attempt(lambda: desk_at(ablage))
    with Progress(f"{name_of(vereinbarung)} wird gelesen"):
        how_told = typ is not None or aenderungen != _USUAL
        source = faults.conclude(lambda: _source(desk, vereinbarung, how_told=how_told))
        if desk is None:  # its fault was told
            return UNUSABLE
        found = _found(desk, vereinbarung, source, choices)
        wish = FollowUpWish(on=day or desk.today, until=until, area=gebiet)
        with figures_told():
            followed = follow_in_store(desk.store, found.agreement, wish, items=found.items)
    _deliver(followed, found.agreement, ausgabe, as_json=chosen == "json")
    return 0 if followed.all_is_well else 1


def _deliver(followed: FollowedAgreement, agreement: Agreement, target: str | None, *, as_json: bool) -> None:
    if as_json:
        for note in agreement.notes:
            tell(f"Hinweis: {note}")
        deliver([followed_as_json(followed)], target)
    else:
        ink = Ink(colour=is_screen(target))
        deliver(["\n".join(_text(followed, agreement, ink)), "\n"], target)


def _source(desk: Desk | None, name: str, *, how_told: bool) -> Source | None:
    """The file of that name; ``None`` where a matter is called so and no file.

    ``how_told`` says that somebody told how to read a file, which a matter has settled already.
    """
    is_matter = desk is not None and name != STANDARD_INPUT and has_matter(desk, name)
    try:
        is_file = name == STANDARD_INPUT or Path(name).exists()
    except (OSError, ValueError):
        is_file = False
    if is_matter and not is_file:
        if how_told:
            raise CliFault(
                f"--typ und --aenderungen gelten für eine Datei; „{name}“ ist ein Vorgang, sein Entwurf ist "
                "schon gelesen."
            )
        return None
    try:
        return fetch(name)
    except CliFault as fault:
        no_matter = "" if is_file or desk is None else " Auch ein Vorgang heißt nicht so."
        raise CliFault(f"{fault}{no_matter}") from None


def _found(desk: Desk, name: str, source: Source | None, choices: ReadingChoices) -> _Found:
    if source is not None:
        return _Found(agreement=read_agreement_from(source, choices))
    with matter_told():
        matter, agreement = agreement_of_matter(desk, name, program_version=__version__)
    if agreement is None:
        raise CliFault(f"Im Vorgang „{name}“ liegt noch kein Entwurf, der sich nachhalten ließe.")
    return _Found(agreement=agreement, items=matter.due)


def _text(followed: FollowedAgreement, agreement: Agreement, ink: Ink) -> Iterator[str]:
    yield from head(followed, ink)
    yield from table(followed, ink)
    yield from targets_in_full(followed, ink)
    yield from duties_followed(followed, ink)
    yield from remarks(agreement, ink)
