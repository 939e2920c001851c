"""Tags of Zielkreis; every template knows them without ``{% load %}``."""

from datetime import datetime
from typing import Any

from django import forms, template

from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.german_time import german_time
from zielkreis.domain.values.words import german

register = template.Library()

_BADGES = {
    Outcome.MET: "success",
    Outcome.NOT_MET: "danger",
    Outcome.UNDECIDED: "warning",
    Outcome.NOT_APPLICABLE: "",
}


@register.inclusion_tag("zielkreis/teile/ergebnis.html")
def ergebnis(outcome: str) -> dict[str, str]:
    """``{% ergebnis finding.outcome %}``: the outcome as word and sign, so that colour is never alone."""
    code = Outcome(outcome)
    return {"word": german(code), "badge": _BADGES[code], "code": code.value}


@register.filter
def feldart(field: forms.BoundField) -> str:
    """How a field is laid out: ``auswahl`` (several inputs), ``haken`` (one box), ``liste``, ``eingabe``."""
    widget: Any = field.field.widget
    if isinstance(widget, (forms.RadioSelect, forms.CheckboxSelectMultiple)):
        return "auswahl"
    if isinstance(widget, forms.CheckboxInput):
        return "haken"
    return "liste" if isinstance(widget, forms.Select) else "eingabe"


@register.filter
def hinweisart(level: str) -> str:
    """The level of a message of Django as the name that KERN has for it."""
    return {"error": "danger", "debug": "info"}.get(level, level or "info")


@register.filter
def ortszeit(instant: datetime) -> str:
    """Day and time where the program runs, as the terminal says them: ``20.04.2012 10:00``."""
    return f"{german_time(instant):%d.%m.%Y %H:%M}"


@register.filter
def ortstag(instant: datetime) -> str:
    """The day where the program runs."""
    return f"{german_time(instant):%d.%m.%Y}"
