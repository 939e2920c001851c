"""The page of the fields that a letter's template may use."""

from collections.abc import Iterator

from building.markdown import code, page, table

from zielkreis.files.letter.fields import field_names

_INTRODUCTION = """\
Eine Briefvorlage für `zielkreis stellungnahme --vorlage` ist eine Word-Datei (.docx), in der diese Felder
stehen. Ein Feld steht in doppelten geschweiften Klammern: `{{ betreff }}`. Wie eine Vorlage entsteht, zeigt
[Eine Stellungnahme schreiben](../how-to/stellungnahme-schreiben.md). Ein Feld, das hier nicht steht, wird mit
seiner Stelle gemeldet."""
_LISTS = """\
Eine Liste wird Absatz für Absatz durchlaufen. Zeilen mit `{%p … %}` verschwinden aus dem Brief; in einer
Tabelle steht `{%tr … %}` in einer eigenen Zeile davor und danach. Das Wort nach `for` ist frei, es heißt hier
wie das Element:"""
_EXAMPLE = """\
```text
{%p for punkt in punkte %}
{{ punkt.titel }}
{%p if punkt.norm %}
Rechtsgrundlage: {{ punkt.norm }}
{%p endif %}
{%p endfor %}
```"""
_TITLES = {
    "punkt": "Ein Punkt",
    "abschnitt": "Ein Abschnitt",
    "stelle": "Eine Stelle",
    "ergaenzung": "Eine Ergänzung",
}


def letter_fields_page() -> str:
    """The whole page."""
    return page("Felder der Briefvorlage", _INTRODUCTION, _parts())


def _parts() -> Iterator[str]:
    names = field_names()
    yield "## Der Brief"
    yield table(("Feld", "Inhalt"), ((code(name), words) for name, words in names.fields.items()))
    yield "## Listen"
    yield _LISTS
    yield _EXAMPLE
    for part, fields in names.parts.items():
        yield f"## {_TITLES[part]}"
        yield table(("Feld", "Inhalt"), ((code(f"{part}.{name}"), words) for name, words in fields.items()))
