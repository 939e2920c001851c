"""The language of a template's fields: its rules, its faults in German, and text that it leaves alone."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from zielkreis.domain.values.visible import shortened
from zielkreis.files.letter.fields import FieldNames

_LOOP = frozenset({"index", "index0", "first", "last", "length", "revindex", "revindex0", "depth"})
_TAG = re.compile(r"<[^>]+>")
_BRACKETS = re.compile(r"\{\{|\{%|%\}|\}\}")
_UNKNOWN_TAG = re.compile(r"unknown tag '(\w+)'")
_UNKNOWN_FILTER = re.compile(r"No (?:filter|test) named '(\w+)'")
_LEFT_OPEN = re.compile(r"looking for the following tags: '(\w+)'|block that needs to be closed is '(\w+)'")
# The template library turns these back into brackets after filling; words of a draft must not change.
_TURNED = re.compile(r"(?<=[{}])_(?=[{}%])|(?<=%)_(?=\})")


def sealed_language() -> ImmutableSandboxedEnvironment:
    """The language without a way out: no attribute of Python, no other file, no endless lists."""
    language = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    language.globals.clear()
    return language


def as_words(value: Any) -> Any:
    """Values in which every text stays as it stands, whatever it looks like to the template."""
    if isinstance(value, str):
        return Markup(_TURNED.sub("&#95;", escape(value)))  # noqa: S704 - escaped first
    if isinstance(value, Mapping):
        return {name: as_words(each) for name, each in value.items()}
    if isinstance(value, list):
        return [as_words(each) for each in value]
    return value


def faults_in(text: str, *, where: str, names: FieldNames) -> Iterator[str]:
    """What is wrong with the fields of one part, each in a German sentence with its line.

    ``text`` is the part as the language sees it, a paragraph a line; ``where`` is what the part is called.
    """
    language = sealed_language()
    try:
        tree = language.parse(text)
        language.compile(tree)
    except TemplateSyntaxError as error:
        yield f"{_german(error)} {_at(text, error.lineno, where)}"
        return
    for name in sorted(meta.find_undeclared_variables(tree) - set(names.fields)):
        line = next(node.lineno for node in tree.find_all(nodes.Name) if node.name == name)
        yield f"Das Feld „{shortened(name)}“ gibt es nicht. {_at(text, line, where)}"
    for node in tree.find_all(nodes.Getattr):
        on_loop = isinstance(node.node, nodes.Name) and node.node.name == "loop"
        if node.attr not in (_LOOP if on_loop else names.of_parts):
            yield f"Das Feld „.{shortened(node.attr)}“ gibt es nicht. {_at(text, node.lineno, where)}"


def unbalanced_in(paragraphs: Iterable[str], *, where: str) -> Iterator[str]:
    """Paragraphs where a bracket of a field has no counterpart, each as a German sentence with its place."""
    for words in paragraphs:
        depth = 0
        for sign in _BRACKETS.findall(words):
            depth += 1 if sign in ("{{", "{%") else -1
            if depth not in (0, 1):
                break
        if depth:
            yield f"Klammern oder Zeichen eines Feldes stimmen nicht. {_place(words, where)}"


def fields_in(text: str) -> frozenset[str]:
    """The fields of the letter that a text without faults uses."""
    return frozenset(meta.find_undeclared_variables(sealed_language().parse(text)))


def told(error: Exception) -> str:
    """Why a template that looked well could not be filled."""
    return f"{_german(error)} Vergleichen Sie die Felder mit der Mustervorlage."


def _german(error: Exception) -> str:
    message = str(error)
    if match := _UNKNOWN_TAG.search(message):
        return f"Den Befehl „{shortened(match[1])}“ gibt es nicht."
    if match := _UNKNOWN_FILTER.search(message):
        return f"Den Filter „{shortened(match[1])}“ gibt es nicht."
    if match := _LEFT_OPEN.search(message):
        return f"Es fehlt das Ende eines Befehls („{match[1] or 'end' + match[2]}“)."
    if isinstance(error, TemplateSyntaxError):
        return "Klammern oder Zeichen eines Feldes stimmen nicht."
    if type(error).__name__ == "SecurityError":
        return "Die Vorlage versucht etwas, was einer Vorlage nicht erlaubt ist."
    return "Ein Feld passt nicht zu dem, was es ausfüllen soll."


def _at(text: str, line: int, where: str) -> str:
    lines = text.split("\n")
    return _place(_TAG.sub(" ", lines[line - 1]) if 0 < line <= len(lines) else "", where)


def _place(words: str, where: str) -> str:
    shown = shortened(" ".join(words.split()))
    return f"Stelle: {where}, „{shown}“." if shown else f"Stelle: {where}."
