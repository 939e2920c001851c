"""What can go wrong with a store."""


class StoreUnavailableError(RuntimeError):
    """The store cannot be opened or written; the German message says why and what to do."""


class UnreadableEntryError(StoreUnavailableError):
    """The journal holds an entry that is none; checking the journal says which."""

    def __init__(self) -> None:
        super().__init__(
            "Das Journal dieser Ablage enthält einen Eintrag, der keiner ist: Jemand hat die Datenbank "
            "verändert. „zielkreis journal pruefen“ nennt ihn; spielen Sie die letzte Sicherung in eine neue "
            "Ablage zurück."
        )


class StaleStreamError(RuntimeError):
    """Somebody else added to the stream meanwhile: read it again and decide anew."""


class NoFileError(LookupError):
    """The store has no file of that digest."""


class UnfitRowError(ValueError):
    """A row of a backup does not fit its table; the message names the column or the table."""


class SameFileError(RuntimeError):
    """The figures of that file are kept already; the message is its digest."""
