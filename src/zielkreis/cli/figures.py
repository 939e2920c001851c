"""``--zahlen``: a table of figures from the spot."""

from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, read_bytes
from zielkreis.cli.output import tell
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.service.local_figures import UnusableFiguresError, read_figures


def tell_of_own_figures(figures: tuple[LocalFigure, ...]) -> None:
    """A word of warning with what goes out: proposals may name the figures that were handed in."""
    if figures:
        tell(
            "Die Vorschläge können Ihre eigenen Zahlen aus --zahlen nennen. Soll die andere Seite sie nicht "
            "sehen, schreiben Sie die Datei ohne --zahlen."
        )


def figures_named(name: str | None, *, draft: str) -> tuple[LocalFigure, ...]:
    """The figures in a file, none where none is named; raises ``CliFault`` with every fault by line."""
    if name is None:
        return ()
    if name == draft == STANDARD_INPUT:
        raise CliFault(
            "Die Standardeingabe („-“) kann nicht zugleich Entwurf und --zahlen sein; nennen Sie für eines "
            "von beiden eine Datei."
        )
    try:
        return read_figures(read_bytes(name), name=name_of(name))
    except UnusableFiguresError as error:
        raise CliFault(str(error)) from None
