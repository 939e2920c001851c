"""``--zahlen``: a table of figures from the spot."""

from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, read_bytes
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.service.local_figures import UnusableFiguresError, read_figures


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
