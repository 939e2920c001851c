"""The page of tables with figures: the tidy form, the words of heads, the marks, the mapping, the areas."""

from collections.abc import Iterator

from building.markdown import code, page, table

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import BaseCount, FigureStatus
from zielkreis.domain.values.words import german
from zielkreis.files.figures.area_list import COLUMNS, KINDS
from zielkreis.files.figures.column_mapping import ROLES
from zielkreis.files.figures.headings import printed_headings

_INTRODUCTION = """\
Welche Tabellen `zielkreis kennzahlen einlesen` versteht. Keine amtliche Ausgabe lag beim Schreiben vor: Der
Kopf einer Tabelle wird deshalb nach Wörtern gelesen und nicht nach festen Spalten. Was nicht erkannt wird,
steht in der Vorschau und lässt sich mit einer Zuordnung sagen."""
_TIDY = """\
Eine CSV-Datei mit einem Wert je Zeile, getrennt durch Semikolon, Tabulator oder Komma. Pflicht sind Gebiet,
Größe, Monat, Wert, Stand und Quelle; Stand und Quelle können auch beim Aufruf stehen. Zahlen haben ein Komma
vor den Nachkommastellen, Punkte trennen Tausender.

```
area;figure;month;group;value;status;as_of;source
05382;K2;2012-03;all;27,2;final;2012-07-15;Statistik
05382;elb;2012-03;women;12.422;final;2012-07-15;Statistik
05382;elb;2012-04;women;*;preliminary;2012-05-15;Statistik
```"""
_MEANING = {
    "area_id": "Nummer des Gebiets, führende Nullen dürfen fehlen",
    "area_name": "Name des Gebiets, wo keine Nummer steht",
    "month": "Monat: 2012-03, 03/2012, März 2012",
    "figure": "Kennzahl oder Zählgröße",
    "group": "Personengruppe",
    "value": "der Wert oder ein Zeichen",
    "status": "wie fest der Wert ist; fehlt es, ist er nach drei Monaten Wartezeit endgültig",
    "as_of": "Tag, seit dem der Wert bekannt ist",
    "source": "die Veröffentlichung",
}
_MARKS = """\
Was ein Zeichen heißt, sagt jede Veröffentlichung selbst. Diese Bedeutungen gelten, solange eine Zuordnung
nichts anderes sagt; „-“ wird nicht als Null gelesen. Eine leere Zelle sagt nichts."""
_SIGNS = """\
Zeichen hinter einer Zahl (`29,9 p`), Wörter in Titel und Fußnote. Eine Fußnote gilt für die Werte mit ihrem
Zeichen (`31,5 1)`)."""
_AREAS = """\
Für `zielkreis kennzahlen gebiete einlesen`. In „gehört zu“ stehen Nummern oder Namen, durch Komma
getrennt."""
_MAPPING = """\
Eine YAML-Datei sagt, was die Spalten enthalten, wo der Kopf es nicht sagt. Sie bleibt in der Ablage und
gilt für jede Tabelle mit demselben Kopf; Monate, Jahre und Zahlen im Kopf dürfen sich ändern.

```
kopfzeilen: 2
spalten:
  A: gebiet
  B: nicht lesen
  C: {kennzahl: K2, gruppe: Frauen}
  D: ELB
zeichen: {"-": null, "/": gesperrt}
monat: 2012-03
quelle: Statistik
```

`blatt` (mit `*`), `monat`, `gruppe`, `kennzahl` und `quelle` gelten für die ganze Tabelle; `zeichen` sind
`null`, `gesperrt` oder `fehlt`. Eine Spalte ist eine Kennzahl oder eines von:"""


def figure_tables_page() -> str:
    """The whole page."""
    return page("Tabellen mit Zahlen", _INTRODUCTION, _parts())


def _parts() -> Iterator[str]:
    words = printed_headings()
    yield "## Die einfache Form"
    yield _TIDY
    yield table(
        ("Inhalt", "Spaltenköpfe"),
        ((_MEANING[role], ", ".join(names)) for role, names in words["roles"].items()),
    )
    yield "## Kennzahlen und Zählgrößen"
    yield table(("Kennung", "Größe", "Namen im Kopf"), _figures(words))
    yield f"Nicht gelesen werden mit Absicht Spalten mit: {', '.join(words['ignored'])}."
    yield "## Personengruppen"
    yield table(
        ("Gruppe", "Wörter"),
        ((german(Population(each)), ", ".join(names)) for each, names in words["groups"].items()),
    )
    yield "## Zeichen statt einer Zahl"
    yield _MARKS
    meanings = {"suppressed": "gesperrt", "missing": "kein Wert"}
    yield table(
        ("Bedeutung", "Zeichen"),
        ((meanings[each], " ".join(map(code, names))) for each, names in words["marks"].items()),
    )
    yield "## Stand eines Wertes"
    yield _SIGNS
    signs = {what: sign for sign, what in words["value_signs"].items()}
    yield table(
        ("Stand", "Zeichen", "Wörter"),
        [
            *(
                (german(FigureStatus(each)), signs.get(each, ""), ", ".join(names))
                for each, names in words["status_words"].items()
            ),
            ("imputiert", signs["imputed"], ", ".join(words["imputed_words"])),
        ],
    )
    yield "## Zuordnung der Spalten"
    yield _MAPPING
    yield ", ".join(map(code, ROLES)) + "."
    yield "## Verzeichnis der Gebiete"
    yield _AREAS
    yield table(("Spalte", "auch"), ((names[0], ", ".join(names[1:])) for names in COLUMNS.values()))
    yield f"Art ist eines von: {', '.join(map(code, KINDS))}."


def _figures(words: dict[str, dict[str, dict[str, list[str]]]]) -> Iterator[tuple[str, str, str]]:
    counts = tuple(BaseCount)
    for each, named in words["figures"].items():
        unit = " (im Kopf mit Namen in Euro, mit Kennung in Cent)" if "unit" in named else ""
        meaning = german(BaseCount(each)) if each in counts else named["names"][0]
        yield code(each), f"{meaning}{unit}", ", ".join(named["names"])
