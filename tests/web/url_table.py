"""The table of addresses, walked: each address with its view, and a path that leads to it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from django.urls import URLPattern, URLResolver

from zielkreis.web.access import right_of

#: A value for each kind of part that an address may have.
_SAMPLES = {"int": "1", "slug": "a", "uuid": "00000000-0000-0000-0000-000000000000", "path": "a", "str": "a"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A row of the table."""

    path: str
    view: Callable[..., Any]


def addresses(urlconf: str) -> tuple[Address, ...]:
    """Every address that the module lists, those it includes as well."""
    return tuple(_walk(import_module(urlconf).urlpatterns, "/"))


def unasked(table: tuple[Address, ...]) -> list[str]:
    """The addresses whose view asks nobody."""
    return [f"{row.path} ({row.view.__name__})" for row in table if right_of(row.view) is None]


def _walk(patterns: list[URLPattern | URLResolver], before: str) -> Iterator[Address]:
    for pattern in patterns:
        path = before + re.sub(r"<(?:(\w+):)?\w+>", _sample, str(pattern.pattern))
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern.url_patterns, path)
        else:
            yield Address(path=path, view=pattern.callback)


def _sample(part: re.Match[str]) -> str:
    return _SAMPLES[part[1] or "str"]
