"""The rules of the house, held against the source and each shown to fail on a broken sample."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house import rooms, shape
from tests.house.source import Module, load_modules

REPOSITORY = Path(__file__).parent.parent
GLOSSARY = REPOSITORY / "docs/reference/glossary.md"

Rule = Callable[[tuple[Module, ...]], Iterator[str]]

RULES: list[Rule] = [
    rooms.foreign_imports,
    rooms.mixed_formats,
    rooms.upward_imports,
    rooms.outside_calls,
    rooms.private_imports,
    rooms.import_cycles,
    shape.long_modules,
    shape.long_functions,
    shape.hidden_imports,
    shape.junk_drawers,
    shape.missing_docstrings,
    shape.code_in_packages,
]

LONG_FUNCTION = "def long():\n" + "    pass\n" * 40
#: For each rule broken samples: path below src, its text, and words of the fault that must be told.
BROKEN: list[tuple[Rule, dict[str, str], str]] = [
    (rooms.foreign_imports, {"domain/law/a.py": "import os"}, "domain must not import os"),
    (rooms.foreign_imports, {"domain/law/a.py": "from pathlib import Path"}, "must not import pathlib"),
    (rooms.foreign_imports, {"domain/law/a.py": "import urllib.request"}, "must not import urllib.request"),
    (rooms.foreign_imports, {"domain/law/a.py": "import docx"}, "must not import docx"),
    (
        rooms.foreign_imports,
        {"domain/law/a.py": "import zielkreis.files.text"},
        "must not import zielkreis.files",
    ),
    (rooms.foreign_imports, {"files/a.py": "import zielkreis.service.check"}, "files must not import"),
    (rooms.foreign_imports, {"service/a.py": "import docx"}, "service must not import docx"),
    (
        rooms.foreign_imports,
        {"cli/a.py": "import zielkreis.files.text"},
        "cli must not import zielkreis.files",
    ),
    (rooms.foreign_imports, {"cli/a.py": "import zielkreis.domain.law.book"}, "cli must not import"),
    (
        rooms.foreign_imports,
        {"domain/a.py": "def f():\n    import socket"},
        "a.py:2: domain must not import socket",
    ),
    (rooms.mixed_formats, {"files/a.py": "import docx\nimport jinja2"}, "one foreign format a module"),
    (rooms.upward_imports, {"domain/law/a.py": "import zielkreis.domain.reading.b"}, "law must not import"),
    (
        rooms.upward_imports,
        {"domain/law/a.py": "from zielkreis.domain import indicators"},
        "law must not import",
    ),
    (rooms.upward_imports, {"domain/values/a.py": "from ..german import dates"}, "values must not import"),
    (rooms.upward_imports, {"domain/dreams/a.py": ""}, "no place in the order"),
    (rooms.outside_calls, {"domain/a.py": "open('x')"}, "must not call open()"),
    (rooms.outside_calls, {"domain/a.py": "__import__('os')"}, "must not call __import__()"),
    (
        rooms.outside_calls,
        {"domain/a.py": "from datetime import date\ndate.today()"},
        "a.py:2: the domain must not",
    ),
    (
        rooms.outside_calls,
        {"domain/a.py": "import datetime\ndatetime.datetime.now()"},
        "must not call .now()",
    ),
    (rooms.outside_calls, {"domain/a.py": "name = 'zielkreis.files.text'"}, "must not name the module"),
    (
        rooms.private_imports,
        {"service/a.py": "from zielkreis.domain.law.b import _hidden"},
        "_hidden is private",
    ),
    (
        rooms.import_cycles,
        {
            "domain/a.py": "import zielkreis.domain.b",
            "domain/b.py": "def f():\n    import zielkreis.domain.a",
        },
        "zielkreis.domain.a, zielkreis.domain.b",
    ),
    (shape.long_modules, {"domain/a.py": "a = 1\n" * 401}, "401 lines, allowed are 400"),
    (shape.long_functions, {"domain/a.py": LONG_FUNCTION}, "long has 41 lines, allowed are 40"),
    (shape.hidden_imports, {"cli/a.py": "def f():\n    import re"}, "import re at the top, or say why"),
    (shape.junk_drawers, {"domain/utils/a.py": ""}, "'utils' names no idea"),
    (shape.junk_drawers, {"domain/text_helpers.py": ""}, "'text_helpers' names no idea"),
    (shape.missing_docstrings, {"domain/a.py": "a = 1"}, "no docstring"),
    (shape.code_in_packages, {"domain/__init__.py": "a = 1"}, "holds no code"),
    (shape.code_in_packages, {"domain/__init__.py": "from zielkreis.domain.b import B"}, "sorted: ['B']"),
]

SOUND = {
    "__init__.py": '"""Version."""\n\n__version__ = "1"\n',
    "domain/__init__.py": '"""Re-exports."""\n\nfrom zielkreis.domain.law.b import B\n\n__all__ = ["B"]\n',
    "domain/law/b.py": '"""Law."""\n\nimport yaml\nfrom zielkreis.domain.values import c\n',
    "domain/values/c.py": '"""Values."""\n\nimport re\n\n\nclass C: ...\n',
    "files/d.py": '"""Files."""\n\nimport os\n\nimport docx\nfrom lxml import etree\n',
    "cli/e.py": '"""Terminal."""\n\n\ndef f():\n    import rich  # reason: loads in 0.2 s\n',
}


def sample(folder: Path, files: dict[str, str]) -> tuple[Module, ...]:
    for path, text in files.items():
        place = folder / "zielkreis" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return load_modules(folder)


@pytest.fixture(scope="module")
def modules() -> tuple[Module, ...]:
    return load_modules(REPOSITORY / "src")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_source_keeps_the_rule(rule: Rule, modules: tuple[Module, ...]) -> None:
    faults = list(rule(modules))
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize(("rule", "files", "words"), BROKEN)
def test_the_rule_fails_on_a_broken_sample(
    rule: Rule, files: dict[str, str], words: str, tmp_path: Path
) -> None:
    (fault,) = rule(sample(tmp_path, files))
    assert words in fault


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_rule_lets_a_sound_sample_pass(rule: Rule, tmp_path: Path) -> None:
    assert list(rule(sample(tmp_path, SOUND))) == []


def test_every_rule_has_a_broken_sample() -> None:
    assert {rule for rule, _, _ in BROKEN} == set(RULES)


def test_every_class_of_the_values_stands_in_the_glossary(modules: tuple[Module, ...]) -> None:
    assert GLOSSARY.is_file(), (
        "docs/reference/glossary.md is missing: it explains each public class of the values"
    )
    faults = list(shape.unexplained_classes(modules, GLOSSARY.read_text(encoding="utf-8")))
    assert not faults, "\n" + "\n".join(faults)


def test_a_class_without_a_word_in_the_glossary_is_told(tmp_path: Path) -> None:
    modules = sample(
        tmp_path, {"domain/values/a.py": "class Party: ...\nclass Term: ...\nclass _Hidden: ..."}
    )
    (fault,) = shape.unexplained_classes(modules, "| `Party` | Vertragspartner |")
    assert "`Term` is missing" in fault


def test_the_domain_runs_without_any_library_of_the_other_rooms(modules: tuple[Module, ...]) -> None:
    names = [module.name for module in modules if module.name.startswith("zielkreis.domain")]
    foreign = sorted((rooms.LIBRARIES["files"] | rooms.LIBRARIES["cli"]) - rooms.LIBRARIES["domain"])
    program = (
        "import importlib, sys\n"
        f"sys.modules.update(dict.fromkeys({foreign!r}))\n"  # None makes an import of that name fail
        f"for name in {names!r}: importlib.import_module(name)\n"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
