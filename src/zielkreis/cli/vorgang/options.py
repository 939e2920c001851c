"""Options and arguments that the commands of a matter share."""

from typing import Annotated

import typer

MatterId = Annotated[
    str, typer.Argument(metavar="VORGANG", help="Die Kennung des Vorgangs; „vorgang liste“ zeigt sie.")
]
Words = Annotated[
    str,
    typer.Option("--wortlaut", metavar="TEXT", help="Der Wortlaut, wie er gefallen oder geschrieben ist."),
]
By = Annotated[
    str | None,
    typer.Option("--von", metavar="BEHÖRDE", help="Von wem: die Kennung der Behörde. Ohne Angabe Ihr Haus."),
]
Day = Annotated[
    str | None, typer.Option("--am", metavar="TAG", help="An welchem Tag (JJJJ-MM-TT). Ohne Angabe heute.")
]
Reason = Annotated[str, typer.Option("--grund", metavar="TEXT", help="Der Grund.")]
ForAll = Annotated[
    bool,
    typer.Option(
        "--fuer-alle",
        help="Alle Vertragspartner dürfen den Eintrag sehen. Ohne Angabe sieht ihn nur Ihr Haus.",
    ),
]
Seen = Annotated[
    str,
    typer.Option("--sichtbar", metavar="haus|alle", help="In welchem Teil des Journals der Eintrag steht."),
]
