"""The source of the package as parsed modules and their imports: what the rules of the house look at."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One imported module, the line it stands in, and whether it hides inside a function."""

    target: str
    line: int
    in_function: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """A parsed file: its dotted name, its path below ``src`` and what it imports."""

    name: str
    path: str
    text: str
    tree: ast.Module
    imports: tuple[Import, ...]

    @property
    def is_package(self) -> bool:
        return self.path.endswith("__init__.py")

    def at(self, line: int) -> str:
        """The place as an editor opens it."""
        return f"src/{self.path}:{line}"


def _name_of(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _nodes(node: ast.AST, *, in_function: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    for child in ast.iter_child_nodes(node):
        yield child, in_function
        yield from _nodes(child, in_function=in_function or isinstance(child, (*FUNCTIONS, ast.Lambda)))


def _imports(tree: ast.Module, name: str, *, is_package: bool, known: frozenset[str]) -> Iterator[Import]:
    for node, in_function in _nodes(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(target=alias.name, line=node.lineno, in_function=in_function)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = name.split(".")[: len(name.split(".")) - node.level + is_package]
                base = ".".join([*above, base] if base else above)
            for alias in node.names:
                # "from package import module" names a module, "from module import name" does not.
                full = f"{base}.{alias.name}"
                yield Import(
                    target=full if full in known else base, line=node.lineno, in_function=in_function
                )


def load_modules(root: Path) -> tuple[Module, ...]:
    """All modules below ``root``, which is ``src`` or a sample laid out like it."""
    paths = sorted(path.relative_to(root) for path in root.rglob("*.py"))
    known = frozenset(_name_of(path) for path in paths)
    modules = []
    for path in paths:
        text = (root / path).read_text(encoding="utf-8")
        tree, name = ast.parse(text), _name_of(path)
        imports = tuple(_imports(tree, name, is_package=path.name == "__init__.py", known=known))
        modules.append(Module(name=name, path=path.as_posix(), text=text, tree=tree, imports=imports))
    return tuple(modules)
