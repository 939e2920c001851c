"""Every kind of entry has a German name, the one that the glossary gives its event."""

from pathlib import Path
from typing import get_args

import pytest
import yaml

from zielkreis.domain.values.event_words import kind_in_words
from zielkreis.domain.values.events import Event

KINDS = {
    "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in each.__name__).strip(
        "_"
    ): each.__name__
    for each in get_args(Event)
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_called_as_in_the_glossary(kind: str, repository: Path) -> None:
    glossary = yaml.safe_load((repository / "docs/building/glossary.yaml").read_text(encoding="utf-8"))
    assert kind_in_words(f"{kind}/1") == glossary["classes"][KINDS[kind]][0]


def test_a_kind_of_a_later_program_is_called_as_it_stands() -> None:
    assert kind_in_words("figure_revised/3") == "„figure_revised/3“"
