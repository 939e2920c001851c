"""Pages of recognised words for tests, without a recogniser."""

from zielkreis.files.page_words.words import PageOfWords, PageWord

SIZE = 11.0


def page(*lines: str, number: int = 1, confidence: int | None = 90) -> PageOfWords:
    """A page with these lines, one below the other, each sign half as wide as high."""
    words: list[PageWord] = []
    for place, line in enumerate(lines):
        x, bottom = 60.0, 100.0 + 16.0 * place
        for text in line.split():
            end = x + 0.5 * SIZE * len(text)
            words.append(
                PageWord(
                    text=text,
                    x0=x,
                    top=bottom - SIZE,
                    x1=end,
                    bottom=bottom,
                    size=SIZE,
                    confidence=confidence,
                )
            )
            x = end + 0.3 * SIZE
    return PageOfWords(number=number, width=595, height=842, words=tuple(words))


def text_of(page_of_words: PageOfWords) -> str:
    """All words of a page in order."""
    return " ".join(word.text for word in page_of_words.words)
