"""Builds PDF files for tests: typeset by typst, then changed with pikepdf."""

import io
from collections.abc import Callable

import pikepdf
import typst

TEXT = (
    "Das Land und der Kreis Musterland vereinbaren nach § 2a AG-SGB II NRW Ziele für das Jahr 2012. "
    "Die Zahl der Schuldnerberatungen steigt von 610 auf mindestens 680."
)


def pdf(markup: str = TEXT) -> bytes:
    """The markup of typst as PDF."""
    page = f'#set text(lang: "de")\n#set page(paper: "a4")\n{markup}'
    made = typst.compile(page.encode(), ignore_system_fonts=True, format="pdf")
    assert isinstance(made, bytes)
    return made


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **saving: object) -> bytes:
    """The file after ``change``; ``saving`` goes to pikepdf."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        change(opened)
        opened.save(made, **saving)  # type: ignore[arg-type]  # what pikepdf takes
    return made.getvalue()


def untagged(data: bytes) -> bytes:
    """The file without named structure."""

    def strip(opened: pikepdf.Pdf) -> None:
        for key in ("/StructTreeRoot", "/MarkInfo"):
            if key in opened.Root:
                del opened.Root[key]

    return changed(data, strip)
