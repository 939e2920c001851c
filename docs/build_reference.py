"""Writes the generated pages of ``docs/reference``, or with ``--check`` says which are out of date."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from building.command_line import command_line_page
from building.errors import errors_page
from building.figure_tables import figure_tables_page
from building.glossary import glossary_page
from building.indicators import indicators_page
from building.letter_fields import letter_fields_page
from building.rules import rules_page
from building.schema import schema_file

REFERENCE = Path(__file__).parent / "reference"
PAGES: Mapping[str, Callable[[], str]] = {
    "command-line.md": command_line_page,
    "errors.md": errors_page,
    "figure-tables.md": figure_tables_page,
    "glossary.md": glossary_page,
    "indicators.md": indicators_page,
    "letter-fields.md": letter_fields_page,
    "rules.md": rules_page,
    "schema/vereinbarung-1.schema.json": schema_file,
}


def main(arguments: list[str]) -> int:
    """Write or check all pages; 1 where a page is out of date."""
    stale = []
    for name, build in PAGES.items():
        path, text = REFERENCE / name, build()
        if path.is_file() and path.read_text("utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale and "--check" in arguments:
        print(f"out of date, run make docs: {', '.join(f'docs/reference/{name}' for name in stale)}")
        return 1
    print("docs/reference is up to date" if not stale else f"written: {', '.join(stale)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
