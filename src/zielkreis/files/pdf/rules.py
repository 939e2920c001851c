"""The drawn lines of a page: strokes and thin bars, from which tables are found."""

import ctypes
import itertools
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

from zielkreis.files.page_words.words import Rule
from zielkreis.files.pdf.orientation import Box, Orientation

_THIN = 3.0
_SHORTEST = 5.0
_DEEPEST = 4  # forms may hold forms, also in a circle
_MOST_OBJECTS = 20_000
_MOST_SEGMENTS = 2_000
_Point = tuple[float, float]
_Matrix = tuple[float, float, float, float, float, float]
_UNMOVED: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def page_rules(page: Any, orientation: Orientation) -> tuple[Rule, ...]:
    """Level and upright lines of at least five points, as a reader holds the page."""
    budget = [_MOST_OBJECTS]
    count = pdfium.FPDFPage_CountObjects(page)
    handles = (pdfium.FPDFPage_GetObject(page, index) for index in range(min(count, _MOST_OBJECTS)))
    found: set[tuple[float, ...]] = set()
    for box in _boxes(handles, _UNMOVED, 0, budget):
        found.add(tuple(round(value, 1) for value in orientation.place(box)))
    return tuple(Rule(x0=x0, top=top, x1=x1, bottom=bottom) for x0, top, x1, bottom in sorted(found))


def _boxes(handles: Iterator[Any], around: _Matrix, depth: int, budget: list[int]) -> Iterator[Box]:
    for handle in handles:
        budget[0] -= 1
        if budget[0] < 0:
            return
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            yield from _path_boxes(handle, _times(_matrix(handle), around))
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            count = min(pdfium.FPDFFormObj_CountObjects(handle), max(budget[0], 0))
            inner = (pdfium.FPDFFormObj_GetObject(handle, index) for index in range(count))
            yield from _boxes(inner, _times(_matrix(handle), around), depth + 1, budget)


def _path_boxes(path: Any, matrix: _Matrix) -> Iterator[Box]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, fill, stroke) or not (fill.value or stroke.value):
        return
    for points in _subpaths(path, matrix):
        if stroke.value:
            for first, second in itertools.pairwise(points):
                box = _hull((first, second))
                if _is_thin(box):
                    yield box
        else:
            box = _hull(points)
            if _is_thin(box):
                yield box


def _is_thin(box: Box) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    return min(width, height) <= _THIN and max(width, height) >= _SHORTEST


def _hull(points: tuple[_Point, ...] | list[_Point]) -> Box:
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    return min(xs), min(ys), max(xs), max(ys)


def _subpaths(path: Any, matrix: _Matrix) -> Iterator[list[_Point]]:
    """The corners of each subpath; one with a curve is no rule and left out."""
    points: list[_Point] = []
    is_curved = False
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(min(pdfium.FPDFPath_CountSegments(path), _MOST_SEGMENTS)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1 and not is_curved:
                yield points
            points, is_curved = [], False
        is_curved = is_curved or kind == pdfium.FPDF_SEGMENT_BEZIERTO
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        points.append(_moved((x.value, y.value), matrix))
        if pdfium.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if len(points) > 1 and not is_curved:
        yield points


def _matrix(handle: Any) -> _Matrix:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(handle, found):
        return _UNMOVED
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _times(first: _Matrix, second: _Matrix) -> _Matrix:
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _moved(point: _Point, matrix: _Matrix) -> _Point:
    x, y = point
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
