"""A Kennzahl of a month formed by the version of the regulation that holds for it."""

from dataclasses import replace

from zielkreis.domain.indicators import Catalogue
from zielkreis.domain.measuring.figures.forming import Counts, Formed, NoValue, form
from zielkreis.domain.measuring.figures.options import FormingOptions
from zielkreis.domain.measuring.figures.version import indicator_of, window_crosses_versions
from zielkreis.domain.values.month import Month


def form_by_law(
    catalogue: Catalogue, indicator: str, month: Month, counts: Counts, options: FormingOptions | None = None
) -> Formed:
    """The Kennzahl of a month; none where its months were counted by two definitions.

    Raises ``UnknownNormError`` and ``OutOfRangeError`` as the catalogue does.
    """
    definition = indicator_of(catalogue, indicator, month).definition
    formed = form(indicator, month, counts, definition=definition, options=options)
    if formed.percent is not None and window_crosses_versions(catalogue, indicator, month):
        return replace(formed, percent=None, numerator=None, denominator=None, no_value=NoValue.TWO_VERSIONS)
    return formed
