"""The annotated corpus: statements with their labels, drafts with their judgements, part by part."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.statement import StatementContext

CORPUS = Path(__file__).parent.parent / "corpus"
DRAFT_ENDINGS = (".docx", ".md", ".txt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """One annotated statement: its text, what stands around it, and the labels of the annotator."""

    id: str
    text: str
    context: StatementContext
    labels: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedDraft:
    """One annotated draft: the file and what the annotator found in it."""

    file: Path
    expected: dict[str, Any]


def statements(part: str) -> Iterator[Annotated]:
    """All statements of a part of the corpus, in the order of its files."""
    for file in sorted((CORPUS / part).glob("*.yaml")):
        for item in yaml.safe_load(file.read_text(encoding="utf-8")):
            yield Annotated(id=item["id"], text=item["text"], context=_context(item["context"]), labels=item)


def drafts(part: str) -> Iterator[AnnotatedDraft]:
    """All drafts of a part of the corpus."""
    for file in sorted((CORPUS / "drafts" / part).glob("*.expected.yaml")):
        stem = file.name.removesuffix(".expected.yaml")
        draft = next(
            file.with_name(stem + ending)
            for ending in DRAFT_ENDINGS
            if file.with_name(stem + ending).exists()
        )
        yield AnnotatedDraft(file=draft, expected=yaml.safe_load(file.read_text(encoding="utf-8")))


def _context(raw: dict[str, Any]) -> StatementContext:
    return StatementContext(
        agreement_type=AgreementType(raw["agreement_type"]),
        on=date.fromisoformat(raw["on"]),
        parties=tuple(PartyCode(code) for code in raw["parties"]),
        year=raw.get("year"),
        section=raw.get("section", ""),
        heading=raw.get("heading", ""),
        table_header=tuple(raw.get("table_header", ())),
        before=raw.get("before", ""),
        after=raw.get("after", ""),
    )
