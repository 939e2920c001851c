"""The shape of modules: size, names, where imports stand, what a package's front page holds."""

import ast
from collections.abc import Iterable, Iterator

from tests.house.source import FUNCTIONS, Module

LONGEST_MODULE = 400
LONGEST_FUNCTION = 40
JUNK_DRAWERS = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "base"})


def long_modules(modules: Iterable[Module]) -> Iterator[str]:
    """Modules with more lines than a reader holds in the head."""
    for module in modules:
        lines = len(module.text.splitlines())
        if lines > LONGEST_MODULE:
            yield f"{module.at(1)}: {lines} lines, allowed are {LONGEST_MODULE}; split it by idea"


def long_functions(modules: Iterable[Module]) -> Iterator[str]:
    """Functions that do not fit a screen, counted from ``def`` to their last line."""
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, FUNCTIONS):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    allowed = f"allowed are {LONGEST_FUNCTION}"
                    yield f"{module.at(node.lineno)}: {node.name} has {lines} lines, {allowed}"


def hidden_imports(modules: Iterable[Module]) -> Iterator[str]:
    """Imports inside functions that do not tell their reason in the same line or the one above."""
    for module in modules:
        lines = module.text.splitlines()
        for item in module.imports:
            near = lines[max(0, item.line - 2) : item.line]
            if item.in_function and not any("# reason:" in line for line in near):
                yield f"{module.at(item.line)}: import {item.target} at the top, or say why not: # reason: …"


#: Modules that Django looks for under this very name: a database is a package with a module ``base``.
NAMED_BY_DJANGO = frozenset(f"zielkreis.store.backends.{name}.base" for name in ("postgresql", "sqlite"))


def junk_drawers(modules: Iterable[Module]) -> Iterator[str]:
    """Files and folders whose name says nothing about what lies in them."""
    for module in modules:
        if module.name in NAMED_BY_DJANGO:
            continue
        for part in module.name.split("."):
            if set(part.split("_")) & JUNK_DRAWERS:
                yield f"{module.at(1)}: {part!r} names no idea; put each thing where its idea lives"


def missing_docstrings(modules: Iterable[Module]) -> Iterator[str]:
    """Modules that do not say what they are about."""
    for module in modules:
        if not ast.get_docstring(module.tree):
            yield f"{module.at(1)}: the module has no docstring"


def _listed_names(node: ast.stmt) -> list[str] | None:
    """The names of an ``__all__``, ``None`` for any other statement."""
    if not isinstance(node, ast.Assign) or [ast.unparse(target) for target in node.targets] != ["__all__"]:
        return None
    names = ast.literal_eval(node.value)
    return [str(name) for name in names]


def code_in_packages(modules: Iterable[Module]) -> Iterator[str]:
    """Front pages (``__init__.py``) with code, or whose ``__all__`` is not what they re-export."""
    for module in modules:
        if not module.is_package:
            continue
        exported: list[str] = []
        listed: list[str] = []
        for node in module.tree.body:
            names = _listed_names(node)
            if names is not None:
                listed = names
            elif isinstance(node, ast.ImportFrom | ast.Import):
                exported.extend(alias.asname or alias.name for alias in node.names)
            elif not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
                is_version = module.name == "zielkreis" and ast.unparse(node).startswith("__version__ = ")
                if not is_version:
                    yield f"{module.at(node.lineno)}: a package's front page holds no code"
        if sorted(exported) != listed:
            yield f"{module.at(1)}: __all__ must list the re-exports, sorted: {sorted(exported)}"


def unexplained_classes(modules: Iterable[Module], glossary: str) -> Iterator[str]:
    """Public classes of the values that the glossary does not explain, as `` `Name` ``."""
    for module in modules:
        if module.name.startswith("zielkreis.domain.values."):
            classes = [node for node in module.tree.body if isinstance(node, ast.ClassDef)]
            for node in classes:
                if not node.name.startswith("_") and f"`{node.name}`" not in glossary:
                    yield f"{module.at(node.lineno)}: `{node.name}` is missing in docs/reference/glossary.md"
