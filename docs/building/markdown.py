"""Markdown as the generated pages use it."""

from collections.abc import Iterable, Sequence

NOTE = "<!-- Erzeugt von docs/build_reference.py; Änderungen gehen bei „make docs“ verloren. -->"


def page(title: str, introduction: str, parts: Iterable[str]) -> str:
    """A page with its title, what it is for, and its parts, an empty line between them."""
    return "\n\n".join([NOTE, f"# {title}", introduction, *parts]) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a bar or line feed in a cell does not break it."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell(each) for each in line) + " |" for line in lines)


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """A list of named facts; those without words are left out."""
    return "\n".join(f"- **{name}:** {' '.join(words.split())}" for name, words in pairs if words)


def cell(words: str) -> str:
    """Words that can stand in a table."""
    return " ".join(words.replace("|", "\\|").split())


def code(words: str) -> str:
    """Words as a code."""
    return f"`{words}`"
