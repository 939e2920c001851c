"""Django's forms in the dress of KERN.

``{{ form }}`` gives the list of faults and every field with label, hint and fault;
``{{ form.title.as_field_group }}`` gives one field.
"""

from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.forms.renderers import TemplatesSetting

#: The boxes come first: Django makes them a kind of radio buttons.
_CHECKS = (
    ((forms.CheckboxInput, forms.CheckboxSelectMultiple), "kern-form-check__checkbox"),
    (forms.RadioSelect, "kern-form-check__radio"),
    (forms.Select, "kern-form-input__select"),
)
_INPUT = "kern-form-input__input"


class KernField(BoundField):
    """A field whose widget carries the class that KERN has for it, and a second one where it has a fault."""

    def build_widget_attrs(self, attrs: dict[str, Any], widget: Any = None) -> dict[str, Any]:
        """Attributes of the widget; a class of its own is kept."""
        made = super().build_widget_attrs(attrs, widget)
        name = next((name for kind, name in _CHECKS if isinstance(widget or self.field.widget, kind)), _INPUT)
        own = (widget or self.field.widget).attrs.get("class", "")
        made["class"] = " ".join(filter(None, (own, name, f"{name}--error" if self.errors else "")))
        return made


class KernForms(TemplatesSetting):
    """The setting ``FORM_RENDERER``."""

    form_template_name = "zielkreis/teile/formular.html"
    field_template_name = "zielkreis/teile/feld.html"
    bound_field_class = KernField
