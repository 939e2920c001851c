"""Documents from blocks, and the agreement read from them with a labeller that labels nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from zielkreis.domain.law import LawBook
from zielkreis.domain.reading.agreement import read_agreement
from zielkreis.domain.reading.labels.label import Labels
from zielkreis.domain.reading.structure import StructureWords, parse_structure_words
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType, Kind
from zielkreis.domain.values.document import Block, BlockKind, Document
from zielkreis.domain.values.statement import StatementContext
from zielkreis.files.shipped import read_shipped


@cache
def words() -> StructureWords:
    """The shipped words of the structure."""
    return parse_structure_words(read_shipped("zielkreis.domain.reading.lexicon")["structure.yaml"])


@cache
def law() -> LawBook:
    """The shipped law."""
    return LawBook.parse(read_shipped("zielkreis.domain.law.texts"))


@dataclass(slots=True)
class Recorder:
    """Labels everything as context and keeps the contexts it was given."""

    contexts: list[StatementContext] = field(default_factory=list)

    def __call__(self, text: str, context: StatementContext) -> Labels:
        assert text.strip()
        self.contexts.append(context)
        return Labels(kind=Kind.CONTEXT)


def title(text: str) -> Block:
    return Block(kind=BlockKind.TITLE, text=text)


def heading(text: str, label: str = "", level: int = 1) -> Block:
    return Block(kind=BlockKind.HEADING, text=text, label=label, level=level)


def paragraph(text: str, label: str = "", *, emphasised: bool = False) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, text=text, label=label, emphasised=emphasised)


def item(text: str, label: str = "–", level: int = 0) -> Block:
    return Block(kind=BlockKind.LIST_ITEM, text=text, label=label, level=level)


def footnote(text: str, label: str = "1") -> Block:
    return Block(kind=BlockKind.FOOTNOTE, text=text, label=label)


def rows(*lines: tuple[str, ...], table: int = 1, heads: int = 1) -> list[Block]:
    """A table; the first ``heads`` rows are marked as its head."""
    return [
        Block(
            kind=BlockKind.ROW,
            text=" | ".join(cells),
            cells=cells,
            table=table,
            row=number,
            is_header=number <= heads,
        )
        for number, cells in enumerate(lines, start=1)
    ]


#: A head and a signature block that need no attention.
HEAD = (
    title("Zielvereinbarung 2012"),
    paragraph(
        "zwischen dem Land Nordrhein-Westfalen, vertreten durch das Ministerium für Arbeit, Integration und "
        "Soziales, und dem Kreis Aggertal, vertreten durch den Landrat"
    ),
)
TAIL = (
    paragraph("Düsseldorf, den ____________"),
    paragraph("____________"),
    paragraph("Staatssekretär"),
    paragraph("____________"),
    paragraph("Landrat"),
)


def document(blocks: Iterable[Block]) -> Document:
    return Document(format="docx", blocks=tuple(blocks))


def read(*blocks: Block, agreement_type: AgreementType | None = None, on: date | None = None) -> Agreement:
    """The agreement in these blocks and no others."""
    return read_agreement(
        document(blocks), label=Recorder(), words=words(), law=law(), agreement_type=agreement_type, on=on
    )


def read_body(*blocks: Block) -> Agreement:
    """The agreement with these blocks between head and signatures."""
    return read(*HEAD, *blocks, *TAIL)


def contexts_of(*blocks: Block) -> list[StatementContext]:
    """What stands around each statement of these blocks between head and signatures."""
    recorder = Recorder()
    read_agreement(document((*HEAD, *blocks, *TAIL)), label=recorder, words=words(), law=law())
    return recorder.contexts


def texts(agreement: Agreement) -> list[str]:
    return [statement.text for statement in agreement.statements]


def places(agreement: Agreement) -> list[str]:
    return [statement.place for statement in agreement.statements]
