"""The JSON form of an agreement and its report: what is stored, exchanged and printed for machines.

The form is the domain's own values with five differences, made here and nowhere else: parts that are
absent are left out, a single result stands without its list, a statement without judgements has an
empty object there, ``finding_class`` is called ``class``, and parts that rest on recognised words say so.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass
from functools import cache
from typing import Any, ClassVar, Self

from pydantic import ConfigDict, TypeAdapter, ValidationError

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.proposal import LocalMeaning, ProposedWording
from zielkreis.domain.values.report import CheckedDraft, Report
from zielkreis.domain.values.shape_faults import german_faults
from zielkreis.domain.values.statement import Support, TargetJudgements, TargetParts
from zielkreis.domain.values.waiver import WaiverResult
from zielkreis.files.interchange_doubts import with_doubts, without_doubts
from zielkreis.files.json_text import JsonTextError, read_json, write_json

FORMAT = "zielkreis-vereinbarung/1"
_ALIASES = {"finding_class": "class"}
_CONFIG = ConfigDict(
    extra="forbid",
    alias_generator=lambda name: _ALIASES.get(name, name),
    json_schema_serialization_defaults_required=True,
)


class InterchangeError(ValueError):
    """The text is not in this form; the German message lists every fault with its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interchange:
    """What a file of this form holds: an agreement and, once it is checked, the report and all beside it."""

    # The values below take over this setting: none of them has one of its own.
    __pydantic_config__: ClassVar[ConfigDict] = _CONFIG

    agreement: Agreement
    report: Report | None = None
    proposals: tuple[ProposedWording, ...] = ()
    meanings: tuple[LocalMeaning, ...] = ()
    waivers: tuple[WaiverResult, ...] = ()

    @classmethod
    def of(cls, checked: CheckedDraft) -> Self:
        """What is exchanged of a checked draft: all of it."""
        return cls(
            agreement=checked.agreement,
            report=checked.report,
            proposals=checked.proposals,
            meanings=checked.meanings,
            waivers=checked.waivers,
        )

    def checked(self) -> CheckedDraft:
        """The checked draft that is held; raises ``InterchangeError`` where it is an agreement alone."""
        if self.report is None:
            raise InterchangeError("Die Vereinbarung ist noch nicht geprüft: das Feld „report“ fehlt.")
        return CheckedDraft(
            agreement=self.agreement,
            report=self.report,
            proposals=self.proposals,
            meanings=self.meanings,
            waivers=self.waivers,
        )


@cache
def interchange_adapter() -> TypeAdapter[Interchange]:
    """What makes values of plain data and knows their schema; it is made at first use."""
    return TypeAdapter(Interchange)


def write_interchange(content: Interchange) -> str:
    """The JSON text; ``read_interchange`` gives the same values back, digit for digit."""
    data = _plain(content)
    confirmations = content.agreement.confirmations
    for statement in data["agreement"]["statements"]:
        parts = _plain_parts(statement["parts"])
        statement["parts"] = with_doubts(parts, statement, confirmations) if confirmations else parts
        statement["judgements"] = statement["judgements"] or {}
    if data["report"] is None:
        data = {name: each for name, each in data.items() if each}
    else:
        data["report"]["judgements"] = [_renamed(each) for each in data["report"]["judgements"]]
    return write_json({"format": FORMAT, **data}) + "\n"


def read_interchange(text: str) -> Interchange:
    """The values in a JSON text; raises ``InterchangeError``."""
    try:
        data = read_json(text)
    except JsonTextError as error:
        raise InterchangeError(str(error)) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        found = data.get("format") if isinstance(data, dict) else None
        raise InterchangeError(
            f"Das ist keine Vereinbarung in der Form {FORMAT}: das Feld „format“ "
            + (f"nennt {found!r}." if found else "fehlt.")
        )
    try:
        return interchange_adapter().validate_python(
            {key: _value_form(each) for key, each in data.items() if key != "format"}
        )
    except ValidationError as error:
        raise InterchangeError(
            "Die Vereinbarung ist nicht lesbar:\n" + "\n".join(german_faults(error))
        ) from error


def plain_parts(parts: tuple[TargetParts, ...]) -> Any:
    """The parts of a target as plain data: ``{}``, one object, or a list of several results."""
    return _plain_parts([_plain(result) for result in parts])


def plain_judgements(judgements: TargetJudgements | None) -> dict[str, str]:
    """The judgements on a target as plain codes, ``{}`` where there are none."""
    if judgements is None:
        return {}
    return {name: outcome.value for name, outcome in asdict(judgements).items()}


def plain_support(support: Support | None) -> dict[str, Any] | None:
    """What the upper party brings in as plain data."""
    return None if support is None else asdict(support)


def _plain(value: Any) -> Any:
    """A value as dicts and lists, its codes, numbers and days as they are."""
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in _names(value.__class__)}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _renamed(judgement: Mapping[str, Any]) -> dict[str, Any]:
    return {_ALIASES.get(name, name): part for name, part in judgement.items()}


def _plain_parts(results: Any) -> Any:
    plain = [_plain_result(result) for result in results]
    # A single result that says nothing keeps its list, or it would be read as no result.
    return (plain[0] if plain else {}) if len(plain) < 2 and plain != [{}] else plain


def _plain_result(result: Mapping[str, Any]) -> dict[str, Any]:
    plain = {name: part for name, part in result.items() if part is not None}
    if "unit" in plain and not plain["unit"]["ambiguous"]:
        plain["unit"] = {name: part for name, part in plain["unit"].items() if name != "ambiguous"}
    return plain


def _value_form(node: Any) -> Any:
    """Plain data with results as lists and absent judgements as ``None``, as the values have them."""
    if isinstance(node, list):
        return [_value_form(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {key: _value_form(each) for key, each in node.items()}
    if isinstance(made.get("parts"), dict):
        made["parts"] = [made["parts"]] if made["parts"] else []
    if "parts" in made:
        made["parts"] = without_doubts(made["parts"])
    if made.get("judgements") == {}:
        made["judgements"] = None
    return made
