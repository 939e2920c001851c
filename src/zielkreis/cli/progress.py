"""Signs of life on standard error for anything that takes longer than a second."""

import threading
from types import TracebackType
from typing import Self

from zielkreis.cli.output import tell

FIRST_SIGN_AFTER_SECONDS = 1.0


class Progress:
    """Says after a second what is being done, and again each second if that has changed."""

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._told = ""
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        self._thread.join()

    def step(self, doing: str) -> None:
        """What is being done from now on."""
        self._doing = doing

    def _watch(self) -> None:
        while not self._done.wait(FIRST_SIGN_AFTER_SECONDS):
            if self._doing != self._told:
                self._told = self._doing
                tell(f"{self._doing} …")


def tell_page(done: int, of: int) -> None:
    """Says how far the recognition of a scan is; a page takes seconds."""
    pages = "Seite" if of == 1 else "Seiten"
    tell(f"Texterkennung: {done} von {of} {pages} …" if done < of else f"Texterkennung: {of} {pages} fertig")
