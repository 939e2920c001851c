"""The filter above the findings: what the address says, as words of a form and as a choice."""

from collections.abc import Mapping

from django import forms

from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.words import german
from zielkreis.service.talks.show_draft import FindingChoices, FindingFilter

ALL = "alle"
_CLASSES = {"recht": FindingClass.LAW, "forderung": FindingClass.DEMAND, "handwerk": FindingClass.CRAFT}
_OUTCOMES = {"nicht-erfuellt": Outcome.NOT_MET, "offen": Outcome.UNDECIDED, "erfuellt": Outcome.MET}
_WAIVED = {"zurueckgestellt": True, "nicht-zurueckgestellt": False}


class FilterForm(forms.Form):
    """Three lists, each of which begins with everything."""

    klasse = forms.ChoiceField(
        label="Klasse",
        choices=[(ALL, "alle"), *((word, german(code)) for word, code in _CLASSES.items())],
    )
    forderung = forms.ChoiceField(label="Forderung")
    ergebnis = forms.ChoiceField(
        label="Ergebnis",
        choices=[
            (ALL, "alle"),
            *((word, german(code)) for word, code in _OUTCOMES.items()),
            ("zurueckgestellt", "zurückgestellt"),
            ("nicht-zurueckgestellt", "nicht zurückgestellt"),
        ],
    )

    def __init__(self, given: Mapping[str, str], choices: FindingChoices | None = None) -> None:
        """``given`` are the parameters of the address; what it does not name is everything."""
        super().__init__({name: given.get(name) or ALL for name in ("klasse", "forderung", "ergebnis")})
        demands = choices.demands if choices else ()
        choose(self, "forderung", [(ALL, "alle"), *((id, f"{id}: {title}") for id, title in demands)])


def choose(form: forms.Form, name: str, choices: list[tuple[str, str]]) -> None:
    """Give a field of choices what there is to choose in this draft."""
    field = form.fields[name]
    if isinstance(field, forms.ChoiceField):
        field.choices = choices


def wanted_in(given: Mapping[str, str]) -> FindingFilter:
    """What the address asks for; a word that means nothing leaves all."""
    outcome = given.get("ergebnis", "")
    demand = given.get("forderung", "")
    return FindingFilter(
        finding_class=_CLASSES.get(given.get("klasse", "")),
        demand="" if demand == ALL else demand,
        outcome=_OUTCOMES.get(outcome),
        waived=_WAIVED.get(outcome),
    )


def address_of_class(code: str) -> str:
    """The parameters that show the findings of one class."""
    return next(f"?klasse={word}" for word, each in _CLASSES.items() if each.value == code)
