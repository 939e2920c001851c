"""The shipped law files: complete, readable, compared within a year, and quick to read."""

import time
import warnings
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml

from zielkreis.domain.indicators import Catalogue
from zielkreis.domain.law import Evidence, LawBook, Mark, parse_citation
from zielkreis.files.shipped import read_shipped

LONGEST_SECONDS = 0.15


class OverdueWarning(UserWarning):
    """A fact was last compared with its source more than twelve months ago."""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.parse(read_shipped("zielkreis.domain.indicators")["catalogue.yaml"])


def overdue(facts: Iterator[tuple[str, Evidence]], on: date) -> list[str]:
    return sorted({name for name, evidence in facts if evidence.is_overdue(on)})


def citations(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in {"citation", "norm"}:
                yield value
            yield from citations(value)
    elif isinstance(node, list):
        for item in node:
            yield from citations(item)


def test_the_law_is_compared_with_its_sources_once_a_year(law: LawBook, catalogue: Catalogue) -> None:
    """It warns and does not fail: an old date makes no fact false, it calls for a look."""
    today = datetime.now(tz=UTC).date()  # noqa: TID251 - the day of the build decides
    late = [*overdue(law.all_evidence(), today), *overdue(catalogue.all_evidence(), today)]
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        if late:
            told = f"seit über zwölf Monaten nicht verglichen ({today}): {', '.join(late)}"
            warnings.warn(told, OverdueWarning, stacklevel=1)


def test_a_fact_is_overdue_after_twelve_months(law: LawBook, catalogue: Catalogue) -> None:
    assert overdue(law.all_evidence(), date(2027, 11, 22)) == []
    late = overdue(law.all_evidence(), date(2027, 11, 23))
    assert "Leistung 16a_2" in late
    assert "Haushalt 2012" in late
    assert "Regel R_ABS2" in late
    assert "Aufsicht LAND über KT" in late
    assert "Kennzahl K1" in overdue(catalogue.all_evidence(), date(2027, 11, 23))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 11, 22), False),
        (date(2027, 11, 22), False),
        (date(2027, 11, 23), True),
        (date(2027, 12, 1), True),
        (date(2026, 12, 31), False),
    ],
)
def test_twelve_months_are_counted_to_the_day(law: LawBook, on: date, expected: bool) -> None:
    evidence = law.traeger("20", date(2012, 5, 10)).evidence
    assert evidence.checked_on == date(2026, 11, 22)
    assert evidence.is_overdue(on) is expected


def test_every_citation_in_the_files_stands_in_the_canonical_form(law_texts: dict[str, str]) -> None:
    texts = {**law_texts, **read_shipped("zielkreis.domain.indicators")}
    for name, text in texts.items():
        for citation in citations(yaml.safe_load(text)):
            assert str(parse_citation(citation)) == citation, name


def test_every_source_is_described_and_every_description_used(law_texts: dict[str, str]) -> None:
    described = set(yaml.safe_load(law_texts["quellen.yaml"])["sources"])
    used = {
        key
        for text in law_texts.values()
        for line in text.splitlines()
        if "source: [" in line
        for key in line.split("source: [")[1].split("]")[0].replace(" ", "").split(",")
    }
    assert used == described


def test_what_is_not_verified_says_why(law: LawBook, catalogue: Catalogue) -> None:
    for name, evidence in (*law.all_evidence(), *catalogue.all_evidence()):
        if evidence.mark is Mark.UNVERIFIED:
            assert evidence.note, f"{name} is unverified without a word"


def test_the_law_is_read_in_no_time(law_texts: dict[str, str]) -> None:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        LawBook.parse(law_texts)
        best = min(best, time.process_time() - start)
    assert best < LONGEST_SECONDS


def test_the_files_are_shipped_with_the_laender(law_texts: dict[str, str], repository: Path) -> None:
    folder = repository / "src/zielkreis/domain/law/texts"
    assert set(law_texts) == {path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml")}
    assert "laender/nordrhein_westfalen.yaml" in law_texts
    assert list(law_texts) == sorted(law_texts)
