"""``zielkreis aussagen``: label single statements, a line of JSON each."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import name_of, read_bytes
from zielkreis.cli.options import Target
from zielkreis.cli.output import check_target, deliver, tell
from zielkreis.cli.progress import Progress

if TYPE_CHECKING:
    from zielkreis.service.label_statements import LabelledStatements

HELP = """\
Kennzeichnet einzelne Aussagen wie in einem Entwurf.

\b
Eine Zeile der Eingabe:
  {"id": "1", "text": "Die Integrationsquote steigt 2012 um 2,5 %.",
   "context": {"agreement_type": "ZV5", "on": "2012-01-01",
               "parties": ["LAND", "KT"], "year": 2012}}
Im „context“ dürfen auch section, heading, table_header, before und after
stehen; andere Felder werden übergangen.

\b
Die Zeile der Ausgabe nennt id, kind, responsibility, parts, judgements
und support. Fehler der Eingabe werden alle auf einmal genannt.

\b
Beispiel:
  zielkreis aussagen saetze.jsonl --ausgabe gekennzeichnet.jsonl
"""


def aussagen(
    eingabe: Annotated[
        str,
        typer.Argument(
            metavar="EINGABE.jsonl",
            help="Je Zeile eine Aussage als JSON (UTF-8); „-“ liest die Standardeingabe.",
            show_default=False,
        ),
    ],
    ausgabe: Target = None,
) -> int:
    """Label the statements in a file of JSON lines."""
    # reason: the form of these lines takes time to load that the other commands need not spend
    from zielkreis.service.label_statements import (  # noqa: PLC0415 - see above
        StatementLinesError,
        label_statements,
    )

    check_target(ausgabe, eingabe)
    try:
        labelled = label_statements(read_bytes(eingabe))
    except StatementLinesError as error:
        raise CliFault(f"{name_of(eingabe)} ist nicht brauchbar:\n{error}") from None
    for note in labelled.notes:
        tell(note)
    with Progress("Die Aussagen werden gekennzeichnet") as progress:
        deliver(_counted(labelled, progress), ausgabe)
    return 0


def _counted(labelled: "LabelledStatements", progress: Progress) -> Iterator[str]:
    for number, line in enumerate(labelled.lines, start=1):
        progress.step(f"{number} von {labelled.count} Aussagen sind gekennzeichnet")
        yield line
