"""``zielkreis lesen``: show what the program understands of a draft."""

from typing import Annotated

import typer

from zielkreis.cli.faults import FaultList
from zielkreis.cli.inputs import name_of, parse_choice
from zielkreis.cli.options import Changes, Draft, LawDay, Target, Type
from zielkreis.cli.output import check_target, deliver, is_screen
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import fetch, parse_choices, read_agreement_from
from zielkreis.cli.reading_text.agreement import agreement_as_text
from zielkreis.cli.target_names import check_ending
from zielkreis.service.write_result import agreement_as_json

_FORMATS = ("text", "json")

HELP = """\
Zeigt, was das Programm von einem Entwurf versteht.

Das sind Art, Vertragspartner, Laufzeit, Unterschriften und jede Aussage. Zu jeder Aussage steht, was
sie ist (Ziel, Maßnahme, Unterstützung …), wer zuständig ist und wo sie steht. So lässt sich
nachsehen, worauf ein Befund beruht.

\b
Beispiele:
  zielkreis lesen entwurf.docx
  zielkreis lesen entwurf.docx --format json --ausgabe entwurf.json
"""


def lesen(
    entwurf: Draft,
    *,
    typ: Type = None,
    stichtag: LawDay = None,
    aenderungen: Changes = "annehmen",
    form: Annotated[
        str,
        typer.Option(
            "--format", metavar="text|json", help="Die Form der Ausgabe (Vorgabe: text).", show_default=False
        ),
    ] = "text",
    ausgabe: Target = None,
) -> int:
    """Show what was read of a draft."""
    faults = FaultList()
    chosen = faults.attempt(lambda: parse_choice(form, "--format", _FORMATS))
    choices = parse_choices(faults, typ=typ, stichtag=stichtag, changes=aenderungen)
    faults.attempt(lambda: check_target(ausgabe, entwurf))
    faults.attempt(lambda: check_ending(ausgabe, chosen, _FORMATS))
    with Progress(f"{name_of(entwurf)} wird gelesen"):
        source = faults.conclude(lambda: fetch(entwurf))
        agreement = read_agreement_from(source, choices)
        if chosen == "json":
            result = agreement_as_json(agreement)
        else:
            result = agreement_as_text(agreement, colour=is_screen(ausgabe))
    deliver([result], ausgabe)
    return 0
