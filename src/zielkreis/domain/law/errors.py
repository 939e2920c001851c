"""What can go wrong with the law as data."""


class LawError(Exception):
    """The law texts or a question to them are unusable; the message says in German what to do."""


class LawTextError(LawError):
    """A law text breaks its schema, overlaps or leaves a gap; ``faults`` lists all of them."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        lines = "\n".join(f"  - {fault}" for fault in faults)
        super().__init__(f"{len(faults)} Fehler in den Rechtstexten:\n{lines}")


class UnknownNormError(LawError):
    """A norm, benefit, rule or type is not recorded; the message lists what is."""


class OutOfRangeError(LawError):
    """A day lies outside what is recorded; ask for a later day or add the older law."""


class CitationError(LawError, ValueError):
    """Words that should cite a norm do not; write them like ``§ 48b Abs. 1 S. 1 Nr. 4 SGB II``."""
