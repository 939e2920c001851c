"""The documentation is true: its commands run and print what it shows, its links lead somewhere."""

import json
import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from tests.pages.pages import Block, Page, read_page
from tests.pages.transcript import LEFT_OUT, calls_of, difference
from tests.pages.workplace import Workplace
from zielkreis.cli.app import app
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.words import german
from zielkreis.service.label_statements import label_statements

REPOSITORY = Path(__file__).parent.parent
DOCS = REPOSITORY / "docs"
INDEX = DOCS / "index.md"
GUIDES = (
    REPOSITORY / "README.md",
    *sorted((DOCS / "tutorial").glob("*.md")),
    *sorted((DOCS / "how-to").glob("*.md")),
)
EXPLANATIONS = (INDEX, *sorted((DOCS / "explanation").glob("*.md")))
PAGES = (*sorted(DOCS.rglob("*.md")), REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md")
#: Each command, those of a group by both words ("konto anlegen"), and the groups themselves.
COMMANDS = tuple(
    " ".join(filter(None, (name, each)))
    for name, command in get_command(app).commands.items()  # type: ignore[attr-defined]  # it is a group
    for each in ("", *getattr(command, "commands", ()))
)
LARGEST_PICTURE_BYTES = 300_000
#: Words a guide does without: they belittle the reader's trouble or hide who does something.
_EMPTY_WORDS = re.compile(
    r"\b(?:simply|just|obviously|we|our|wir|unser\w*|einfach|natürlich)\b", re.IGNORECASE
)


def name_of(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


@pytest.fixture(scope="session")
def options() -> dict[str, set[str]]:
    """The options each command names in its help; under ``""`` those of all."""
    runner = CliRunner()
    found = {
        command: set(re.findall(r"--[a-z][a-z-]*", runner.invoke(app, [*command.split(), "--help"]).output))
        for command in COMMANDS
    }
    everywhere = set(re.findall(r"--[a-z][a-z-]*", runner.invoke(app, ["--help"]).output))
    return {**found, "": everywhere.union(*found.values())}


@pytest.mark.parametrize("path", [*GUIDES, *EXPLANATIONS], ids=name_of)
def test_the_commands_of_a_page_do_what_it_shows(path: Path, tmp_path: Path) -> None:
    page = read_page(path)
    if any(block.language in ("console", "python", "sh") for block in page.blocks):
        assert not (faults := Workplace(tmp_path, REPOSITORY).follow(page)), "\n".join(faults)


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_links_and_pictures_lead_somewhere(path: Path) -> None:
    for target, anchor in read_page(path).local_targets():
        assert target.exists(), f"{name_of(path)} links to {target}"
        if anchor:
            assert anchor in read_page(target).anchors, f"{name_of(path)} links to {target.name}#{anchor}"


def test_the_index_links_every_page() -> None:
    linked = {target for target, _ in read_page(INDEX).local_targets()}
    missing = [name_of(path) for path in DOCS.rglob("*.md") if path != INDEX and path not in linked]
    assert not missing, f"docs/index.md does not link {', '.join(sorted(missing))}"


@pytest.mark.parametrize("path", [*GUIDES, *EXPLANATIONS], ids=name_of)
def test_a_page_names_commands_and_options_that_exist(path: Path, options: dict[str, set[str]]) -> None:
    page = read_page(path)
    lone = {code for code in page.codes if re.fullmatch(r"--[a-z][a-z-]*", code)}
    assert lone <= options[""]
    for line in _command_lines(page):
        command, *arguments = shlex.split(line, comments=True)[1:] or [""]
        if arguments and f"{command} {arguments[0]}" in COMMANDS:
            command = f"{command} {arguments.pop(0)}"
        named = {each for each in arguments if each.startswith("--")}
        if command.startswith("-"):
            assert command in {"--version", "--help", "-h"}
        elif command and not command.isupper():
            assert command in COMMANDS, f"{name_of(path)}: {line}"
            assert named <= options[command], f"{name_of(path)}: {line}"


def _command_lines(page: Page) -> list[str]:
    typed = [
        part.strip()
        for block in page.blocks
        for line in _typed_lines(block)
        for part in re.split(r"[|;&<>]|\b(?:if|do|then)\b", line)
    ]
    return [line for line in (*typed, *page.codes) if re.match(r"zielkreis(?: |$)", line)]


def _typed_lines(block: Block) -> list[str]:
    if block.language == "console":
        return [call.command for call in calls_of(block)]
    return block.text.splitlines() if block.language == "sh" else []


def test_the_guide_to_checking_explains_every_option(options: dict[str, set[str]]) -> None:
    page = (DOCS / "how-to/entwurf-pruefen.md").read_text(encoding="utf-8")
    assert {option for option in options["pruefen"] if f"`{option}" not in page} <= {"--help"}


@pytest.mark.parametrize("path", [*PAGES], ids=name_of)
def test_a_page_names_make_targets_that_exist(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (REPOSITORY / "Makefile").read_text("utf-8"), re.MULTILINE))
    page = read_page(path)
    typed = [line for block in page.blocks if block.language == "sh" for line in block.text.splitlines()]
    named = {match[1] for line in (*typed, *page.codes) if (match := re.match(r"make ([a-z]+)", line))}
    assert named <= targets


def test_every_picture_is_shown_small_and_made_by_the_program() -> None:
    shown = {target for path in PAGES for target, _ in read_page(path).local_targets()}
    made = (DOCS / "build_pictures.py").read_text(encoding="utf-8")
    taken = "".join(path.read_text("utf-8") for path in (REPOSITORY / "tests/web").glob("test_*.py"))
    pictures = sorted((DOCS / "images").iterdir())
    assert pictures
    for picture in pictures:
        assert picture in shown, f"no page shows {picture.name}"
        by_page_test = f'"{picture.stem}"' in taken
        assert picture.name in made or by_page_test, f"docs/build_pictures.py does not make {picture.name}"
        assert picture.stat().st_size <= LARGEST_PICTURE_BYTES


@pytest.mark.parametrize("path", [*GUIDES, *EXPLANATIONS], ids=name_of)
def test_a_page_does_without_empty_words(path: Path) -> None:
    assert not _EMPTY_WORDS.findall(read_page(path).prose)


def test_the_readme_shows_the_program_at_work_and_names_both_commands() -> None:
    page = read_page(REPOSITORY / "README.md")
    assert any(target.suffix == ".png" for target, _ in page.local_targets())
    assert any("make run" in block.text and "make test" in block.text for block in page.blocks)


def test_the_readme_gives_no_number_that_was_not_measured() -> None:
    measured = (DOCS / "reference/accuracy.md").read_text(encoding="utf-8").replace(",", ".")
    claimed = re.findall(r"(\d+\.\d) %", read_page(REPOSITORY / "README.md").prose)
    assert claimed
    assert [number for number in claimed if number not in measured] == []


def test_the_kinds_of_statements_are_read_as_the_page_explains_them() -> None:
    page = (DOCS / "explanation/wie-gelesen-wird.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\w+) \| [^|]+ \| (.+) \|$", page, re.MULTILINE)[1:]
    context = {"agreement_type": "ZV5", "on": "2012-01-01", "parties": ["LAND", "KT"], "year": 2012}
    lines = [json.dumps({"id": kind, "text": text, "context": context}) for kind, text in rows]
    read = [json.loads(line) for line in label_statements("\n".join(lines).encode()).lines]
    assert [german(Kind(each["kind"])) for each in read] == [kind for kind, _ in rows]
    assert len(rows) == len(Kind)


def test_a_transcript_is_compared_line_by_line() -> None:
    assert difference(("a", "b"), "a\nb\n") == ""
    assert difference(("a", LEFT_OUT, "d"), "a\nb\nc\nd\n") == ""
    assert difference((LEFT_OUT, "c"), "a\nb\nc\n") == ""
    assert difference((), "anything\n") == ""
    assert "does not print" in difference(("x",), "a\n")
    assert "prints more" in difference(("a",), "a\nb\n")
    assert "another order" in difference(("b", "a"), "a\nb\n")


def test_a_block_of_a_terminal_is_taken_apart_into_commands() -> None:
    block = Block(language="console", file="", text="$ eins\nja\n…\n$ zwei\n", line=7)
    eins, zwei = calls_of(block)
    assert (eins.command, eins.shown, eins.line) == ("eins", ("ja", "…"), 8)
    assert (zwei.command, zwei.shown, zwei.line) == ("zwei", (), 11)


def test_a_command_that_fails_is_told_with_its_line(tmp_path: Path) -> None:
    page = tmp_path / "seite.md"
    page.write_text("# Seite\n\n```console\n$ false\n$ echo $?\n1\n$ exit 2\n```\n", encoding="utf-8")
    place = tmp_path / "ort"
    place.mkdir()
    (fault,) = Workplace(place, REPOSITORY).follow(read_page(page))
    assert fault.startswith("seite.md:7: 'exit 2' ends with 2")
