"""How fast drafts are read, as ratios measured in one run (``make bench``).

Seven figures: reading and judging statements against merely tokenising and lemmatising the same text, the
whole command on a draft of twenty pages, reading a PDF of twenty pages against merely taking its text out,
how the time grows with the text, the server's time for pages with 5,000 matters in the store, outlooks for
404 made-up series, and how fast the official figures of a country come in. Absolute times depend on the
machine; ratios carry further.
"""

import io
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import docx
import simplemma

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # so that the corpus of the tests is found when this file is run

from benchmarks.figures import print_figures  # noqa: E402  # needs the path above
from benchmarks.growth import print_growth  # noqa: E402  # needs the path above
from benchmarks.outlook import print_outlook  # noqa: E402  # needs the path above
from benchmarks.pages import print_pages  # noqa: E402  # needs the path above
from benchmarks.pdf import print_pdf  # noqa: E402  # needs the path above
from tests.measuring.corpus import Annotated, statements  # noqa: E402  # needs the path above
from zielkreis.service.one_statement import read_one  # noqa: E402  # needs the path above

ROUNDS = 5
PAGES = 20
PARAGRAPHS_A_PAGE = 14


def main() -> int:
    """Measure and print."""
    corpus = [*statements("development"), *statements("test")]
    read = _median_seconds(lambda: _read(corpus))
    lemmatised = _median_seconds(lambda: _lemmatise(corpus))
    per_second = len(corpus) / read
    print(f"{len(corpus)} Aussagen, ein Kern, warm, Median aus {ROUNDS} Läufen")
    print(f"  lesen und beurteilen       {read:6.2f} s   {per_second:7.0f} Aussagen je Sekunde")
    per_second = len(corpus) / lemmatised
    print(f"  zerlegen und lemmatisieren {lemmatised:6.2f} s   {per_second:7.0f} Aussagen je Sekunde")
    print(f"  Verhältnis                 {read / lemmatised:6.2f}")
    seconds, megabytes, size = _whole_command(corpus)
    print(f"Ganzer Befehl an {PAGES} Seiten Word ({size} Absätze): {seconds:.2f} s, {megabytes:.0f} MB")
    print_pdf([item.text for item in corpus], pages=PAGES, paragraphs=PARAGRAPHS_A_PAGE)
    print_growth([item.text for item in corpus])
    long_draft = _word_file([item.text for item in corpus][: PAGES * PARAGRAPHS_A_PAGE])
    print_pages(ROOT / "examples/rhein-sieg-2012/entwurf.docx", long_draft)
    print_outlook()
    print_figures()
    return 0


def _median_seconds(work: Callable[[], None]) -> float:
    work()  # warms the caches of both sides
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return median(taken)


def _read(corpus: list[Annotated]) -> None:
    for item in corpus:
        read_one(item.text, item.context)


def _lemmatise(corpus: list[Annotated]) -> None:
    for item in corpus:
        simplemma.text_lemmatizer(item.text, lang="de")


def _whole_command(corpus: list[Annotated]) -> tuple[float, float, int]:
    """Seconds and peak memory of ``zielkreis pruefen`` on a Word draft made of the corpus."""
    size = PAGES * PARAGRAPHS_A_PAGE
    with TemporaryDirectory() as folder:
        draft = Path(folder) / "entwurf.docx"
        draft.write_bytes(_word_file([item.text for item in corpus][:size]))
        command = [str(Path(sys.executable).parent / "zielkreis"), "pruefen", str(draft), "--format", "json"]
        taken = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            subprocess.run(command, check=False, capture_output=True)
            taken.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return median(taken), peak, size


def _word_file(paragraphs: list[str]) -> bytes:
    document = docx.Document()
    document.add_heading("Zielvereinbarung 2012", 0)
    document.add_paragraph("zwischen dem Land Nordrhein-Westfalen und dem Kreis Musterland")
    for number, text in enumerate(paragraphs):
        if number % PARAGRAPHS_A_PAGE == 0:
            document.add_heading(f"§ {number // PARAGRAPHS_A_PAGE + 1} Ziele", 1)
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


if __name__ == "__main__":
    sys.exit(main())
