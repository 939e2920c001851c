"""The form by which a draft is uploaded."""

from datetime import date
from typing import Any

from django import forms

from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.overview import MatterLine
from zielkreis.domain.values.words import german
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.reading_queue import KeptFile
from zielkreis.web.authority_names import authority_of, name_on, names_to_choose
from zielkreis.web.fields import DayField, parties_of
from zielkreis.web.kept_files import MAX_FILE_BYTES, TOO_LARGE, checked_size
from zielkreis.web.talking import called_in

ENDINGS = ".docx,.odt,.pdf,.md,.txt,.png,.jpg,.jpeg,.tif,.tiff"
FIELDS_OF_FAULTS = {
    "Diese Datei": "file",
    "Vertragspartner": "sent_by",
    "eingegangen": "received_on",
}
KINDS = [(each.value, f"{each.value}: {german(each)}") for each in AgreementType]
_NEW = ("", "neuer Vorgang")
_SURE = "trotzdem"


class UploadForm(forms.Form):
    """Which file, for which matter, from whom, received when."""

    file = forms.FileField(
        label="Entwurf",
        help_text="Word (DOCX), ODT, PDF, Scan, Markdown oder Text, höchstens 50 MB. Sie können die Datei "
        "auch auf dieses Feld ziehen.",
        error_messages={
            "required": "Wählen Sie die Datei des Entwurfs aus.",
            "empty": "Diese Datei ist leer; wählen Sie eine mit Inhalt.",
        },
        widget=forms.FileInput(
            attrs={
                "accept": ENDINGS,
                "class": "zk-ablegen",
                "data-hoechstens": MAX_FILE_BYTES,
                "data-zu-gross": TOO_LARGE,
            }
        ),
    )
    matter = forms.ChoiceField(label="Vorgang", required=False)
    sent_by = forms.CharField(
        label="Von wem", error_messages={"required": "Es fehlt, wer ihn geschickt hat."}
    )
    received_on = DayField(label="Eingegangen am")
    note = forms.CharField(
        label="Was an dieser Fassung neu ist", required=False, widget=forms.Textarea(attrs={"rows": 2})
    )

    kind = forms.ChoiceField(
        label="Art der Vereinbarung",
        required=False,
        choices=[("", "aus dem Text lesen"), *KINDS],
        help_text="Nur nötig, wenn sie sich aus dem Text nicht ergibt.",
    )

    def __init__(
        self,
        data: Any,
        files: Any,
        *,
        desk: Desk,
        matter: Matter | None,
        recent: tuple[MatterLine, ...],
        kept: tuple[KeptFile, ...] = (),
        initial: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(data, files, initial={"received_on": desk.today, **(initial or {})})
        self.kept = kept
        self.fields["file"].required = not kept
        if matter is not None:
            self.fields["matter"] = forms.CharField(widget=forms.HiddenInput, initial=matter.id)
            choices = parties_of(matter, called_in(desk, matter))
        else:
            self._choose_matter(recent)
            choices = names_to_choose(desk.store.actors.load(), desk.today)
        if choices:
            self.fields["sent_by"] = forms.ChoiceField(
                label="Von wem",
                choices=[("", "Bitte wählen"), *choices],
                error_messages={"required": "Wählen Sie, wer ihn geschickt hat."},
            )
        else:
            self.fields["sent_by"].help_text = "Die Behörde, etwa MAIS NRW. Ihr Haus führt noch keine Liste."

    def _choose_matter(self, recent: tuple[MatterLine, ...]) -> None:
        field = forms.ChoiceField(
            label="Vorgang",
            required=False,
            choices=[_NEW, *((each.id, f"{each.title} ({each.id})") for each in recent)],
            help_text="Zur Wahl stehen die zuletzt geänderten. In einen anderen laden Sie von seiner Seite "
            "aus.",
        )
        if recent:
            self.fields["matter"] = field
        else:
            self.fields["matter"] = forms.CharField(widget=forms.HiddenInput, required=False)

    def doubt(self, doubts: tuple[str, ...]) -> None:
        """Tell what somebody should know first, and ask whether the draft is to be taken in all the same."""
        for each in doubts:
            self.add_error(None, each)
        self.fields[_SURE] = forms.BooleanField(label="Trotzdem aufnehmen", required=False)

    @property
    def is_sure(self) -> bool:
        """Whether the draft is to be taken in whatever was doubted."""
        return bool(self.data.get(_SURE))

    def clean_sent_by(self) -> str:
        """The id of the authority, or its name where there is no list."""
        given: str = self.cleaned_data["sent_by"].strip()
        return authority_of(given) if isinstance(self.fields["sent_by"], forms.ChoiceField) else given

    def clean_file(self) -> Any:
        """A file of a size that can be read, ``None`` where one is kept from before."""
        file = self.cleaned_data["file"]
        return file and checked_size(file)


def name_in_list(desk: Desk, authority: str, day: date) -> str:
    """What the form of a new matter says for an authority by the name of a day."""
    return name_on(desk.store.actors.load(), authority, day, desk.today)
