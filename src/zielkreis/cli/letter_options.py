"""What the user says about the letter itself: its tone, the day of the answer, the template of the house."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, parse_choice, parse_day, read_bytes
from zielkreis.domain.values.visible import shortened
from zielkreis.service.write_letter import TONES, Template

AnsweredDraft = Annotated[
    str | None,
    typer.Argument(
        metavar="ENTWURF",
        help="Der Entwurf, zu dem Stellung genommen wird; „-“ liest die Standardeingabe.",
        show_default=False,
    ),
]
ReplyBy = Annotated[
    str | None,
    typer.Option(
        "--antwort-bis",
        metavar="JJJJ-MM-TT",
        help="Bis wann um Antwort gebeten wird; ohne Angabe bleibt der Tag im Brief offen.",
    ),
]
ToneName = Annotated[
    str,
    typer.Option(
        "--ton", metavar="|".join(TONES), help=f"Der Ton (Vorgabe: {TONES[0]}).", show_default=False
    ),
]
TemplateFile = Annotated[
    str | None,
    typer.Option(
        "--vorlage", metavar="DATEI", help="Die Briefvorlage Ihres Hauses (.docx) statt der beigelegten."
    ),
]
Sample = Annotated[
    bool,
    typer.Option("--mustervorlage", help="Die beigelegte Vorlage ausgeben, um sie an Ihr Haus anzupassen."),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChoices:
    """How the letter is to be: one of ``TONES``, the day of the answer and the template, if they are said."""

    tone: str
    reply_by: date | None
    template: Template | None


def parse_letter_choices(
    faults: FaultList, *, tone: str, reply_by: str | None, template: str | None, draft: str | None
) -> LetterChoices:
    """The choices in the words of the options; what is wrong with them goes to the faults."""
    chosen = faults.attempt(lambda: parse_choice(tone, "--ton", TONES))
    return LetterChoices(
        tone=chosen or TONES[0],
        reply_by=faults.attempt(lambda: parse_day(reply_by, "--antwort-bis")),
        template=faults.attempt(lambda: _template(template, draft)),
    )


def draft_named(draft: str | None) -> str:
    """The draft; raises ``CliFault`` where none is named."""
    if draft is None:
        raise CliFault(
            "Es fehlt die Angabe ENTWURF. Die beigelegte Vorlage gibt zielkreis stellungnahme "
            "--mustervorlage aus."
        )
    return draft


def _template(name: str | None, draft: str | None) -> Template | None:
    if name is None:
        return None
    if name == draft == STANDARD_INPUT:
        raise CliFault(
            "Die Standardeingabe („-“) kann nicht zugleich Entwurf und --vorlage sein; nennen Sie für "
            "eines von beiden eine Datei."
        )
    return Template(data=read_bytes(name), name=name_of(name))


def check_letter_name(target: str | None) -> None:
    """Refuse a name that promises another form than the letter has; raises ``CliFault``."""
    if target in (None, STANDARD_INPUT) or Path(target or "").suffix.lower() in ("", ".docx"):
        return
    raise CliFault(
        f"„{shortened(target or '')}“ ist kein Name für eine Word-Datei; nennen Sie eine Datei, die auf "
        ".docx endet, etwa --ausgabe stellungnahme.docx."
    )
