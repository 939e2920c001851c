"""The example papers printed by LibreOffice as PDF, tagged and untagged: the same paper, the same result."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from tests.examples.test_examples import EXAMPLES
from tests.files.pdf.same_paper import told
from tests.libreoffice import converted
from zielkreis.files.drafts import read_document

PAPERS = sorted(EXAMPLES.glob("*-*/*.docx"))
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PDF = 'pdf:writer_pdf_Export:{{"UseTaggedPDF":{{"type":"boolean","value":"{}"}}}}'


def accepted(data: bytes) -> bytes:
    """The Word file with its tracked changes accepted: on paper both readings would stand side by side."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for item in source.infolist():
            content = source.read(item)
            if item.filename == "word/document.xml":
                content = _accepted(content)
            target.writestr(item, content)
    return made.getvalue()


def _accepted(content: bytes) -> bytes:
    root = etree.fromstring(content)
    for deleted in list(root.iter(f"{_W}del")):
        deleted.getparent().remove(deleted)
    for inserted in list(root.iter(f"{_W}ins")):
        for child in list(inserted):
            inserted.addprevious(child)
        inserted.getparent().remove(inserted)
    made = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    assert isinstance(made, bytes)
    return made


@pytest.fixture(scope="module", params=["true", "false"], ids=["tagged", "untagged"])
def papers(
    request: pytest.FixtureRequest, soffice: str, tmp_path_factory: pytest.TempPathFactory
) -> dict[Path, bytes]:
    """The example papers as PDF."""
    files = {f"{place}.docx": accepted(paper.read_bytes()) for place, paper in enumerate(PAPERS)}
    made = converted(soffice, files, _PDF.format(request.param), tmp_path_factory.mktemp("pdf"))
    return {paper: made[str(place)] for place, paper in enumerate(PAPERS)}


def test_a_paper_as_pdf_gives_the_same_statements_judgements_and_outcomes(papers: dict[Path, bytes]) -> None:
    for paper, data in papers.items():
        as_word = told(read_document(accepted(paper.read_bytes()), name=paper.name))
        as_pdf = told(read_document(data, name=f"{paper.stem}.pdf"))
        assert as_pdf == replace(as_word), paper
