"""The examples of the how-to page are what the law files accept."""

import re
from pathlib import Path
from textwrap import dedent

import pytest
import yaml
from pydantic import BaseModel

from zielkreis.domain.law import LawBook
from zielkreis.domain.law.schema import TraegerNode
from zielkreis.domain.law.schema_agreements import LandFile, ResolutionNode

PAGE = Path(__file__).parents[3] / "docs/how-to/gesetz-aendern.md"
BLOCK = re.compile(r"^ *```yaml\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
MODELS: dict[str, type[BaseModel]] = {
    "Abschnitt einer Leistung": TraegerNode,
    "Eintrag in haushalt": ResolutionNode,
    "Datei laender": LandFile,
}


def blocks() -> list[str]:
    return [dedent(block) for block in BLOCK.findall(PAGE.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("block", blocks(), ids=lambda block: block.splitlines()[0])
def test_an_example_is_accepted(block: str) -> None:
    (model,) = (model for start, model in MODELS.items() if block.startswith(f"# {start}"))
    model.model_validate(yaml.safe_load(block))


def test_the_land_of_the_example_joins_the_shipped_law(law_texts: dict[str, str]) -> None:
    (land,) = (block for block in blocks() if block.startswith("# Datei laender"))
    sources = law_texts["quellen.yaml"] + "  BX20: Gesetzessammlung\n"
    law = LawBook.parse({**law_texts, "laender/beispiel.yaml": land, "quellen.yaml": sources})
    assert law.land("Beispielland").statute == "Ausführungsgesetz"


def test_the_page_names_every_law_file(law_texts: dict[str, str]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name in law_texts:
        assert f"`domain/law/texts/{name.split('/')[0]}" in page
