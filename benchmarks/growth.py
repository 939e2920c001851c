"""How the time of reading grows with the text: by about 2 when it doubles, by 4 where with the square."""

import time
from collections.abc import Callable, Sequence

from zielkreis.files.drafts import read_document
from zielkreis.service.read_draft import agreement_in

ROUNDS = 3
_HEAD = "Zielvereinbarung 2012\n\nzwischen dem Land Hessen und dem Kreis Musterland\n\n"


def print_growth(sentences: Sequence[str]) -> None:
    """Read texts of each shape at two lengths and print the ratio of the times."""
    print("Wird der Text doppelt so lang, wächst die Zeit auf das")
    for name, (size, text_of) in SHAPES.items():
        once, twice = (_seconds(text_of(_numbered(sentences, count))) for count in (size, 2 * size))
        print(
            f"  {twice / once:4.2f}-Fache  {name:<20} {size:5d} → {2 * size:5d}: {once:.2f} → {twice:.2f} s"
        )


def _seconds(text: str) -> float:
    """The least of some runs, so that what else the machine does counts little."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        agreement_in(read_document(text.encode()))
        taken.append(time.process_time() - start)
    return min(taken)


def _numbered(sentences: Sequence[str], count: int) -> list[str]:
    """So many sentences, each with a number of its own, so that no cache knows it."""
    plain = [" ".join(sentence.replace("|", " ").split()).rstrip(".") for sentence in sentences]
    return [f"{plain[number % len(plain)]} ({number})." for number in range(count)]


def _paragraphs(sentences: list[str]) -> str:
    return _HEAD + "\n\n".join(sentences)


def _list(sentences: list[str]) -> str:
    return f"# {_HEAD}## Ziele\n\n" + "\n".join(f"- {sentence}" for sentence in sentences)


def _sections(sentences: list[str]) -> str:
    numbered = enumerate(sentences, start=1)
    return _HEAD + "\n\n".join(f"§ {number} Ziel {number}\n\n{sentence}" for number, sentence in numbered)


def _table(sentences: list[str]) -> str:
    rows = (f"| {sentence} | {number},5 % |" for number, sentence in enumerate(sentences))
    return f"# {_HEAD}| Ziel | Zielwert |\n|---|---|\n" + "\n".join(rows)


def _footnotes(sentences: list[str]) -> str:
    marked = (f"{sentence}[^{number}]" for number, sentence in enumerate(sentences))
    notes = (f"[^{number}]: Die Quelle {number} ist die Statistik." for number in range(len(sentences)))
    return f"# {_HEAD}" + "\n\n".join(marked) + "\n\n" + "\n".join(notes)


def _one_sentence(sentences: list[str]) -> str:
    results = (f"die Integrationsquote steigt um {number},5 %" for number in range(len(sentences)))
    return f"# {_HEAD}Im Jahr 2012 gilt, {', '.join(results)}."


#: Shapes of texts, each with the number of sentences to begin with.
SHAPES: dict[str, tuple[int, Callable[[list[str]], str]]] = {
    "Absätze als Text": (800, _paragraphs),
    "Liste in Markdown": (800, _list),
    "Abschnitte als Text": (400, _sections),
    "Tabelle in Markdown": (800, _table),
    "Fußnoten": (400, _footnotes),
    "ein einziger Satz": (400, _one_sentence),
}
