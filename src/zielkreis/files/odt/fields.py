"""Fields and signs inside a paragraph: what each of them shows."""

import re
from collections.abc import Callable

from zielkreis.files.odt.names import FIELD, TEXT, attribute, count, is_true
from zielkreis.files.office.xml import XmlElement

_BLANKS = re.compile(r"[ \t\r\n]+")
_HIDING = frozenset({TEXT + "hidden-text", TEXT + "hidden-paragraph"})


def written(text: str | None) -> str:
    """Text of the file as it counts: white space of any length is one blank."""
    return _BLANKS.sub(" ", text or "")


def fixed_text(element: XmlElement) -> str | None:
    """What a sign or field without text of its own shows; ``None`` for any other element."""
    show = _SHOWN.get(element.tag)
    return None if show is None else show(element)


def hides(element: XmlElement) -> bool:
    """Whether the element is a field that says its text or paragraph is hidden."""
    return element.tag in _HIDING and is_true(element, TEXT + "is-hidden")


def _drop_down(element: XmlElement) -> str:
    labels = list(element.iterchildren(TEXT + "label"))
    chosen = next((label for label in labels if is_true(label, TEXT + "current-selected")), None)
    after = labels[-1].tail if labels else element.text
    shown = written(after).strip()
    return shown or (attribute(chosen, TEXT + "value") or "")


def _form_mark(element: XmlElement) -> str:
    kind = (attribute(element, FIELD + "type") or "").rpartition(".")[2]
    values = {
        attribute(each, FIELD + "name"): attribute(each, FIELD + "value")
        for each in element.iterchildren(FIELD + "param")
    }
    if kind == "FORMCHECKBOX":
        return "☒" if values.get("Checkbox_Checked") == "true" else "☐"
    return ""


def _hidden_text(element: XmlElement) -> str:
    own = written(element.text)
    return own or (attribute(element, TEXT + "string-value") or "")


_SHOWN: dict[str, Callable[[XmlElement], str]] = {
    TEXT + "s": lambda element: " " * count(element, TEXT + "c"),
    TEXT + "tab": lambda _: "\t",
    TEXT + "line-break": lambda _: "\n",
    TEXT + "drop-down": _drop_down,
    TEXT + "hidden-text": _hidden_text,
    TEXT + "hidden-paragraph": lambda _: "",
    FIELD + "fieldmark": _form_mark,
}
