"""Who may import whom: the table of docs/decisions/0001-the-house.md, read against the source."""

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping

from tests.house.source import Module

ROOT = "zielkreis"

#: Stages of the domain from the bottom up: law reads German numbers and dates, an indicator is defined by
#: law and cites it, reading uses all three.
STAGES = {
    name: place
    for place, name in enumerate(
        (
            "values",
            "german",
            "actors",
            "law",
            "indicators",
            "measuring",
            "reading",
            "checking",
            "duties",
            "remedies",
            "releasing",
            "journal",
            "negotiation",
            "papers",
        )
    )
}

#: Standard library the domain does without: files, clock, network, environment, chance, strings as imports.
OUTSIDE_WORLD = frozenset(
    """
    asyncio builtins ctypes ftplib getpass glob http importlib inspect io locale logging multiprocessing os
    pathlib pkgutil platform pty random runpy sched secrets select selectors shelve shutil signal site smtplib
    socket socketserver sqlite3 ssl subprocess sys sysconfig tempfile threading time urllib webbrowser zipfile
    """.split()
)
#: Calls that reach the outside world without an import.
OUTSIDE_CALLS = frozenset({"open", "exec", "eval", "compile", "__import__", "input", "print", "breakpoint"})
OUTSIDE_METHODS = frozenset(
    "now today utcnow read_text read_bytes write_text write_bytes import_module getenv uuid1 uuid4".split()
)

#: Libraries of a room; in ``files`` each line is one foreign format, and a module takes from one line only.
#: pydantic is the JSON form of the domain's values.
FORMATS = (
    {"docx", "lxml"},
    {"docxtpl"},
    {"icalendar"},
    {"jinja2", "markupsafe"},
    {"markdown_it"},
    {"openpyxl"},
    {"pypdfium2"},
    {"PIL"},
    {"pydantic"},
    {"typst"},
    {"xlsxwriter"},
    {"yaml"},
)
LIBRARIES: dict[str, set[str]] = {
    "domain": {"yaml", "pydantic"},
    "files": set().union(*FORMATS),
    # An engine takes one library and the numbers it speaks in.
    "engines": {"numpy", "statsforecast"},
    # The JSON form of the domain's values is written at the border by pydantic's TypeAdapter.
    "service": {"pydantic"},
    "store": {"django"},
    "web": {"csp", "django", "django_htmx", "waitress", "whitenoise"},
    "cli": {"typer", "click", "rich"},
}
#: Rooms that a room may look into.
NEIGHBOURS: dict[str, tuple[str, ...]] = {
    "domain": ("zielkreis.domain",),
    "files": ("zielkreis.domain", "zielkreis.files"),
    "engines": ("zielkreis.domain", "zielkreis.engines"),
    "store": ("zielkreis.domain", "zielkreis.store"),
    "service": (
        "zielkreis.domain",
        "zielkreis.files",
        "zielkreis.store",
        "zielkreis.engines",
        "zielkreis.service",
    ),
    "cli": ("zielkreis.domain.values", "zielkreis.service", "zielkreis.cli"),
    "web": ("zielkreis.domain.values", "zielkreis.service", "zielkreis.web"),
}
#: What the terminal may import beyond its row of the table, each with its reason.
EXTRAS: dict[str, str] = {
    "zielkreis": "prints the version of the program",
    "zielkreis.web.serving": "one command starts the other face",
    "zielkreis.web.probing": "and tries it out where there is no terminal",
}


def _within(name: str, room: str) -> bool:
    return name == room or name.startswith(f"{room}.")


def _room(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else ""


def foreign_imports(modules: Iterable[Module], *, extras: Mapping[str, str] = EXTRAS) -> Iterator[str]:
    """Imports across the border of a room, and standard library the domain does without."""
    for module in modules:
        room = _room(module.name)
        for item in module.imports:
            top = item.target.split(".")[0]
            if top == ROOT:
                allowed = any(_within(item.target, neighbour) for neighbour in NEIGHBOURS.get(room, ()))
                allowed = allowed or (room in ("cli", "service", "web") and item.target in extras)
            elif top in sys.stdlib_module_names:
                allowed = room != "domain" or top not in OUTSIDE_WORLD
            else:
                allowed = top in LIBRARIES.get(room, set())
            if not allowed:
                yield f"{module.at(item.line)}: {room or ROOT} must not import {item.target}"


def mixed_formats(modules: Iterable[Module]) -> Iterator[str]:
    """Modules of ``files`` that handle the libraries of more than one foreign format."""
    for module in modules:
        if _room(module.name) == "files":
            used = {item.target.split(".")[0] for item in module.imports}
            formats = [sorted(used & libraries) for libraries in FORMATS if used & libraries]
            if len(formats) > 1:
                yield f"{module.at(1)}: one foreign format a module, here are {formats}"


def upward_imports(modules: Iterable[Module]) -> Iterator[str]:
    """Imports inside the domain that run up or across."""
    for module in modules:
        if _room(module.name) != "domain" or len(module.name.split(".")) < 3:
            continue
        stage = module.name.split(".")[2]
        if stage not in STAGES:
            yield f"{module.at(1)}: the stage {stage} has no place in the order of the domain"
            continue
        for item in module.imports:
            parts = item.target.split(".")
            if parts[:2] != [ROOT, "domain"] or parts[2:3] == [stage]:
                continue
            if len(parts) < 3 or STAGES.get(parts[2], len(STAGES)) >= STAGES[stage]:
                yield f"{module.at(item.line)}: {stage} must not import {item.target}, above or beside it"


def outside_calls(modules: Iterable[Module]) -> Iterator[str]:
    """Calls in the domain that open files, ask the clock or import by name, and strings that would."""
    for module in modules:
        if _room(module.name) != "domain":
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in OUTSIDE_CALLS:
                yield f"{module.at(node.lineno)}: the domain must not call {ast.unparse(node.func)}()"
            elif isinstance(node, ast.Attribute) and node.attr in OUTSIDE_METHODS:
                yield f"{module.at(node.lineno)}: the domain must not call .{node.attr}()"
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                room = _room(node.value) if node.value.startswith(f"{ROOT}.") else ""
                if room in NEIGHBOURS and room != "domain":
                    yield f"{module.at(node.lineno)}: the domain must not name the module {node.value!r}"


def private_imports(modules: Iterable[Module]) -> Iterator[str]:
    """Names with an underscore that one module takes from another."""
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == ROOT:
                for alias in node.names:
                    if alias.name.startswith("_") and not alias.name.startswith("__"):
                        yield f"{module.at(node.lineno)}: {alias.name} is private to {node.module}"


def import_cycles(modules: Iterable[Module]) -> Iterator[str]:
    """Circles of imports, those inside functions counted like the others."""
    graph = {module.name: {item.target for item in module.imports} for module in modules}
    reach: dict[str, set[str]] = {}
    for name, targets in graph.items():
        seen: set[str] = set()
        waiting = list(targets)
        while waiting:
            current = waiting.pop()
            if current in graph and current not in seen:
                seen.add(current)
                waiting.extend(graph[current])
        reach[name] = seen
    told: set[str] = set()
    for name in sorted(graph):
        circle = {other for other in reach[name] if name in reach[other]}
        if name in reach[name] and name not in told:
            told |= circle
            yield f"these modules import each other in a circle: {', '.join(sorted(circle))}"
