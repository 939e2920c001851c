"""How much of a page is pictures or drawn outlines: where text may stand that the file does not hold."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

_DEEPEST = 4
_MOST_OBJECTS = 20_000
_MANY_OUTLINES = 300  # letters drawn as curves: a page of text has thousands
_LEAST_SHARE = 0.05
_LEAST_SHARE_BESIDE_WORDS = 0.3


def is_picture_only(page: Any, words: int, area: float) -> bool:
    """Whether a page with this number of words shows its content as pictures or outlines.

    ``area`` is that of the page in square points. Up to two words may be a page number that was
    stamped on a scan.
    """
    if words > 2 or area <= 0:
        return False
    covered = outlines = 0.0
    for kind, box in _objects(page):
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            covered += box
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            outlines += 1
    if words:
        return covered >= _LEAST_SHARE_BESIDE_WORDS * area
    return covered >= _LEAST_SHARE * area or outlines >= _MANY_OUTLINES


def _objects(page: Any) -> Iterator[tuple[int, float]]:
    count = min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)
    handles = (pdfium.FPDFPage_GetObject(page, index) for index in range(count))
    yield from _walked(handles, 0, [_MOST_OBJECTS])


def _walked(handles: Iterator[Any], depth: int, budget: list[int]) -> Iterator[tuple[int, float]]:
    """Kind and area of each object, those inside forms, too."""
    edges = [ctypes.c_float() for _ in range(4)]
    for handle in handles:
        budget[0] -= 1
        if budget[0] < 0:
            return
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            count = min(pdfium.FPDFFormObj_CountObjects(handle), max(budget[0], 0))
            inner = (pdfium.FPDFFormObj_GetObject(handle, index) for index in range(count))
            yield from _walked(inner, depth + 1, budget)
        elif pdfium.FPDFPageObj_GetBounds(handle, *edges):
            left, bottom, right, top = (edge.value for edge in edges)
            yield kind, max(right - left, 0) * max(top - bottom, 0)
