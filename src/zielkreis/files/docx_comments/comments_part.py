"""The part that holds the comments of a document: extended where there is one, else made."""

import posixpath
import re
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from zielkreis.files.docx.xml import W, attribute
from zielkreis.files.docx_comments.edited_package import EditedPackage
from zielkreis.files.docx_comments.links import RELATIONSHIPS, links_name
from zielkreis.files.docx_comments.part_text import PartText

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_USUAL, _STRICT = (
    "http://schemas.openxmlformats.org/officeDocument/2006",
    "http://purl.oclc.org/ooxml/officeDocument",
)
_WORD_USUAL = W[1:-1]
_WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MARKS = tuple(W + name for name in ("commentRangeStart", "commentRangeEnd", "commentReference"))
_HIGHEST_ID = 2**31 - 2
# What XML 1.0 cannot hold.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Who the comments are from, as the other side sees it, and when they were written."""

    name: str
    initials: str
    at: datetime


def free_ids(main: PartText, comments: PartText | None, count: int) -> list[int]:
    """Ids that no comment of the document bears."""
    elements = [*main.root.iter(*_MARKS), *(() if comments is None else comments.root.iter(W + "comment"))]
    said = {attribute(element, "id") or "" for element in elements}
    taken = {int(id) for id in said if id.isascii() and id.isdigit()}
    first = max(taken, default=-1) + 1
    if first + count < _HIGHEST_ID:
        return list(range(first, first + count))
    return [id for id in range(count + len(taken)) if id not in taken][:count]


def comments_text(edited: EditedPackage) -> PartText | None:
    """The part that holds the comments, ``None`` where the document has none."""
    _, links = edited.links(edited.package.main)
    name = next((each.target for each in links if each.kind == "comments" and not each.is_external), "")
    return edited.text(name) if name else None


def write_comments(
    edited: EditedPackage, main: PartText, comments: list[tuple[int, tuple[str, ...]]], by: Writer
) -> None:
    """Adds comments, each with its id and its paragraphs."""
    existing = comments_text(edited)
    space = _WORD_STRICT if main.is_strict else _WORD_USUAL
    written = "".join(_comment(id, paragraphs, by, space) for id, paragraphs in comments)
    if existing is not None:
        existing.append(written)
        return
    folder = posixpath.dirname(edited.package.main)
    name = _free_name(edited, folder)
    edited.add(name, f'{_HEAD}<w:comments xmlns:w="{space}">{written}</w:comments>', _TYPE)
    _link(edited, posixpath.basename(name), office=_STRICT if main.is_strict else _USUAL)


def _free_name(edited: EditedPackage, folder: str) -> str:
    names = {name.lower() for name in edited.names}
    number = 0
    while (name := posixpath.join(folder, f"comments{number or ''}.xml")).lower() in names:
        number += 1
    return name


def _link(edited: EditedPackage, target: str, *, office: str) -> None:
    main = edited.package.main
    text, links = edited.links(main)
    taken = {each.id for each in links}
    number = 1
    while f"rId{number}" in taken:
        number += 1
    link = (
        f'<Relationship xmlns="{RELATIONSHIPS}" Id="rId{number}" '
        f'Type="{office}/relationships/comments" Target="{target}"/>'
    )
    if text is None or links_name(main) not in edited.names:
        edited.add_links(main, f'{_HEAD}<Relationships xmlns="{RELATIONSHIPS}">{link}</Relationships>')
    else:
        text.append(link)


def _comment(id: int, paragraphs: tuple[str, ...], by: Writer, space: str) -> str:
    first = "<w:r><w:annotationRef/></w:r>"
    written = "".join(
        f'<w:p>{first if place == 0 else ""}<w:r><w:t xml:space="preserve">{_shown(words)}</w:t></w:r></w:p>'
        for place, words in enumerate(paragraphs or ("",))
    )
    return (
        f'<w:comment xmlns:w="{space}" w:id="{id}" w:author={_attribute(by.name)} '
        f'w:date="{by.at:%Y-%m-%dT%H:%M:%SZ}" w:initials={_attribute(by.initials)}>{written}</w:comment>'
    )


def _shown(words: str) -> str:
    return escape(_NO_XML.sub("", words))


def _attribute(words: str) -> str:
    return quoteattr(_NO_XML.sub("", words))
