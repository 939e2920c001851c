"""Options that several commands share, each with its help."""

from typing import Annotated

import typer

Draft = Annotated[
    str,
    typer.Argument(
        metavar="ENTWURF",
        help="Die Datei: Word (.docx), ODT, PDF, Scan (PDF, PNG, JPEG, TIFF), Markdown oder Text; „-“ liest "
        "die Standardeingabe.",
        show_default=False,
    ),
]
Target = Annotated[
    str | None,
    typer.Option(
        "--ausgabe",
        metavar="DATEI",
        help="In diese Datei schreiben statt auf den Bildschirm; „-“ ist der Bildschirm.",
    ),
]
LawDay = Annotated[
    str | None,
    typer.Option(
        "--stichtag",
        metavar="JJJJ-MM-TT",
        help="Das Recht dieses Tages anwenden statt das des Tages, der aus dem Entwurf folgt.",
    ),
]
Type = Annotated[
    str | None,
    typer.Option(
        "--typ",
        metavar="ZV1…ZV5",
        help="Die Art der Vereinbarung vorgeben, wenn der Text sie nicht erkennen lässt.",
    ),
]
Changes = Annotated[
    str,
    typer.Option(
        "--aenderungen",
        metavar="annehmen|ablehnen",
        help="Nachverfolgte Änderungen in Word lesen, als wären sie angenommen (Vorgabe) oder abgelehnt.",
        show_default=False,
    ),
]
Profile = Annotated[
    str,
    typer.Option(
        "--profil",
        metavar="NAME",
        help="Wessen Forderungen gelten sollen: ein Name (Vorgabe: kreis) oder eine eigene Datei (.yaml).",
        show_default=False,
    ),
]
Orientation = Annotated[
    str | None,
    typer.Option(
        "--orientierung",
        metavar="DATEI",
        help="Die Vereinbarung des Landes mit dem Bund, mit der verglichen wird (§ 48b Abs. 4 SGB II).",
    ),
]
ReportForm = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="text|json|html|pdf",
        help="Die Form des Berichts (Vorgabe: text).",
        show_default=False,
    ),
]
Waivers = Annotated[
    str | None,
    typer.Option(
        "--zurueckgestellt",
        metavar="DATEI",
        help="Die Liste zurückgestellter Befunde; ohne Angabe gilt ENTWURF.zurueckgestellt.yaml, wenn es sie "
        "gibt.",
    ),
]
Release = Annotated[
    list[str] | None,
    typer.Option(
        "--freigabe",
        metavar="AUSWAHL",
        help="Was hinausgehen darf: Recht, Forderung, Handwerk oder Befunde wie b, mit Kommas; oder eine "
        "Liste von Zurückstellungen (.yaml): alles außer ihnen. Ohne Angabe geht nichts hinaus.",
        show_default=False,
    ),
]
Commented = Annotated[
    str | None,
    typer.Option(
        "--kommentiert",
        metavar="DATEI",
        help="Die empfangene Word-Datei mit den freigegebenen Befunden als Kommentaren hierhin schreiben "
        "(.docx), sonst unverändert; verlangt --freigabe.",
    ),
]
Figures = Annotated[
    str | None,
    typer.Option(
        "--zahlen",
        metavar="DATEI",
        help="Eine Tabelle mit eigenen Zahlen (.csv): Zu jedem Ziel steht dann, was es vor Ort heißt.",
    ),
]
Writer = Annotated[
    str | None,
    typer.Option(
        "--verfasser",
        metavar="NAME",
        help="Unter welchem Namen die Kommentare stehen (Vorgabe: Anmerkung).",
        show_default=False,
    ),
]
