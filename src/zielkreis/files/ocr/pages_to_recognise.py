"""What a reader says of a file whose pages are only pictures."""

from collections.abc import Sequence


class PagesToRecogniseError(Exception):
    """Pages of a file are only pictures: their numbers (from 1), and how many pages the file has."""

    def __init__(self, numbers: Sequence[int], of: int) -> None:
        super().__init__(f"{len(numbers)} pages are only pictures")
        self.numbers = tuple(numbers)
        self.of = of
