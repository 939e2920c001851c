"""Any value of the domain, made from its type hints: what the round trip of the JSON form is tried on."""

import types
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

_NUMBERS = st.decimals(
    allow_nan=False, allow_infinity=False, min_value=Decimal("-1e12"), max_value=Decimal("1e12")
)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=6),
    int: st.integers(min_value=-(10**9), max_value=10**9),
    bool: st.booleans(),
    date: st.dates(),
    # JSON has no negative zero that survives reading as a whole number.
    Decimal: _NUMBERS.filter(lambda number: number != 0 or not number.is_signed()),
    type(None): st.none(),
}


def any_value(hint: Any) -> st.SearchStrategy[Any]:
    """A strategy for a type hint: plain values, enumerations, unions, tuples, and dataclasses of these."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if origin in (Union, types.UnionType):
        return st.one_of(*(any_value(each) for each in arguments))
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(any_value(arguments[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*(any_value(each) for each in arguments))
    if is_dataclass(origin):  # words of the draft with a value of the given type
        pair: Any = origin
        return st.builds(pair, words=any_value(str), value=any_value(arguments[0]))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    hints = get_type_hints(hint)
    made = {field.name: any_value(hints[field.name]) for field in fields(hint)}
    if "confidence" in made:  # a recogniser's, and the published schema says so
        made["confidence"] = st.integers(min_value=0, max_value=100)
    return st.builds(hint, **made)
