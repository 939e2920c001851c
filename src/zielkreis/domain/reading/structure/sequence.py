"""Whether a number continues the sequence of an earlier one."""

from zielkreis.domain.reading.structure.numerals import Numeral, Style
from zielkreis.domain.reading.structure.steps import Step


def is_first(numeral: Numeral) -> bool:
    """Whether it opens a list: 1, a, I, or a bullet."""
    return numeral.value in ((), (1,))


def follows_alike(earlier: Step, numeral: Numeral, new: Step) -> bool:
    """Whether the number comes next after a step that is a heading, or none, like itself."""
    return earlier.is_heading == new.is_heading and follows_level(earlier, numeral, new)


def follows_level(earlier: Step, numeral: Numeral, new: Step) -> bool:
    """Whether the number comes next after a step of its own level: 6 after 5, and not after 5.2."""
    if earlier.numeral is None or len(earlier.numeral.value) != len(numeral.value):
        return False
    return follows(earlier, numeral, new)


def follows(step: Step, numeral: Numeral, _new: Step) -> bool:
    """Whether the number comes next after the step: 3 after 2, 2.4 after 2.3, § 1a after § 1."""
    earlier = step.numeral
    if earlier is None or earlier.style is not numeral.style:
        return False
    if numeral.style is Style.BULLET:
        return True
    if numeral.style is Style.DECIMAL:
        return _decimal_follows(earlier.value, numeral.value)
    if numeral.value == earlier.value:
        return _suffix_number(numeral.suffix) == _suffix_number(earlier.suffix) + 1
    return numeral.value[0] == earlier.value[0] + 1


def _suffix_number(suffix: str) -> int:
    return ord(suffix) - ord("a") + 1 if suffix else 0


def _decimal_follows(earlier: tuple[int, ...], later: tuple[int, ...]) -> bool:
    return (
        len(later) <= len(earlier)
        and later[:-1] == earlier[: len(later) - 1]
        and later[-1] == earlier[len(later) - 1] + 1
    )


def same_style(step: Step, numeral: Numeral, new: Step) -> bool:
    """A number that jumps or repeats; the number of an item never takes the place of a heading."""
    earlier = step.numeral
    if earlier is None or earlier.style is not numeral.style or (step.is_heading and not new.is_heading):
        return False
    if numeral.style is Style.DECIMAL:
        return len(earlier.value) == len(numeral.value)
    return True
