"""What pydantic has against a piece of JSON, in German and with its place in the file."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

_FAULTS = {
    "missing": "fehlt",
    "missing_keyword_only_argument": "fehlt",
    "unexpected_keyword_argument": "ist unbekannt",
    "extra_forbidden": "ist unbekannt",
    "string_type": "muss Text sein",
    "int_type": "muss eine ganze Zahl sein",
    "int_parsing": "muss eine ganze Zahl sein",
    "int_from_float": "muss eine ganze Zahl sein",
    "bool_type": "muss true oder false sein",
    "bool_parsing": "muss true oder false sein",
    "decimal_type": "muss eine Zahl sein",
    "decimal_parsing": "muss eine Zahl sein",
    "tuple_type": "muss eine Liste sein",
    "list_type": "muss eine Liste sein",
    "dataclass_type": "muss ein Objekt in geschweiften Klammern sein",
    "model_type": "muss ein Objekt in geschweiften Klammern sein",
    "model_attributes_type": "muss ein Objekt in geschweiften Klammern sein",
    "dict_type": "muss ein Objekt in geschweiften Klammern sein",
    "date_type": "muss ein Tag in der Form JJJJ-MM-TT sein",
    "date_parsing": "muss ein Tag in der Form JJJJ-MM-TT sein",
    "date_from_datetime_parsing": "muss ein Tag in der Form JJJJ-MM-TT sein",
    "date_from_datetime_inexact": "muss ein Tag in der Form JJJJ-MM-TT sein",
}
_LONGEST_QUOTE = 40


def german_faults(error: ValidationError) -> list[str]:
    """Each fault as a sentence: ``agreement › statements › 3 › kind: „Ziel“ ist kein erlaubter Wert …``."""
    return [f"{_path(fault['loc'])}: {_what(fault)}." for fault in error.errors(include_url=False)]


def _what(fault: Any) -> str:
    kind = fault["type"]
    if kind in {"enum", "literal_error"}:
        allowed = fault["ctx"]["expected"].replace("'", "").replace(" or ", " oder ")
        return f"{_quote(fault['input'])} ist kein erlaubter Wert; erlaubt: {allowed}"
    if kind in {"greater_than_equal", "less_than_equal"}:
        ((bound, limit),) = fault["ctx"].items()
        words = f"muss {'mindestens' if bound == 'ge' else 'höchstens'} {limit} sein"
        return f"{words}, ist aber {_quote(fault['input'])}"
    known = _FAULTS.get(kind)
    if known is None:
        return f"{_quote(fault['input'])} passt nicht ({fault['msg']})"
    return known if known in {"fehlt", "ist unbekannt"} else f"{known}, ist aber {_quote(fault['input'])}"


def _quote(given: Any) -> str:
    words = str(given)
    return f"„{words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE] + '…'}“"


def _path(steps: tuple[int | str, ...]) -> str:
    return " › ".join(_named(steps)) or "Wurzel"


def _named(steps: tuple[int | str, ...]) -> Iterator[str]:
    for step in steps:
        # Steps such as ``Words[str]`` or ``tuple[Decimal, Decimal]`` tell a choice, not a place.
        if isinstance(step, int):
            yield str(step + 1)
        elif step.isidentifier():
            yield step
