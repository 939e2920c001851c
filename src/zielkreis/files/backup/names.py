"""How the members of a backup are called; no other name is read."""

import re

MANIFEST = "inhalt.json"
JOURNAL = "journal.jsonl"
_TABLE = re.compile(r"tabellen/[a-z_]{1,40}\.jsonl")
_FILE = re.compile(r"dateien/[0-9a-f]{64}")


def table_name(table: str) -> str:
    """The member that holds the rows of a table."""
    return f"tabellen/{table}.jsonl"


def file_name(digest: str) -> str:
    """The member that holds the bytes of a kept file."""
    return f"dateien/{digest}"


def is_file(name: str) -> bool:
    """Whether a member of that name is a kept file."""
    return _FILE.fullmatch(name) is not None


def is_known(name: str) -> bool:
    """Whether a member may be called so."""
    return name == JOURNAL or is_file(name) or _TABLE.fullmatch(name) is not None
