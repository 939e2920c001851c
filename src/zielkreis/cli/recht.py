"""``zielkreis recht``: what is recorded of the law of a day."""

from typing import Annotated

import typer

from zielkreis.cli.clock import today
from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import parse_day
from zielkreis.cli.law_text import answers_as_text
from zielkreis.cli.output import deliver, is_screen
from zielkreis.service.ask_law import LawQuestionError, ask_law

HELP = """\
Sagt, was an einem Tag Recht war und wer zuständig.

Zu jeder Angabe stehen die Norm, seit wann sie gilt und ob sie am amtlichen Text geprüft ist.

\b
Beispiele:
  zielkreis recht
  zielkreis recht "§ 16k" --stichtag 2024-05-01
  zielkreis recht "§ 16a Nr. 2"
  zielkreis recht K2
  zielkreis recht Hessen
  zielkreis recht ZV5 --stichtag 2012-03-01
"""


def recht(
    norm: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NORM",
            help="Norm, Land, Kennzahl, Vereinbarungsart oder Regel; ohne Angabe eine Übersicht.",
            show_default=False,
        ),
    ] = None,
    stichtag: Annotated[
        str | None,
        typer.Option(
            "--stichtag", metavar="JJJJ-MM-TT", help="Der Tag, dessen Recht gefragt ist (Vorgabe: heute)."
        ),
    ] = None,
) -> int:
    """Answer what was law on a day."""
    on = parse_day(stichtag, "--stichtag") or today()
    try:
        answers = ask_law(" ".join(norm or ()), on)
    except LawQuestionError as error:
        raise CliFault(str(error)) from None
    deliver([answers_as_text(answers, on=on, colour=is_screen())], None)
    return 0
