"""Single statements as lines of JSON: what ``zielkreis aussagen`` reads and writes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.shape_faults import german_faults
from zielkreis.domain.values.statement import StatementContext
from zielkreis.files.json_text import JsonTextError, read_json, write_json
from zielkreis.files.long_texts import MAX_PARAGRAPH_CHARACTERS
from zielkreis.files.recognition import is_package

_WORD = (
    "Das ist eine Word-Datei; gebraucht wird eine Textdatei mit je einer Aussage als JSON in jeder Zeile. "
    "Einen ganzen Entwurf lesen „zielkreis lesen“ und „zielkreis pruefen“."
)
_ARCHIVE = (
    "Das ist ein ZIP-Archiv; gebraucht wird eine Textdatei mit je einer Aussage als JSON in jeder Zeile. "
    "Entpacken Sie es zuerst."
)


class StatementLinesError(ValueError):
    """The input cannot be used; ``faults`` are German sentences, each with its line number."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """One line: a statement with the id its sender gave it (text or number) and its surroundings.

    ``number`` is the number of the line in the input.
    """

    number: int
    id: str | int
    text: str
    context: StatementContext


def _cells(value: Any) -> Any:
    """A head of a table as a list of cells; as one text its cells are parted by `` | ``."""
    if isinstance(value, str):
        return [cell.strip() for cell in value.split("|")] if value.strip() else []
    return [] if value is None else value


def _or_empty(value: Any) -> Any:
    return "" if value is None else value


_Words = Annotated[str, BeforeValidator(_or_empty)]


class _ContextForm(BaseModel):
    """The surroundings as they are sent; keys that are not known are passed over."""

    model_config = ConfigDict(extra="ignore")

    agreement_type: AgreementType
    on: date
    parties: tuple[PartyCode, ...]
    year: Annotated[int, Field(ge=2000, le=2200)] | None = None
    section: _Words = ""
    heading: _Words = ""
    table_header: Annotated[tuple[str, ...], BeforeValidator(_cells)] = ()
    before: _Words = ""
    after: _Words = ""

    @model_validator(mode="before")
    @classmethod
    def _day_of_year(cls, data: Any) -> Any:
        """Without a day the law of 1 January of the agreement's year counts."""
        if isinstance(data, Mapping) and data.get("on") is None and isinstance(data.get("year"), int):
            return {**data, "on": date(data["year"], 1, 1)}
        return data


class _LineForm(BaseModel):
    """A line as it is sent."""

    model_config = ConfigDict(extra="ignore", strict=False)

    id: str | int
    text: str
    context: _ContextForm


def read_statement_lines(data: bytes) -> tuple[StatementLine, ...]:
    """The statements in JSON lines (UTF-8, empty lines passed over).

    Raises ``StatementLinesError`` with all faults of all lines at once.
    """
    if is_package(data):
        raise StatementLinesError((_WORD if b"word/" in data else _ARCHIVE,))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = data[: error.start].count(b"\n") + 1
        raise StatementLinesError(
            (f"Zeile {number}: kein UTF-8; speichern Sie die Datei als UTF-8.",)
        ) from error
    lines: list[StatementLine] = []
    faults: list[str] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                read = _read_line(number, line)
                faults += [f"Zeile {number}: {fault}" for fault in _too_long(read)]
                lines.append(read)
            except JsonTextError as error:
                faults.append(f"Zeile {number}: {error}")
            except ValidationError as error:
                faults += [f"Zeile {number}: {fault}" for fault in german_faults(error)]
    if not lines and not faults:
        faults.append("Die Eingabe ist leer; erwartet wird je Zeile eine Aussage als JSON.")
    if faults:
        raise StatementLinesError(tuple(faults))
    return tuple(lines)


def _too_long(line: StatementLine) -> Iterator[str]:
    """What is longer than any statement; reading it would take very long."""
    context = line.context
    parts = {
        "text": line.text,
        "context › section": context.section,
        "context › heading": context.heading,
        "context › table_header": " | ".join(context.table_header),
        "context › before": context.before,
        "context › after": context.after,
    }
    allowed = print_number(Decimal(MAX_PARAGRAPH_CHARACTERS))
    for name, words in parts.items():
        if len(words) > MAX_PARAGRAPH_CHARACTERS:
            length = print_number(Decimal(len(words)))
            yield (
                f"{name}: ist zu lang für eine Aussage ({length} Zeichen, erlaubt sind {allowed}); "
                "ganze Entwürfe liest „zielkreis lesen“."
            )


def write_statement_line(content: Mapping[str, Any]) -> str:
    """One line of output, ended by a line feed."""
    return write_json(content, indent=None) + "\n"


def _read_line(number: int, line: str) -> StatementLine:
    form = _LineForm.model_validate(read_json(line))
    return StatementLine(
        number=number, id=form.id, text=form.text, context=StatementContext(**dict(form.context))
    )
