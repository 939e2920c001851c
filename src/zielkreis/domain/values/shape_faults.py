"""What pydantic has against data from a file, in German and with its place in the file."""

from collections.abc import Callable, Iterator
from reprlib import Repr
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
    "dataclass_type": "muss {an_object} sein",
    "model_type": "muss {an_object} sein",
    "model_attributes_type": "muss {an_object} sein",
    "dict_type": "muss {an_object} sein",
    "invalid_key": "ist als Name eines Feldes nicht brauchbar",
    "date_type": "muss ein Tag in der Form JJJJ-MM-TT sein",
    "date_parsing": "muss ein Tag in der Form JJJJ-MM-TT sein",
    "date_from_datetime_parsing": "muss ein Tag in der Form JJJJ-MM-TT sein",
    "date_from_datetime_inexact": "muss ein Tag in der Form JJJJ-MM-TT sein",
}
_WITHOUT_QUOTE = frozenset({_FAULTS["missing"], _FAULTS["extra_forbidden"], _FAULTS["invalid_key"]})
_LONGEST_QUOTE = 40
_SHORT = Repr()
_SHORT.maxlevel = 2


def german_faults(
    error: ValidationError,
    *,
    an_object: str = "ein Objekt in geschweiften Klammern",
    place: Callable[[tuple[int | str, ...]], str] | None = None,
) -> list[str]:
    """Each fault as a sentence: ``agreement › statements › 3 › kind: „Ziel“ ist kein erlaubter Wert …``.

    ``an_object`` is what the file's language calls a value with named fields. ``place`` says in its own way
    where in the file a fault is, from the steps that lead there.
    """
    return [
        f"{_path(fault) if place is None else place(fault['loc'])}: {_what(fault, an_object)}."
        for fault in error.errors(include_url=False)
    ]


def _what(fault: Any, an_object: str) -> str:
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
    if known in _WITHOUT_QUOTE:
        return known
    return f"{known.format(an_object=an_object)}, ist aber {_quote(fault['input'])}"


def _quote(given: Any) -> str:
    # A list that holds itself many times over is short in the file and endless in words.
    words = _SHORT.repr(given) if isinstance(given, list | tuple | dict) else str(given)
    return f"„{words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE] + '…'}“"


def _path(fault: Any) -> str:
    return " › ".join(_named(fault["loc"], fault["type"])) or "Wurzel"


def _named(steps: tuple[int | str, ...], kind: str) -> Iterator[str]:
    for number, step in enumerate(steps, start=1):
        # Steps such as ``Words[str]`` or ``tuple[Decimal, Decimal]`` tell a choice, not a place.
        is_the_fault = number == len(steps) and _FAULTS.get(kind) in _WITHOUT_QUOTE
        if isinstance(step, int):
            yield str(step + 1)
        elif step.isidentifier() or is_the_fault:
            yield step if len(step) <= _LONGEST_QUOTE else step[:_LONGEST_QUOTE] + "…"
