"""Addresses outside of a file that a reader opens by a click of his own, and all others."""

import re

_PLAIN = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)


def is_plain_address(target: str) -> bool:
    """Whether a link leads to a page, a mail or a place in the file, and to no file or program."""
    return target.startswith("#") or bool(_PLAIN.match(target.strip()))
