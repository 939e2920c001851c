"""JSON whose numbers keep their digits: a ``Decimal`` is written as it stands and read back the same."""

import json
import re
from datetime import date
from decimal import Decimal
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import Any, NoReturn

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Signs that a screen would obey instead of showing them: of direction, without width, controls, tags.
_ACTING = re.compile(
    "[\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


class JsonTextError(ValueError):
    """The text is no JSON; the German message says where."""


def write_json(value: Any, *, indent: int | None = 2) -> str:
    """``value`` (dicts, lists, tuples, text, numbers, days, truth values, ``None``) as JSON text.

    With ``indent`` it is spread over lines for people; without, it is one line.
    """
    return _write(value, "\n" if indent is not None else "", " " * (indent or 0))


def read_json(text: str) -> Any:
    """What the text holds; numbers with a decimal sign or exponent become ``Decimal``.

    Raises ``JsonTextError`` for anything that is no JSON, also for a key given twice and for the
    numbers JSON does not have (``NaN``, ``Infinity``).
    """
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_refuse, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        place = f"Zeile {error.lineno}, Spalte {error.colno}" if "\n" in text else f"Spalte {error.colno}"
        raise JsonTextError(f"Kein gültiges JSON: bei {place} steht {_near(text, error.pos)}.") from error
    except RecursionError as error:
        raise JsonTextError("Kein brauchbares JSON: zu tief geschachtelt.") from error
    except JsonTextError:
        raise
    except ValueError as error:  # a whole number of more digits than Python reads
        raise JsonTextError("Kein brauchbares JSON: eine Zahl hat zu viele Stellen.") from error


def _write(value: Any, line: str, step: str) -> str:
    match value:
        case str():
            return _text(value)
        case dict():
            inner = line + step if line else ""
            items = [f"{_text(key)}: {_write(each, inner, step)}" for key, each in value.items()]
            return _join("{", items, "}", line, inner)
        case list() | tuple():
            inner = line + step if line else ""
            return _join("[", [_write(each, inner, step) for each in value], "]", line, inner)
        case Decimal() if not value.is_finite():
            raise ValueError(f"JSON has no number {value}")
        case Decimal():
            return str(value)
        case date():
            return _text(value.isoformat())
        case _:
            return json.dumps(value)


def _join(opening: str, items: list[str], closing: str, line: str, inner: str) -> str:
    if not items:
        return opening + closing
    between = f",{inner}" if line else ", "
    return f"{opening}{inner}{between.join(items)}{line}{closing}"


def _text(words: str) -> str:
    # Half of a surrogate pair is no character and cannot be encoded; it stays an escape.
    if _LONE_SURROGATE.search(words):
        return encode_basestring_ascii(words)
    return _ACTING.sub(lambda sign: encode_basestring_ascii(sign[0])[1:-1], encode_basestring(words))


def _refuse(constant: str) -> NoReturn:
    raise JsonTextError(f"Kein gültiges JSON: die Zahl {constant} gibt es dort nicht.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        raise JsonTextError(f"Kein eindeutiges JSON: zweimal angegeben ist {', '.join(twice)}.")
    return found


def _near(text: str, position: int) -> str:
    words = text[position : position + 20].split("\n", maxsplit=1)[0].strip()
    return f"„{words}“" if words else "nichts mehr"
