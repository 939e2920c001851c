"""A template filled: the fields of its text, headers and footers become words, its look stays as it is."""

import io
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it ships no types

from zielkreis.files.letter.archive import reproducible
from zielkreis.files.letter.fields import field_names
from zielkreis.files.letter.template_language import (
    as_words,
    faults_in,
    fields_in,
    sealed_language,
    told,
    unbalanced_in,
)

_PARAGRAPH = re.compile(r"<w:p(?=[ >])")
_WORDS = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
#: A letter without one of these fields would say nothing of what is asked for.
_POINTS = frozenset({"abschnitte", "punkte"})


class TemplateFaults(Exception):
    """The fields of a template cannot be filled; ``faults`` are German sentences, all of them."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


def fill_template(template: bytes, fields: dict[str, Any]) -> bytes:
    """The Word file that the template gives with these fields; the same bytes for the same input.

    Raises ``TemplateFaults``. Its properties hold title and language, and nobody's name.
    """
    paper = DocxTemplate(io.BytesIO(template))
    faults = tuple(dict.fromkeys(_faults(paper)))
    if faults:
        raise TemplateFaults(faults)
    language = sealed_language()
    try:
        paper.render(as_words(fields), language)
    except Exception as error:
        raise TemplateFaults((told(error),)) from error
    _describe(paper, title=str(fields["betreff"]))
    stream = io.BytesIO()
    paper.save(stream)
    return reproducible(stream.getvalue())


def _faults(paper: DocxTemplate) -> Iterator[str]:
    paper.init_docx()
    parts = [("Text", paper.get_xml())]
    for name, kind in (("Kopfzeile", paper.HEADER_URI), ("Fußzeile", paper.FOOTER_URI)):
        parts += [(name, paper.get_part_xml(part)) for _, part in paper.get_headers_footers(kind)]
    unbalanced = [fault for name, text in parts for fault in unbalanced_in(_paragraphs(text), where=name)]
    if unbalanced:
        yield from unbalanced
        return
    texts = [(name, _PARAGRAPH.sub("\n<w:p", paper.patch_xml(text))) for name, text in parts]
    faults = [fault for name, text in texts for fault in faults_in(text, where=name, names=field_names())]
    yield from faults
    if not faults and not any(fields_in(text) & _POINTS for _, text in texts):
        yield f"Kein Punkt stünde im Brief: Es fehlt eines der Felder {', '.join(sorted(_POINTS))}."


def _paragraphs(text: str) -> Iterator[str]:
    """The words of each paragraph of a part."""
    for paragraph in _PARAGRAPH.split(text)[1:]:
        words, _, _ = paragraph.partition("</w:p>")
        yield unescape("".join(_WORDS.findall(words)))


def _describe(paper: DocxTemplate, *, title: str) -> None:
    about = paper.docx.core_properties
    about.title, about.language = title, "de-DE"
    about.author = about.last_modified_by = about.comments = about.keywords = about.subject = ""
