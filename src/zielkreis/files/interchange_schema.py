"""The published JSON Schema of the interchange form, made from the values and so never behind them."""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue

from zielkreis.domain.values.statement import Statement, TargetParts, UnitWords, Words
from zielkreis.files.interchange import FORMAT, Interchange, interchange_adapter
from zielkreis.files.interchange_doubts import CONFIDENCE, DOUBTED

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ID = f"urn:zielkreis:{FORMAT.replace('/', ':')}"
#: Names for the generic pairs of words and value, after what their value is.
_WORDS_OF = {
    "Words_str_": "WordsWithText",
    "Words_Decimal_": "WordsWithNumber",
    "Words_Union_int__str__": "WordsWithYearOrText",
    "Words_Union_Decimal__tuple_Decimal__Decimal___": "WordsWithNumberOrCorridor",
    "Words_tuple_Equivalent__________": "WordsWithEquivalents",
}

#: What a part says beside its words and value where these were recognised in a picture.
_DOUBT: dict[str, Any] = {
    DOUBTED: {"const": True, "type": "boolean"},
    CONFIDENCE: {"maximum": 100, "minimum": 0, "type": "integer"},
}


class _Generator(GenerateJsonSchema):
    """Writes what ``write_interchange`` writes: numbers as numbers, absent parts left out."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic's signature
        return False

    def decimal_schema(self, schema: Any) -> JsonSchemaValue:  # noqa: ARG002 - pydantic's signature
        return {"type": "number"}

    def dataclass_schema(self, schema: Any) -> JsonSchemaValue:
        made = super().dataclass_schema(schema)
        made["description"] = " ".join(made.get("description", "").split())
        kind = schema["cls"]
        if kind is TargetParts:
            made["properties"] = {name: _without_null(each) for name, each in made["properties"].items()}
            made.pop("required", None)
        elif kind is UnitWords:
            made["required"].remove("ambiguous")
        elif kind is Statement:
            _loosen_statement(made["properties"])
        elif kind is Interchange:
            made["properties"]["report"] = _without_null(made["properties"]["report"])
            made["properties"] = {"format": {"const": FORMAT, "type": "string"}, **made["properties"]}
            made["required"] = ["format", "agreement"]
        if issubclass(kind, Words):
            made["properties"] |= _DOUBT
        return made

    def generate(self, schema: Any, mode: JsonSchemaMode = "validation") -> JsonSchemaValue:
        return {"$schema": _DIALECT, "$id": _ID, **super().generate(schema, mode)}


def interchange_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of ``zielkreis-vereinbarung/1``."""
    schema: dict[str, Any] = _renamed(
        interchange_adapter().json_schema(mode="serialization", schema_generator=_Generator)
    )
    return schema


def _loosen_statement(properties: dict[str, Any]) -> None:
    """A statement has no result, one, or a list of them; and judgements or an empty object."""
    result = properties["parts"]["items"]
    nothing = {"type": "object", "maxProperties": 0}
    properties["parts"] = {"anyOf": [result, {"type": "array", "minItems": 1, "items": result}]}
    properties["judgements"] = {"anyOf": [_without_null(properties["judgements"]), nothing]}


def _without_null(node: dict[str, Any]) -> dict[str, Any]:
    choices = [each for each in node["anyOf"] if each != {"type": "null"}]
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def _renamed(node: Any) -> Any:
    """The schema with readable names instead of those made from Python types."""
    if isinstance(node, list):
        return [_renamed(each) for each in node]
    if not isinstance(node, dict):
        return _new_reference(node) if isinstance(node, str) and node.startswith("#/$defs/") else node
    return {_new_name(key): _renamed(each) for key, each in node.items()}


def _new_reference(reference: str) -> str:
    prefix, name = reference.rsplit("/", 1)
    return f"{prefix}/{_new_name(name)}"


def _new_name(name: str) -> str:
    if name.startswith("Words_"):
        return _WORDS_OF.get(name) or f"WordsWith{name.removeprefix('Words_').strip('_')}"
    return name
