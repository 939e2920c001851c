"""Findings set aside: the list beside a draft is read, held against its report, and added to."""

from collections.abc import Iterable
from dataclasses import replace

from zielkreis.domain.releasing import (
    UnknownFinding,
    WaiversInvalid,
    append_waivers,
    hold_waivers,
    parse_waivers,
    waivers_for,
)
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.own_text import NoTextError, own_text


class UnusableWaiversError(ValueError):
    """The list cannot be used, or there is nothing to set aside so; the German message says why."""


def read_waivers(data: bytes, *, name: str) -> tuple[Waiver, ...]:
    """The waivers in a YAML file (UTF-8); raises ``UnusableWaiversError`` with all faults."""
    try:
        return parse_waivers(_decoded(data, name=name))
    except WaiversInvalid as error:
        raise UnusableWaiversError(f"{name}: {error}") from None


def with_waivers(checked: CheckedDraft, waivers: Iterable[Waiver]) -> CheckedDraft:
    """The checked draft with the waivers held against it, in place of those it had."""
    return replace(checked, waivers=hold_waivers(waivers, checked.report))


def set_aside(
    checked: CheckedDraft, data: bytes, *, name: str, wish: Waiver
) -> tuple[str, tuple[Waiver, ...]]:
    """The list with what sets a finding aside added at its end, and what was added.

    ``wish`` names the finding, the place if only one is meant, reason, name and day; the words it binds to
    are taken from the draft. ``data`` is the list as it is, empty where there is none; what it sets aside
    already is not added again. Raises ``UnusableWaiversError``.
    """
    text = _decoded(data, name=name)
    try:
        there = {(each.finding, each.words) for each in parse_waivers(text)}
        wanted = waivers_for(checked.report, wish)
        new = tuple(each for each in wanted if (each.finding, each.words.strip()) not in there)
        return append_waivers(text, new), new
    except WaiversInvalid as error:
        raise UnusableWaiversError(f"{name}: {error}") from None
    except UnknownFinding as error:
        raise UnusableWaiversError(str(error)) from None


def _decoded(data: bytes, *, name: str) -> str:
    try:
        return own_text(data, name=name, wanted="die Liste der Zurückstellungen")
    except NoTextError as error:
        raise UnusableWaiversError(str(error)) from None
