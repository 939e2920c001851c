"""What the reader has to say to the user about an office document, as German sentences."""

from collections import Counter
from dataclasses import dataclass, field

from zielkreis.domain.values.document import ChangeKind, TrackedChange
from zielkreis.files.office.tracked import TrackedReading

_SHOWN_EXAMPLES = 3


@dataclass(slots=True)
class Remarks:
    """Gathers, while a document is walked, what the user must know about the reading.

    ``counts`` counts by subject (keys of ``_SENTENCES``); ``placeholders``, ``hidden`` and
    ``struck`` keep the words concerned; ``formats`` are number formats not known.
    """

    counts: Counter[str] = field(default_factory=Counter)
    placeholders: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    formats: set[str] = field(default_factory=set)

    def sentences(self, changes: tuple[TrackedChange, ...], reading: TrackedReading) -> tuple[str, ...]:
        """All notes in the order of their weight."""
        notes = [*self._about_changes(changes, reading), *self._about_words()]
        for subject, (one, many) in _SENTENCES.items():
            if number := self.counts[subject]:
                notes.append(one if number == 1 else many.format(number))
        if self.formats:
            names = ", ".join(sorted(self.formats))
            notes.append(f"Das Zahlenformat {names} einer Liste ist nicht bekannt; sie steht in Ziffern.")
        return tuple(notes)

    def _about_changes(self, changes: tuple[TrackedChange, ...], reading: TrackedReading) -> list[str]:
        inserted = sum(change.kind is ChangeKind.INSERTED for change in changes)
        deleted = len(changes) - inserted
        parts = [
            _counted(inserted, "Einfügung", "Einfügungen"),
            _counted(deleted, "Löschung", "Löschungen"),
            _counted(self.counts["format_change"], "Formatänderung", "Formatänderungen"),
        ]
        found = [part for part in parts if part]
        if not found:
            return []
        way = "angenommen" if reading is TrackedReading.ACCEPT else "abgelehnt"
        authors = sorted({change.author for change in changes if change.author})
        by = f" von {_listed(authors)}" if authors else ""
        moved = " Verschobenes zählt als Löschung und Einfügung." if self.counts["move"] else ""
        told = f"Das Dokument enthält nachverfolgte Änderungen{by}: {_listed(found)}."
        return [f"{told} Es wurde so gelesen, als wären alle Änderungen {way}.{moved}"]

    def _about_words(self) -> list[str]:
        subjects = (
            (self.placeholders, "Nicht ausgefüllte Inhaltssteuerelemente"),
            (self.hidden, "Verborgener Text wurde nicht gelesen"),
            (self.struck, "Von Hand durchgestrichener Text wurde mitgelesen"),
        )
        return [f"{words}: {_examples(found)}." for found, words in subjects if found]


_SENTENCES = {
    "content_control": (
        "Das Dokument enthält ein Inhaltssteuerelement; sein Inhalt wurde mitgelesen.",
        "Das Dokument enthält {} Inhaltssteuerelemente; ihr Inhalt wurde mitgelesen.",
    ),
    "comment": (
        "Das Dokument enthält einen Kommentar; er wurde nicht gelesen.",
        "Das Dokument enthält {} Kommentare; sie wurden nicht gelesen.",
    ),
    "contents": (
        "Das Inhaltsverzeichnis (1 Zeile) wurde übergangen.",
        "Das Inhaltsverzeichnis ({} Zeilen) wurde übergangen.",
    ),
    "image": (
        "Das Dokument enthält ein Bild; Text in Bildern wird nicht gelesen.",
        "Das Dokument enthält {} Bilder; Text in Bildern wird nicht gelesen.",
    ),
    "chart": (
        "Das Dokument enthält ein Diagramm; seine Werte wurden nicht gelesen.",
        "Das Dokument enthält {} Diagramme; ihre Werte wurden nicht gelesen.",
    ),
    "embedded": (
        "Das Dokument enthält ein eingebettetes Objekt (etwa eine Excel-Tabelle); es wurde nicht gelesen.",
        "Das Dokument enthält {} eingebettete Objekte (etwa Excel-Tabellen); sie wurden nicht gelesen.",
    ),
    "foreign_part": (
        "Das Dokument bindet ein anderes Dokument ein; dessen Text wurde nicht gelesen.",
        "Das Dokument bindet {} andere Dokumente ein; deren Text wurde nicht gelesen.",
    ),
    "formula": (
        "Eine Formel wurde als einfacher Text gelesen.",
        "{} Formeln wurden als einfacher Text gelesen.",
    ),
    "computed_field": (
        "Eine Nummer entsteht erst in Word (Feld LISTNUM oder AUTONUM); sie fehlt hier.",
        "{} Nummern entstehen erst in Word (Felder LISTNUM oder AUTONUM); sie fehlen hier.",
    ),
    "unknown_symbol": (
        "Ein Zeichen aus einer Symbolschrift ist nicht bekannt und wurde ausgelassen.",
        "{} Zeichen aus Symbolschriften sind nicht bekannt und wurden ausgelassen.",
    ),
    "macros": (
        "Die Datei enthält Makros; sie wurden nicht ausgeführt.",
        "Die Datei enthält Makros; sie wurden nicht ausgeführt.",
    ),
}


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}" if number else ""


def _listed(words: list[str]) -> str:
    return " und ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def _examples(found: list[str]) -> str:
    shown = [f"„{words}“" for words in found[:_SHOWN_EXAMPLES]]
    rest = len(found) - len(shown)
    return ", ".join(shown) + (f" und {rest} weitere" if rest else "")
