"""Fields that the forms of a matter share: a day, an authority, who may see an entry."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from django import forms

from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.words import german

Called = Callable[[str], str]
Choices = list[tuple[str, str]]


class DayField(forms.DateField):
    """A day; browsers show it in the form of their language."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date", "class": "zk-kurz"})
        super().__init__(widget=widget, **kwargs)


class LinesField(forms.CharField):
    """A text whose lines are taken one by one, empty ones left out."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, widget=forms.Textarea(attrs={"rows": 2}), **kwargs)

    def clean(self, value: Any) -> Any:
        """The lines."""
        return tuple(filter(None, (line.strip() for line in super().clean(value).splitlines())))


def words_of(kind: type[StrEnum]) -> Choices:
    """Every code of a kind with its German word."""
    return [(each.value, german(each)) for each in kind]


def parties_of(matter: Matter, called: Called) -> Choices:
    """The parties of a matter with what they are called."""
    return [(each.authority, f"{called(each.authority)} ({german(each.code)})") for each in matter.parties]


class AudienceField(forms.ChoiceField):
    """Who may see an entry; the own house alone unless somebody says otherwise."""

    def __init__(self) -> None:
        super().__init__(
            label="Wer den Eintrag sehen darf",
            choices=words_of(Audience),
            initial=Audience.HOUSE.value,
            widget=forms.RadioSelect,
        )

    def clean(self, value: Any) -> Any:
        """The audience."""
        return Audience(super().clean(value))


class BodyInput(forms.TextInput):
    """A line of text with the parties as suggestions; other bodies are typed."""

    template_name = "zielkreis/teile/feld_stelle.html"

    def __init__(self, names: Iterable[str] = ()) -> None:
        super().__init__()
        self.names = tuple(names)

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """With the suggestions."""
        return {**super().get_context(name, value, attrs), "names": self.names}


class BodyField(forms.CharField):
    """An authority of the matter by its name, or another body in words; cleaned to the id or the words."""

    def __init__(self, matter: Matter, called: Called, **kwargs: Any) -> None:
        self._ids = {called(each.authority): each.authority for each in matter.parties}
        super().__init__(widget=BodyInput(self._ids), **kwargs)

    def clean(self, value: Any) -> Any:
        """The id of the authority so called, else the words."""
        words = super().clean(value).strip()
        return self._ids.get(words, words)


def day_or(value: date | None, today: date) -> str:
    """A day as an input takes it."""
    return (value or today).isoformat()
