"""What is refused, in German: every reason at once."""

from zielkreis.files.errors import UnreadableFileError


class FiguresRefused(ValueError):
    """Nothing was kept; ``faults`` are German sentences."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


def unreadable(error: UnreadableFileError, name: str) -> str:
    """Why a table cannot be read; what errors of drafts advise does not fit tables."""
    where = f" Stelle: {error.where}." if error.where else ""
    return (
        f"„{name}“ ist keine lesbare Tabelle. {error.what}{where} Speichern Sie die Tabelle in Ihrem "
        "Tabellenprogramm neu als XLSX oder CSV und lesen Sie diese Datei ein."
    )
