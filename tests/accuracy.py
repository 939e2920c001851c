"""Measure how well drafts are read, and write docs/reference/accuracy.md (``make accuracy``)."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # so that the tests' own modules are found when this file is run

from tests.measuring.corpus import CORPUS, drafts, statements  # noqa: E402  # needs the path above
from tests.measuring.measure import measure_drafts, measure_statements  # noqa: E402  # needs the path above
from tests.measuring.page import Part, page  # noqa: E402  # needs the path above

PAGE = ROOT / "docs" / "reference" / "accuracy.md"
PARTS = (
    ("development", "Entwicklung", "Beim Bau des Programms gelesen und an ihm gelernt."),
    ("validation", "Validierung", "Zuerst blind gemessen, danach gelesen und an ihr gelernt."),
    ("test", "Test", "Nur gemessen: Fehler darin sind nicht einzeln angesehen worden."),
)


def main() -> int:
    """Measure all parts and write the page."""
    measured = [_part(folder, name, origin) for folder, name, origin in PARTS]
    first = (CORPUS / "erste_messungen.md").read_text(encoding="utf-8")
    PAGE.write_text(page(measured, first), encoding="utf-8")
    print(f"Geschrieben: {PAGE.relative_to(ROOT)}")
    return 0


def _part(folder: str, name: str, origin: str) -> Part:
    annotated = list(statements(folder))
    whole = list(drafts(folder))
    return Part(
        name=name,
        origin=origin,
        statements=len(annotated),
        drafts=len(whole),
        scores=measure_statements(annotated),
        draft_scores=measure_drafts(whole),
    )


if __name__ == "__main__":
    sys.exit(main())
