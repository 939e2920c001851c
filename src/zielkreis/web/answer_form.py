"""The form of an answer: who said what where, what follows for each demand, what was promised."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.text import Truncator

from zielkreis.domain.values.matter import DemandStanding, Matter
from zielkreis.domain.values.talks import AnswerGrade, Demand, DemandState, Occasion
from zielkreis.service.talks.answers import Promise
from zielkreis.web.fields import AudienceField, BodyField, Called, DayField, parties_of, words_of
from zielkreis.web.kept_files import FilesField

ANSWER_FAULTS = {
    "im Text": "quote",
    "Die Worte": "quote",
    "Zukunft": "given_on",
    "Wortlaut": "words",
    "Beleg": "evidence",
    "passt nicht zum Anlass": "grade",
    "Vertragspartner": "by",
    "sieht nur Ihr Haus": "audience",
    "selbst erhoben": "by",
}
_PROMISES = (1, 2, 3)
_BRIEF = 25
_UNTOUCHED = "keine"
_FOR_ALL = "alle"
_STATES = [(_UNTOUCHED, "nicht berührt"), *words_of(DemandState)]


class AnswerForm(forms.Form):
    """What a side said, or was heard to say."""

    by = forms.ChoiceField(label="Wer geantwortet hat", error_messages={"required": "Wählen Sie eine Seite."})
    given_on = DayField(label="Am", error_messages={"required": "Geben Sie den Tag an."})
    occasion = forms.ChoiceField(label="Anlass", choices=words_of(Occasion), widget=forms.RadioSelect)
    where = forms.CharField(
        label="Wobei", required=False, help_text="Etwa die Besprechung und ihr Ort, oder das Aktenzeichen."
    )
    speaker = forms.CharField(
        label="Wer gesprochen hat", required=False, help_text="Nach der Funktion, etwa: Vertreter des MAIS."
    )
    words = forms.CharField(
        label="Wortlaut",
        help_text="Was gesagt oder geschrieben wurde, so genau Sie es haben.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Schreiben Sie, was gesagt oder geschrieben wurde."},
    )
    grade = forms.ChoiceField(
        label="Wie fest",
        required=False,
        choices=[("", "nach dem Anlass"), *words_of(AnswerGrade)],
        help_text="Nach dem Anlass gelten Besprechung und Telefonat als mündlich signalisiert, Brief, E-Mail "
        "und Entwurf als schriftlich.",
    )
    evidence = FilesField(
        label="Belege",
        required=False,
        help_text="Etwa das Protokoll oder der Brief; mehrere Dateien sind möglich.",
    )
    quote = forms.CharField(
        label="Worte des neuesten Entwurfs, die es erfüllen",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Nur wenn die Antwort schon im Text steht; so wie dort.",
    )
    audience = AudienceField()

    def __init__(self, *args: Any, matter: Matter, called: Called, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        by = self.fields["by"]
        if isinstance(by, forms.ChoiceField):
            others = [each for each in parties_of(matter, called) if each[0] != matter.house]
            by.choices = [*others, *(each for each in parties_of(matter, called) if each[0] == matter.house)]
        if matter.newest is None:
            del self.fields["quote"]
        self._standing = [each for each in matter.demands if not each.withdrawn]
        several = len(self._standing) > 1
        if several:
            self.fields[_FOR_ALL] = _field_for_all()
        for number, each in enumerate(self._standing):
            self.fields[_effect(number)] = _effect_field(each, several=several)
        for number in _PROMISES:
            self.fields[f"zusage_{number}_was"] = forms.CharField(label="Was zugesagt ist", required=False)
            self.fields[f"zusage_{number}_bis"] = DayField(label="Bis zum", required=False)
            self.fields[f"zusage_{number}_wer"] = BodyField(
                matter, called, label="Wer es schuldet", required=False
            )

    def clean(self) -> dict[str, Any]:
        """A promise has both its words and its day."""
        for number in _PROMISES:
            what, day = self._promised(number)
            if what and day is None and not self.has_error(f"zusage_{number}_bis"):
                self.add_error(f"zusage_{number}_bis", "Geben Sie den Tag der Zusage an.")
            if day and not what:
                self.add_error(f"zusage_{number}_was", "Schreiben Sie, was zugesagt ist.")
        return self.cleaned_data

    def effects(self) -> tuple[tuple[str, DemandState], ...]:
        """The demands that the answer touches with what becomes of them."""
        said = (
            (each.demand.id, self.cleaned_data.get(_effect(number)) or self._for_all(each.demand))
            for number, each in enumerate(self._standing)
        )
        return tuple((demand, DemandState(state)) for demand, state in said if state != _UNTOUCHED)

    def _for_all(self, demand: Demand) -> str:
        """What was chosen for all demands; nobody answers what they demanded themselves."""
        given = self.cleaned_data
        own = demand.by == given.get("by")
        return _UNTOUCHED if own else given.get(_FOR_ALL) or _UNTOUCHED

    def promises(self) -> Iterator[Promise]:
        """What was promised, in the order of the rows."""
        for number in _PROMISES:
            what, day = self._promised(number)
            if what and day:
                yield Promise(what=what, due_on=day, owed_by=self.cleaned_data[f"zusage_{number}_wer"])

    def plain_fields(self) -> list[forms.BoundField]:
        """The fields that stand above those of demands and promises."""
        later = ("wirkung_", "zusage_", "audience", _FOR_ALL)
        return [self[name] for name in self.fields if not name.startswith(later)]

    def effect_fields(self) -> list[forms.BoundField]:
        """What becomes of all demands, then of each."""
        each = [self[_effect(number)] for number in range(len(self._standing))]
        return [self[_FOR_ALL], *each] if _FOR_ALL in self.fields else each

    def promise_rows(self) -> list[tuple[int, list[forms.BoundField]]]:
        """The rows of promises: words, day, who owes it."""
        return [
            (number, [self[f"zusage_{number}_{part}"] for part in ("was", "bis", "wer")])
            for number in _PROMISES
        ]

    def _promised(self, number: int) -> tuple[str, Any]:
        given = self.cleaned_data
        return (given.get(f"zusage_{number}_was") or "").strip(), given.get(f"zusage_{number}_bis")


def _effect(number: int) -> str:
    return f"wirkung_{number}"


def _field_for_all() -> forms.ChoiceField:
    return forms.ChoiceField(
        label="Für alle Forderungen",
        required=False,
        choices=_STATES,
        initial=_UNTOUCHED,
        widget=forms.RadioSelect,
        help_text="Gilt, soweit unten nichts anderes gewählt ist.",
    )


def _effect_field(standing: DemandStanding, *, several: bool) -> forms.ChoiceField:
    demand = standing.demand
    return forms.ChoiceField(
        label=f"{demand.id}: {Truncator(demand.words).words(_BRIEF)}",
        required=False,
        choices=[("", "wie oben"), *_STATES] if several else _STATES,
        initial="" if several else _UNTOUCHED,
        widget=forms.RadioSelect,
    )
