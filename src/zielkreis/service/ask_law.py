"""A question about the law of a day, answered from what is shipped."""

from datetime import date

from zielkreis.domain.law import LawError, OutOfRangeError
from zielkreis.domain.law.timeline import FIRST_DAY
from zielkreis.service.knowledge import catalogue, law_book
from zielkreis.service.look_up_law import LawAnswer, look_up

__all__ = ["LawAnswer", "LawQuestionError", "ask_law"]


class LawQuestionError(LookupError):
    """Nothing is recorded about the norm or the day; the German message says what is."""


def ask_law(norm: str, on: date) -> tuple[LawAnswer, ...]:
    """What is recorded about a norm on a day, an overview for ``""``; raises ``LawQuestionError``."""
    try:
        return look_up(norm or None, on, law=law_book(), catalogue=catalogue())
    except OutOfRangeError as error:
        if on >= FIRST_DAY:
            raise LawQuestionError(str(error)) from error
        raise LawQuestionError(
            f"Für den {on:%d.%m.%Y} ist nichts erfasst: Das Recht ist ab dem {FIRST_DAY:%d.%m.%Y} erfasst, "
            "als die heutigen Jobcenter begannen. Geben Sie als Stichtag einen Tag ab dann an."
        ) from error
    except LawError as error:
        raise LawQuestionError(str(error)) from error
