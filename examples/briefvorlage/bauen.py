"""Builds the letter's template that ships with the program: ``python -m examples.briefvorlage.bauen``."""

from pathlib import Path

from examples.briefvorlage.brief import template

TARGET = Path(__file__).parents[2] / "src/zielkreis/files/letter/vorlage.docx"


def main() -> None:
    """Writes the template to its place."""
    TARGET.write_bytes(template())
    print(f"geschrieben: {TARGET.relative_to(TARGET.parents[4])}")


if __name__ == "__main__":
    main()
