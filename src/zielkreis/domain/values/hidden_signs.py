"""Signs that nobody sees but that change what a text says: they are told, and the text is read without."""

import re
from collections.abc import Iterable, Iterator

from zielkreis.domain.values.visible import visible

_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Signs without width, fillers, tags, variation selectors; not the soft hyphen, which any program sets.
_UNSEEN = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_SOFT_HYPHEN = "\u00ad"
_PLAIN = re.compile("[\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac]*")
_HIDDEN = re.compile(f"[{_SOFT_HYPHEN}{_TURNING}{_UNSEEN}]")
_AROUND = 12

_TOLD = {
    re.compile(f"[{_TURNING}]"): (
        "Zeichen, die die Leserichtung ändern,",
        (
            "Gelesen wurde ohne sie, in der Reihenfolge der Zeichen in der Datei; auf Bildschirm und Papier "
            "kann der Text anders aussehen. Vergleichen Sie beides."
        ),
    ),
    re.compile(f"[{_UNSEEN}]"): ("unsichtbare Zeichen", "Gelesen wurde ohne sie."),
}


def without_hidden_signs(text: str) -> str:
    """The text without signs that turn its direction or have no width, and without soft hyphens."""
    return text if _PLAIN.fullmatch(text) else _HIDDEN.sub("", text)


def notes_on_hidden_signs(texts: Iterable[str]) -> tuple[str, ...]:
    """German sentences that name such signs in the texts, how many and where the first stands."""
    suspicious = [text for text in texts if not _PLAIN.fullmatch(text)]
    return tuple(_notes(suspicious))


def _notes(texts: list[str]) -> Iterator[str]:
    for signs, (name, what_it_means) in _TOLD.items():
        found = [(text, match.start()) for text in texts for match in signs.finditer(text)]
        if found:
            text, place = found[0]
            around = visible(text[max(place - _AROUND, 0) : place + _AROUND + 1].strip(" \n\t"))
            many = "an einer Stelle" if len(found) == 1 else f"an {len(found)} Stellen"
            example = "bei" if len(found) == 1 else "etwa bei"
            yield f"Der Text enthält {name} {many}, {example} „{around}“. {what_it_means}"
