"""The forms of the talks: a demand, its withdrawal, a due item, its settling, the striking of an entry."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms

from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.report_words import key_of
from zielkreis.domain.values.talks import Weight
from zielkreis.domain.values.words import german
from zielkreis.web.fields import (
    AudienceField,
    BodyField,
    Called,
    Choices,
    DayField,
    LinesField,
    parties_of,
    words_of,
)

DEMAND_FAULTS = {
    "als Kennung": "id",
    "gibt es schon": "id",
    "Wortlaut": "words",
    "Vertragspartner": "by",
    "Zukunft": "raised_on",
    "Die Worte": "quotes",
    "Befund": "findings",
    "noch kein Entwurf": "quotes",
}
DUE_FAULTS = {
    "was zu tun ist": "what",
    "wer es schuldet": "owed_by",
    "sich nicht selbst": "owed_to",
    "Antwort": "answer",
}
REASON_FAULTS = {"Grund": "reason", "Zukunft": "on", "wie der Termin": "reason"}
_MISSING = {"required": "Bitte füllen Sie dieses Feld aus."}


class DemandForm(forms.Form):
    """A demand: its words, how much it matters, what is behind it."""

    words = forms.CharField(
        label="Wortlaut",
        help_text="Was verlangt wird, in einem Satz oder wenigen.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schreiben Sie, was verlangt wird."},
    )
    weight = forms.ChoiceField(
        label="Gewicht", choices=words_of(Weight), initial=Weight.IMPORTANT.value, widget=forms.RadioSelect
    )
    findings = forms.MultipleChoiceField(
        label="Befunde dahinter",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Ihre Stellen werden die der Forderung, und an ihnen wird jeder neue Entwurf nachgeprüft.",
    )
    met = forms.MultipleChoiceField(
        label="Befunde, die erfüllt sind",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Für eine Forderung, dass etwas so bleibt.",
    )
    quotes = LinesField(
        label="Worte des Entwurfs",
        help_text="Worte, um die es geht, so wie sie dort stehen; jede Stelle in einer eigenen Zeile.",
    )
    reasons = LinesField(label="Gründe", help_text="Jeder Grund in einer eigenen Zeile.")
    by = forms.ChoiceField(label="Wer fordert")
    raised_on = DayField(label="Erhoben am", error_messages=_MISSING)
    id = forms.CharField(
        label="Kennung",
        required=False,
        max_length=12,
        help_text="Kurz, etwa a oder F3. Ohne Angabe die nächste Nummer.",
        widget=forms.TextInput(attrs={"class": "zk-kurz"}),
    )
    audience = AudienceField()

    def __init__(
        self, *args: Any, matter: Matter, called: Called, judgements: tuple[Judgement, ...], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self._choices("by", parties_of(matter, called))
        self._offer("findings", judgements, (Outcome.NOT_MET, Outcome.UNDECIDED))
        self._offer("met", judgements, (Outcome.MET,))
        self.initial["met"] = self.initial.get("findings", ())
        if matter.newest is None:
            del self.fields["quotes"]

    def rests_on(self) -> tuple[str, ...]:
        """The ids of all findings that were chosen."""
        return (*self.cleaned_data.get("findings", ()), *self.cleaned_data.get("met", ()))

    def _offer(self, name: str, judgements: Iterable[Judgement], outcomes: tuple[Outcome, ...]) -> None:
        """Offer the findings of some outcomes; where there are none the field is left out."""
        offered = [(each.id, _finding_in_words(each)) for each in judgements if each.outcome in outcomes]
        if offered:
            self._choices(name, offered)
        else:
            del self.fields[name]

    def _choices(self, name: str, choices: Choices) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices


def _finding_in_words(judgement: Judgement) -> str:
    """``Forderung a: Zuständigkeit …`` or ``Handwerk: Stimmen die Jahre?``, with its outcome."""
    number = "" if key_of(judgement) else f" {judgement.id}"
    name = f"{german(judgement.finding_class)}{number}"
    return f"{name}: {judgement.title} ({german(judgement.outcome)})"


class ReasonForm(forms.Form):
    """Why a demand is given up, an entry struck, or how a due item was settled, and when that was."""

    reason = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Bitte schreiben Sie es in wenigen Worten."},
    )
    on = DayField(error_messages=_MISSING)

    def __init__(self, data: Any, *, reason: str, on: str | None, today: date) -> None:
        super().__init__(data, initial={"on": today})
        self.fields["reason"].label = reason
        if on is None:
            del self.fields["on"]
        else:
            self.fields["on"].label = on


class DueForm(forms.Form):
    """Something owed by a day."""

    what = forms.CharField(
        label="Was zu tun ist",
        help_text="In wenigen Worten, etwa: im Ausschuss über die Verhandlungen berichten.",
        error_messages={"required": "Schreiben Sie, was zu tun ist."},
    )
    due_on = DayField(label="Bis zum", error_messages={"required": "Geben Sie den Tag an."})
    answer = forms.ChoiceField(label="Zugesagt in der Antwort", required=False)
    audience = AudienceField()

    field_order = ("what", "due_on", "owed_by", "owed_to", "answer", "audience")

    def __init__(self, *args: Any, matter: Matter, called: Called, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owed_by"] = BodyField(
            matter, called, label="Wer es schuldet", error_messages=_MISSING, initial=called(matter.house)
        )
        self.fields["owed_to"] = BodyField(
            matter,
            called,
            label="Wem gegenüber",
            required=False,
            help_text="Eine Behörde oder eine andere Stelle, etwa der Ausschuss.",
        )
        answers = [
            (each.id, f"{each.id}: {called(each.by)} am {each.given_on:%d.%m.%Y}") for each in matter.answers
        ]
        if answers:
            self._choose_answer(answers)
        else:
            del self.fields["answer"]
        self.order_fields(self.field_order)

    def _choose_answer(self, answers: Choices) -> None:
        field = self.fields["answer"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", "keine"), *answers]
