"""Choices in the words of the field: „wünschenswert“, „Besprechung“, „teilweise erfüllt“."""

from enum import StrEnum
from typing import TypeVar

from zielkreis.cli.faults import CliFault
from zielkreis.domain.values.visible import shortened
from zielkreis.domain.values.words import german

Code = TypeVar("Code", bound=StrEnum)
_ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "-": "", " ": ""})


def parse_word(words: str, option: str, codes: type[Code]) -> Code:
    """The code of a German word, with or without umlauts and blanks.

    A beginning is enough where only one word has it. Raises ``CliFault`` with the words that there are.
    """
    wanted = _plain(words)
    by_word = {_plain(german(code)): code for code in codes}
    if wanted in by_word:
        return by_word[wanted]
    begun = [code for word, code in by_word.items() if wanted and word.startswith(wanted)]
    if len(begun) == 1:
        return begun[0]
    known = ", ".join(f"„{german(code)}“" for code in codes)
    raise CliFault(f"„{shortened(words)}“ gibt es für {option} nicht; möglich sind {known}.")


def _plain(words: str) -> str:
    return words.strip().lower().translate(_ASCII)
