"""Letters and Roman numerals of lists, as all office programs write them."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LETTERS = 26


def letters(number: int) -> str:
    """Word repeats the letter after z: 26 is z, 27 aa, 28 bb."""
    if number < 1:
        return ""
    rounds, place = divmod(number - 1, _LETTERS)
    return chr(ord("a") + place) * (rounds + 1)


def roman(number: int) -> str:
    """``number`` in small Roman numerals; empty below one."""
    written = ""
    for amount, sign in _ROMAN:
        while number >= amount:
            written += sign
            number -= amount
    return written
