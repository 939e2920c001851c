"""How wide letters are drawn in the usual type of papers, as shares of the size of the type."""

_WIDTHS = {
    **dict.fromkeys("ijlI.,:;|!'’", 0.27),
    **dict.fromkeys('ftr()[]/-„“"*°', 0.35),
    **dict.fromkeys("cksvxyzJ", 0.5),
    **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZÄÖÜ&", 0.69),
    **dict.fromkeys("mwMW%–", 0.85),
}
_USUAL = 0.55


def letter_width(sign: str) -> float:
    """The width of a sign; good to a tenth over a few letters of any type whose letters differ in width."""
    return _WIDTHS.get(sign, _USUAL)


def width_of(text: str) -> float:
    """The width of a word."""
    return sum(map(letter_width, text))
