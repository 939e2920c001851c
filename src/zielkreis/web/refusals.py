"""What a use case refuses, put beside the fields of the form that asked for it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from django import forms

from zielkreis.service.keeping.recording import BusyError
from zielkreis.service.read_draft import UnreadableFileError
from zielkreis.service.talks.open_matter import Refused

#: Words of a fault, and the field that it is about; the first that occurs counts.
Fields = Mapping[str, str]


@contextmanager
def told_beside(form: forms.BaseForm, fields: Fields) -> Iterator[None]:
    """Adds every reason for a refusal to the form: to its field where words tell which, else above all."""
    try:
        yield
    except Refused as error:
        add_faults(form, error.faults, fields)
    except (BusyError, UnreadableFileError) as error:
        form.add_error(None, str(error))


def add_faults(form: forms.BaseForm, faults: tuple[str, ...], fields: Fields) -> None:
    """Add faults to a form that was cleaned; a field that has one already is told no second."""
    wrong = set(form.errors)
    for fault in faults:
        field = next((name for words, name in fields.items() if words in fault and name in form.fields), None)
        if field not in wrong:
            form.add_error(field, fault)
