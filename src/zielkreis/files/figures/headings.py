"""The words of ``headings.yaml``: which column, group, figure or mark a text stands for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import yaml

from zielkreis.domain.german.folding import fold
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import FigureStatus, Gap

_RAISED = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹⁰]+|(?<=\S)\s*\d{1,2}\)|\*+$")
_PARTED = re.compile(r"(?<=\w)-\s*\n\s*(?=[a-zäöüß])")
_SIGNS_BETWEEN = re.compile(r"[^\w./]+")
_BETWEEN = re.compile(r"[\s\-–—_:]+")
#: A Kennzahl by its sign: K2, K 2, K2E1, K2 E1.
_SIGN = re.compile(r"(?<![^\W_])K\s?([1-3])(?:\s?E\s?([1-4]))?(?![^\W_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWords:
    """What a heading calls a figure."""

    figure: str
    unit: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """The words, in the plain form that texts are compared in."""

    roles: Mapping[str, str]
    ignored: tuple[str, ...]
    groups: Mapping[str, Population]
    figures: tuple[tuple[str, FigureWords], ...]
    marks: Mapping[str, Gap]
    value_signs: Mapping[str, str]
    status_words: tuple[tuple[str, FigureStatus], ...]
    imputed_words: tuple[str, ...]
    factors: Mapping[str, int]


@cache
def printed_headings() -> Any:
    """The words as ``headings.yaml`` writes them, for the generated reference."""
    return yaml.safe_load(
        resources.files("zielkreis.files.figures").joinpath("headings.yaml").read_text("utf-8")
    )


@cache
def headings() -> Headings:
    """The shipped words."""
    node = printed_headings()
    figures = [
        FigureWords(figure=each, unit=words.get("unit", ""), names=tuple(map(plain, words["names"])))
        for each, words in node["figures"].items()
    ]
    by_name = [(name, each) for each in figures for name in each.names]
    return Headings(
        roles={plain(name): role for role, names in node["roles"].items() for name in names},
        ignored=tuple(map(plain, node["ignored"])),
        groups={plain(name): Population(each) for each, names in node["groups"].items() for name in names},
        figures=tuple(sorted(by_name, key=lambda each: (-len(each[0]), each[0]))),
        marks={name: Gap(each) for each, names in node["marks"].items() for name in names},
        value_signs=node["value_signs"],
        status_words=tuple(
            (plain(w), FigureStatus(each)) for each, words in node["status_words"].items() for w in words
        ),
        imputed_words=tuple(map(plain, node["imputed_words"])),
        factors={plain(name): factor for name, factor in node["factors"].items()},
    )


def plain(text: str) -> str:
    """A heading in the form in which headings are compared."""
    whole = _RAISED.sub("", _PARTED.sub("", fold(text)))
    return _BETWEEN.sub(" ", whole.lower()).strip(" .,;")


def words_in(words: str, text: str) -> bool:
    """Whether plain words stand in plain text, not as a part of other words."""
    return text == words or f" {words} " in f" {_SIGNS_BETWEEN.sub(' ', text).strip()} "


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFigure:
    """The figure that a heading names.

    ``unit`` is "euro" where it is given in euros, ``factor`` that of thousands or millions in the same words.
    """

    figure: str
    unit: str = ""
    factor: int = 1


def figure_named(text: str) -> NamedFigure | None:
    """The one figure a text names, ``None`` where it names none or several."""
    signs = {f"K{match[1]}" + (f"E{match[2]}" if match[2] else "") for match in _SIGN.finditer(text)}
    if signs:
        return NamedFigure(figure=signs.pop()) if len(signs) == 1 else None
    wanted = plain(text)
    for name, words in headings().figures:
        if wanted in (name, plain(words.figure)):
            return NamedFigure(figure=words.figure, unit="" if wanted == plain(words.figure) else words.unit)
    for name, words in headings().figures:
        if words_in(name, wanted):
            return NamedFigure(figure=words.figure, unit=words.unit, factor=factor_named(text))
    return None


def group_named(text: str) -> Population | None:
    """The one group a text names, ``None`` where it names none or several."""
    wanted = plain(text)
    found = {group for name, group in headings().groups.items() if words_in(name, wanted)}
    return found.pop() if len(found) == 1 else None


def role_named(text: str) -> str | None:
    """What a column with exactly that heading says of its rows."""
    return headings().roles.get(plain(text))


def is_ignored(text: str) -> bool:
    """Whether a column with that heading is left out on purpose."""
    wanted = plain(text)
    return any(words_in(each, wanted) for each in headings().ignored)


def factor_named(text: str) -> int:
    """By what the values of a column are to be multiplied."""
    wanted = plain(text)
    return next((factor for name, factor in headings().factors.items() if name in wanted), 1)


def status_named(text: str) -> FigureStatus | None:
    """The one status a text names."""
    wanted = plain(text)
    found = {status for name, status in headings().status_words if name in wanted}
    return found.pop() if len(found) == 1 else None


def says_imputed(text: str) -> bool:
    """Whether a text says that values are estimated."""
    wanted = plain(text)
    return any(each in wanted for each in headings().imputed_words)
