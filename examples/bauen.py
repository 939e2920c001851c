"""Builds the examples that are no plain text of today from ``quellen``: ``python -m examples.bauen``."""

from pathlib import Path

from examples.wordpaper.paper import word_document
from examples.wordpaper.source import parse_source

EXAMPLES = Path(__file__).parent
SOURCES = EXAMPLES / "quellen"
#: Where the paper of each source belongs.
PAPERS = {
    "rhein-sieg-2012-entwurf.yaml": "rhein-sieg-2012/entwurf.docx",
    "rhein-sieg-2012-unterschriftsreif.yaml": "rhein-sieg-2012/unterschriftsreif.docx",
    "rhein-sieg-2013-vereinbarung.yaml": "rhein-sieg-2013/vereinbarung.docx",
    "zv1-bmas-ba.yaml": "zv1-bmas-ba/zielvereinbarung-2017.docx",
    "zv3-bmas-land.txt": "zv3-bmas-land/zielvereinbarung-2016.txt",
    "zv4-land-elbaue.yaml": "zv4-land-zkt/zielvereinbarung-2015.docx",
}


def build(source_name: str) -> bytes:
    """The paper of a source in ``quellen``: a Word document, or a text as older programs wrote it."""
    text = (SOURCES / source_name).read_text(encoding="utf-8")
    if source_name.endswith(".txt"):
        return text.replace("\n", "\r\n").encode("windows-1252")
    return word_document(parse_source(text, name=source_name))


def main() -> None:
    """Writes all papers to their places."""
    for source_name, place in PAPERS.items():
        target = EXAMPLES / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(build(source_name))
        print(f"geschrieben: {target.relative_to(EXAMPLES.parent)}")


if __name__ == "__main__":
    main()
