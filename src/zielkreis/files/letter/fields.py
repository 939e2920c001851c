"""The fields that a letter's template may use, and what they hold for one letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from zielkreis.domain.german.word_lists import parse_word_list
from zielkreis.domain.papers.letter import Letter, LetterAddition, LetterPassage, LetterPoint
from zielkreis.domain.values.visible import visible

Plain = dict[str, Any]
_MOST_LABELS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNames:
    """The fields with their meaning in German: those of the letter, and those of the parts of its lists."""

    fields: Mapping[str, str]
    parts: Mapping[str, Mapping[str, str]]

    @property
    def of_parts(self) -> frozenset[str]:
        """The names that follow a full stop (``punkt.titel``)."""
        return frozenset(name for part in self.parts.values() for name in part)


@cache
def field_names() -> FieldNames:
    """All fields, for messages, for the check of a template and for the generated reference."""
    text = resources.files("zielkreis.files.letter").joinpath("fields.yaml").read_text("utf-8")
    return FieldNames(**parse_word_list(text))


def fields_of(letter: Letter) -> Plain:
    """The letter in the names of the fields; every text on one line, acting signs shown by their number."""
    made: Plain = {
        "absender": letter.sender,
        "empfaenger": letter.recipient,
        "betreff": letter.subject,
        "anrede": letter.salutation,
        "einleitung": letter.introduction,
        "antwort": letter.reply,
        "punkte": [_point(each) for each in letter.points],
        "abschnitte": [
            {"titel": each.heading, "punkte": [_point(point) for point in each.points]}
            for each in letter.sections
        ],
        "anlage": [_passage(each) for each in letter.annex],
        "schluss": letter.closing,
        "gruss": letter.regards,
        "unterschrift": letter.signature,
        "einzutragen": letter.open_entries,
    }
    return {name: _visible(value) for name, value in made.items()}


def _point(point: LetterPoint) -> Plain:
    labels = point.labels or tuple(dict.fromkeys(each.label for each in point.passages))
    return {
        "nummer": point.number,
        "titel": point.title,
        "grund": point.reason,
        "norm": point.basis,
        "warum": point.why,
        "bitte": point.request,
        "ort": _short(labels),
        "orte": ", ".join(labels),
        "in_anlage": bool(point.labels),
        "stellen": [_passage(each) for each in point.passages],
        "ergaenzungen": [_addition(each) for each in point.additions],
        "fragen": point.questions,
    }


def _short(labels: tuple[str, ...]) -> str:
    if len(labels) <= _MOST_LABELS:
        return ", ".join(labels) or "fehlt im Entwurf"
    return f"{labels[0]} und {len(labels) - 1} weitere"


def _passage(passage: LetterPassage) -> Plain:
    return {
        "ort": passage.label,
        "zitat": passage.quote,
        "punkte": ", ".join(map(str, passage.points)),
        "vorschlaege": passage.proposals,
        "fragen": passage.questions,
    }


def _addition(addition: LetterAddition) -> Plain:
    return {"ort": addition.where, "wortlaut": addition.words}


def _visible(value: Any) -> Any:
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, Mapping):
        return {name: _visible(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_visible(each) for each in value]
    return value
