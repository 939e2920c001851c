"""The forms by which a new matter is confirmed: what it is, and who meets in it."""

from datetime import date
from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory

from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.matter import MatterParty
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.confirm_matter import MatterProposal
from zielkreis.web.fields import Choices, words_of
from zielkreis.web.upload_form import KINDS

FIELDS_OF_FAULTS = {"Kennung": "id", "keinen Namen": "title"}
_SPARE = 2
"""Empty rows for parties that the draft does not name."""
_MOST = 12


class BeginningForm(forms.Form):
    """Title, id, year and kind of the agreement."""

    title = forms.CharField(label="Name des Vorgangs", max_length=300)
    id = forms.CharField(
        label="Kennung",
        required=False,
        max_length=60,
        help_text="Kurz, aus kleinen Buchstaben, Ziffern und Bindestrichen, etwa land-2012. Ohne Angabe "
        "entsteht sie aus dem Namen.",
    )
    year = forms.IntegerField(
        label="Planungsjahr",
        required=False,
        min_value=2005,
        max_value=2100,
        widget=forms.NumberInput(attrs={"class": "zk-kurz"}),
    )
    types = forms.MultipleChoiceField(
        label="Art der Vereinbarung",
        required=False,
        choices=KINDS,
        widget=forms.CheckboxSelectMultiple,
    )

    def clean_types(self) -> tuple[AgreementType, ...]:
        """The kinds."""
        return tuple(AgreementType(each) for each in self.cleaned_data["types"])


class PartyForm(forms.Form):
    """A party: which authority, and what it is in the agreement; without an authority it is passed over."""

    authority = forms.CharField(label="Behörde", required=False)
    code = forms.ChoiceField(
        label="Rolle in der Vereinbarung",
        required=False,
        choices=[("", "Bitte wählen"), *words_of(PartyCode)],
    )
    named = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, authorities: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if authorities:
            self.fields["authority"] = forms.ChoiceField(
                label="Behörde", required=False, choices=[("", "kein Vertragspartner"), *authorities]
            )

    def clean(self) -> dict[str, Any]:
        """Both or neither."""
        given = self.cleaned_data
        if given.get("authority") and not given.get("code"):
            self.add_error("code", "Wählen Sie, welche Rolle diese Behörde hat.")
        return given


def party_forms(desk: Desk, proposal: MatterProposal, data: Any, *, on: date) -> "BaseFormSet[PartyForm]":
    """A row for each party that was read, and some to spare; to choose from is who there was on the day."""
    known = desk.store.actors.load().on(on)
    rows = formset_factory(PartyForm, extra=_SPARE, absolute_max=_MOST, max_num=_MOST)
    said = [
        {"authority": each.authority, "code": each.code.value if each.code else "", "named": each.named}
        for each in proposal.parties
    ]
    choices = [(each.id, each.called) for each in known.authorities]
    return rows(data, initial=said, prefix="partei", form_kwargs={"authorities": choices})


def parties_in(rows: "BaseFormSet[PartyForm]") -> tuple[MatterParty, ...]:
    """The parties of the rows that name an authority."""
    return tuple(
        MatterParty(authority=each["authority"].strip(), code=PartyCode(each["code"]))
        for each in rows.cleaned_data
        if each.get("authority")
    )
