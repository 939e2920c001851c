"""The page of codes: exit codes, files that cannot be read, open questions, reasons of findings."""

from collections.abc import Iterator

from building.markdown import code, page, table
from building.reason_codes import open_questions, reason_codes

from zielkreis.domain.checking.cautions import CAUTIONS
from zielkreis.domain.values.words import german
from zielkreis.files.errors import explanations

_INTRODUCTION = """\
Jeder Fehler und jeder Grund eines Befundes hat einen festen Code. In der JSON-Ausgabe steht er im Feld
`code`; die deutschen Sätze können sich ändern, der Code nicht."""
_EXIT_CODES = (
    ("0", "Alles erfüllt; bei `lesen`, `aussagen` und `recht`: ausgeführt."),
    ("1", "Nur bei `pruefen`: etwas ist nicht erfüllt oder offen."),
    ("2", "Aufruf oder Eingabe sind nicht brauchbar; die Meldung sagt, was zu tun ist."),
    ("130", "Mit Strg-C abgebrochen."),
)


def errors_page() -> str:
    """The whole page."""
    return page("Fehler und Gründe", _INTRODUCTION, _parts())


def _parts() -> Iterator[str]:
    yield "## Rückgabewerte"
    yield table(("Wert", "Bedeutung"), _EXIT_CODES)
    yield "## Nicht lesbare Dateien"
    yield table(
        ("Code", "Was", "Warum", "Was hilft"),
        ((code(each), words.what, words.why, words.remedy) for each, words in explanations().items()),
    )
    yield "## Offene Fragen des Lesens"
    yield "Was der Entwurf offen lässt, wird gefragt und nie geraten (`agreement.questions`)."
    yield table(("Code", "Frage"), ((code(each), words) for each, words in open_questions().items()))
    yield "## Vorab-Hinweise des Berichts"
    yield "Was den ganzen Bericht in Frage stellt, steht vor den Befunden (`report.cautions`)."
    yield table(("Code", "Hinweis"), ((code(each), words) for each, words in CAUTIONS.items()))
    yield "## Gründe der Befunde"
    yield "Ein Stern steht für das Kürzel der Forderung oder des Urteils."
    yield table(
        ("Code", "Ergebnis", "Regel"),
        (
            (code(each.code), german(each.outcome), code(each.module))
            for each in sorted(reason_codes(), key=lambda each: (each.code, each.module))
        ),
    )
