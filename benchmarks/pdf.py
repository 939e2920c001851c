"""How fast a PDF draft is read, as a ratio to merely taking the text out of it."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import pypdfium2  # type: ignore[import-untyped]  # pypdfium2 ships no types
import typst

from zielkreis.files.pdf.reader import read_pdf

ROUNDS = 5
_MARKUP = """
#let paper = json(bytes(sys.inputs.paper))
#set page(paper: "a4")
#set text(lang: "de", size: 11pt)
#align(center, text(16pt)[*Zielvereinbarung 2012*])
zwischen dem Land Nordrhein-Westfalen und dem Kreis Musterland
#for section in paper {
  pagebreak(weak: true)
  heading(section.heading)
  for text in section.texts { par(text) }
}
"""


def print_pdf(texts: Sequence[str], *, pages: int, paragraphs: int) -> None:
    """Times of reading and of the whole command on a draft of ``pages`` pages."""
    data = _pdf_file(texts, pages, paragraphs)
    count = len(pypdfium2.PdfDocument(data))
    read, taken = _seconds(lambda: read_pdf(data)), _seconds(lambda: _text_only(data))
    print(f"PDF von {count} Seiten, ein Kern, warm, Median aus {ROUNDS} Läufen")
    print(f"  lesen                      {read:6.2f} s")
    print(f"  nur den Text herausholen   {taken:6.2f} s   Verhältnis {read / taken:.1f}")
    print(f"  ganzer Befehl              {_whole_command(data):6.2f} s")


def _pdf_file(texts: Sequence[str], pages: int, paragraphs: int) -> bytes:
    many = list(texts) * (pages * paragraphs // len(texts) + 1)
    paper = [
        {
            "heading": f"§ {number + 1} Ziele",
            "texts": many[number * paragraphs : (number + 1) * paragraphs],
        }
        for number in range(pages)
    ]
    made = typst.compile(_MARKUP.encode(), sys_inputs={"paper": json.dumps(paper)}, ignore_system_fonts=True)
    return made if isinstance(made, bytes) else made[0]


def _text_only(data: bytes) -> None:
    for page in pypdfium2.PdfDocument(data):
        page.get_textpage().get_text_range()


def _seconds(work: Callable[[], object]) -> float:
    work()
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return median(taken)


def _whole_command(data: bytes) -> float:
    with TemporaryDirectory() as folder:
        draft = Path(folder) / "entwurf.pdf"
        draft.write_bytes(data)
        command = [str(Path(sys.executable).parent / "zielkreis"), "pruefen", str(draft), "--format", "json"]
        taken = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            subprocess.run(command, check=False, capture_output=True)
            taken.append(time.perf_counter() - start)
    return median(taken)
