"""The repository itself: no address of a registry, hashes in the lock, a reason beside each exception."""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import paper
from zielkreis import __version__

REPOSITORY = Path(__file__).parent.parent


def own_files(root: Path) -> list[Path]:
    """The files the repository tracks or is about to; all of them where git knows nothing of it."""
    git = shutil.which("git")
    if git and (root / ".git").exists():
        listed = subprocess.run(
            [git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
            cwd=root, capture_output=True, text=True, check=True,
        )  # fmt: skip
        return [root / name for name in sorted(listed.stdout.split("\0")) if name and (root / name).is_file()]
    return sorted(path for path in root.rglob("*") if path.is_file() and ".venv" not in path.parts)


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Path and text of every file that is text."""
    found = {}
    for path in own_files(REPOSITORY):
        try:
            found[path.relative_to(REPOSITORY).as_posix()] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return found


def told(faults: Iterator[str]) -> str:
    return "\n".join(faults)


def test_no_file_names_the_address_of_a_registry(texts: dict[str, str]) -> None:
    assert told(paper.registry_addresses(texts)) == ""


def test_every_requirement_of_the_lock_has_a_version_and_hashes() -> None:
    locks = sorted((REPOSITORY / "requirements").glob("*.txt"))
    assert locks
    for lock in locks:
        assert told(paper.unlocked_requirements(lock.read_text(encoding="utf-8"))) == "", lock.name


def test_the_lock_holds_every_dependency_of_the_project() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {"run": project["project"]["dependencies"], **project["dependency-groups"]}
    for name, requirements in wanted.items():
        text = (REPOSITORY / f"requirements/{name}.txt").read_text(encoding="utf-8")
        assert told(paper.missing_requirements(text, requirements)) == ""


def test_both_locks_name_the_same_versions() -> None:
    run, dev = (
        set(
            re.findall(
                r"^\S+==\S+",
                (REPOSITORY / f"requirements/{name}.txt").read_text(encoding="utf-8"),
                re.MULTILINE,
            )
        )
        for name in ("run", "dev")
    )
    assert run <= dev


def test_the_checker_of_pdf_reports_is_no_part_of_the_product() -> None:
    for name in ("run", "dev"):
        text = (REPOSITORY / f"requirements/{name}.txt").read_text(encoding="utf-8").lower()
        assert not re.search(r"^(?:pymupdf|outloud)", text, re.MULTILINE)
    assert "outloud==" in (REPOSITORY / "requirements/pdfcheck.txt").read_text(encoding="utf-8")


def test_every_lint_exception_has_its_reason_beside_it(texts: dict[str, str]) -> None:
    assert told(paper.ignores_without_reason(texts["pyproject.toml"])) == ""
    assert told(paper.comments_without_reason(texts)) == ""


def test_nothing_is_left_to_do_without_an_issue(texts: dict[str, str]) -> None:
    assert told(paper.loose_ends(texts)) == ""


def test_every_change_note_has_its_form(texts: dict[str, str]) -> None:
    notes = {name: text for name, text in texts.items() if name.startswith("changes.d/")}
    assert told(paper.unformed_notes(notes)) == ""
    assert len(notes) > 1, "changes.d needs a note for each change under src"


def test_the_licence_is_the_one_the_project_names(texts: dict[str, str]) -> None:
    assert texts["LICENSE"].startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert 'license = "EUPL-1.2"' in texts["pyproject.toml"]
    assert "license: EUPL-1.2" in texts["publiccode.yml"]


def test_the_public_description_names_the_version_of_the_program(texts: dict[str, str]) -> None:
    assert f'softwareVersion: "{__version__}"' in texts["publiccode.yml"]


ADDRESS = "https://" + "pypi" + ".org/simple"
MARKER = "TO" + "DO"
NOQA = "# no" + "qa: TID251"
NOTE = """# Entwürfe prüfen

- Art: Neu
- Normen: § 48b SGB II
- Tage: 01.01.2011

Das Programm liest einen Entwurf und sagt, was gilt.
"""


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        (paper.registry_addresses({"a.txt": f"x\nget {ADDRESS}"}), "a.txt:2"),
        (paper.registry_addresses({"a.json": '"reso' + 'lved": "x"'}), "a.json:1"),
        (paper.unlocked_requirements("lxml==6.1.3\n"), "lxml==6.1.3 has no hash"),
        (paper.unlocked_requirements("lxml>=6 --hash=sha256:0a\n"), "lxml>=6 has no version"),
        (paper.missing_requirements("lxml==6.1.3 \\\n", ["lxml>=5", "rich>=13"]), "rich is not locked"),
        (paper.ignores_without_reason('ignore = [\n    "D105",\n]\n'), "pyproject.toml:2"),
        (
            paper.ignores_without_reason('"tests/**" = [\n    "D1", # a reason\n    "S101",\n]\n'),
            "pyproject.toml:3",
        ),
        (paper.comments_without_reason({"a.py": f"x = 1  {NOQA}\n"}), "a.py:1"),
        (paper.comments_without_reason({"a.py": "x = 1  # type: " + "ignore[misc]\n"}), "a.py:1"),
        (paper.loose_ends({"a.py": f"# {MARKER}: later\n"}), "a.py:1"),
        (paper.unformed_notes({"changes.d/neu.md": NOTE}), "0001-stichwort.md"),
        (paper.unformed_notes({"changes.d/0001-a.md": NOTE.replace("Art: Neu", "Art: Toll")}), "Art"),
        (
            paper.unformed_notes({"changes.d/0001-a.md": NOTE.replace("- Normen: § 48b SGB II\n", "")}),
            "Normen",
        ),
        (paper.unformed_notes({"changes.d/0001-a.md": NOTE.replace("01.01.2011", "bald")}), "Tage"),
        (paper.unformed_notes({"changes.d/0001-a.md": NOTE.split("Das Programm", maxsplit=1)[0]}), "Text"),
        (paper.unformed_notes({"changes.d/0001-a.md": NOTE, "changes.d/0001-b.md": NOTE}), "0001"),
    ],
)
def test_a_fault_is_told_with_its_place(faults: Iterator[str], words: str) -> None:
    (fault,) = faults
    assert words in fault


def test_what_is_in_order_passes() -> None:
    assert not list(paper.comments_without_reason({"a.py": f"x = 1  {NOQA} - the face reads the clock\n"}))
    assert not list(paper.loose_ends({"a.py": f"# {MARKER}(#12, founder): later\n"}))
    assert not list(paper.unformed_notes({"changes.d/0001-a.md": NOTE, "changes.d/README.md": ""}))
    assert not list(paper.unlocked_requirements("lxml==6.1.3 \\\n    --hash=sha256:0a1b\n    # via x\n"))
