"""The job ``letter``: a template of the house and the fields become the letter."""

import json
from collections.abc import Mapping
from typing import Any

from zielkreis.files.letter.fill import TemplateFaults, fill_template
from zielkreis.files.letter.template_parts import faults_of_parts

_MOST_FAULTS, _LONGEST_FAULT = 30, 400


def letter_from_template(request: Mapping[str, Any], data: bytes) -> tuple[Mapping[str, Any], bytes]:
    """The letter; ``data`` is the fields in JSON, ``request["fields"]`` bytes of it, and then the template.

    ``header["faults"]`` are German sentences where the template cannot be used.
    """
    length = int(request["fields"])
    fields, template = json.loads(data[:length]), data[length:]
    faults = tuple(faults_of_parts(template))
    if not faults:
        try:
            return {}, fill_template(template, fields)
        except TemplateFaults as error:
            faults = error.faults
    return {"faults": [fault[:_LONGEST_FAULT] for fault in faults[:_MOST_FAULTS]]}, b""
