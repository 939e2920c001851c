"""What a text is that is clearly no target agreement, such as a letter about one, a judgment or a bill."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zielkreis.domain.reading.structure.recognition import agreement_likelihood, looks_like_agreement
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPaper:
    """A paper of another kind: what it seems to be (German, "" where unknown), the words that say so."""

    kind: str
    evidence: tuple[str, ...]


def other_paper(document: Document, agreement: Agreement, words: StructureWords) -> OtherPaper | None:
    """What the document is instead of an agreement, ``None`` where it is one or may be one.

    A short or odd draft is one that may be: a text counts as something else only where it says so itself in
    words of that other kind, or where it shows no sign of an agreement and no word of the field.
    """
    if looks_like_agreement(document, words):
        return None
    for kind, found in _kinds([block.text for block in document.blocks], words):
        if found:
            return OtherPaper(kind=kind, evidence=tuple(found))
    if agreement_likelihood(document, words) == 0 and not words.recognition.field.search(agreement.text):
        return OtherPaper(kind="", evidence=())
    return None


def _kinds(paragraphs: Sequence[str], words: StructureWords) -> Iterator[tuple[str, list[str]]]:
    known = words.recognition
    yield "eine Gerichtsentscheidung", _found(known.judgment.findall("\n".join(paragraphs)), 3)
    if any(known.parties_follow.match(paragraph) for paragraph in paragraphs):
        return  # a draft, whatever lies before or behind it
    headed = [match[0] for paragraph in paragraphs if (match := known.other_papers.match(paragraph))]
    yield "eine Vorlage, Niederschrift oder Mitteilung", _found(headed, 1)
    yield "ein Brief", _found(known.letter.findall("\n".join(paragraphs)), 2)
    yield "eine Rechnung", _found(known.bill.findall("\n".join(paragraphs)), 2)


def _found(words: Sequence[str], least: int) -> list[str]:
    """The different words, none where they are fewer than ``least``."""
    different = list(dict.fromkeys(words))
    return different if len(different) >= least else []
