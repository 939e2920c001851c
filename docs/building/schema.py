"""The JSON Schema of the interchange form."""

import json

from zielkreis.files.interchange_schema import interchange_schema


def schema_file() -> str:
    """The schema as it is published."""
    return json.dumps(interchange_schema(), ensure_ascii=False, indent=2) + "\n"
