"""What the reader has to say about a PDF file: what is in it besides the text of its pages."""

import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.pdf.library import text_from
from zielkreis.files.pdf.opening import OpenPdf

_MOST_NOTES = 2_000
_SHOWN = 3
_LONGEST = 60
_COMMENTS = frozenset(
    {
        pdfium.FPDF_ANNOT_TEXT,
        pdfium.FPDF_ANNOT_FREETEXT,
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_STRIKEOUT,
        pdfium.FPDF_ANNOT_SQUIGGLY,
        pdfium.FPDF_ANNOT_STAMP,
        pdfium.FPDF_ANNOT_INK,
    }
)
_ACTIVE = {b"/JavaScript": "script", b"/JS": "script", b"/Launch": "launch", b"/RichMedia": "media"}


@dataclass(slots=True)
class _Found:
    counts: Counter[str] = field(default_factory=Counter)
    comments: list[str] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)


def remarks_about(pdf: OpenPdf) -> tuple[str, ...]:
    """German sentences about scripts, attachments, forms, comments and signatures; none is followed."""
    found = _Found()
    document = pdf.document
    found.counts["script"] = max(pdfium.FPDFDoc_GetJavaScriptActionCount(document), 0)
    found.counts["attachment"] = max(pdfium.FPDFDoc_GetAttachmentCount(document), 0)
    found.counts["signature"] = max(pdfium.FPDF_GetSignatureCount(document), 0)
    found.counts["xfa"] = int(
        pdfium.FPDF_GetFormType(document) in (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND)
    )
    for sign, subject in _ACTIVE.items():
        if sign in pdf.data and not found.counts[subject]:
            found.counts[subject] = 1
    for index in range(pdf.page_count):
        _look_at_page(document, index, found)
    return tuple(_sentences(found))


def _look_at_page(document: Any, index: int, found: _Found) -> None:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        return
    try:
        for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_NOTES)):
            annotation = pdfium.FPDFPage_GetAnnot(page, number)
            if annotation:
                _look_at(annotation, found)
                pdfium.FPDFPage_CloseAnnot(annotation)
    finally:
        pdfium.FPDF_ClosePage(page)


def _look_at(annotation: Any, found: _Found) -> None:
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    if kind in _COMMENTS:
        found.counts["comment"] += 1
        found.comments.append(_said(annotation, b"Contents"))
    elif kind == pdfium.FPDF_ANNOT_WIDGET:
        value = _said(annotation, b"V")
        if value:
            found.fields.append(f"{_said(annotation, b'T') or 'ohne Namen'}: {value}")
        else:
            found.counts["empty_field"] += 1
    elif kind == pdfium.FPDF_ANNOT_FILEATTACHMENT:
        found.counts["attachment"] += 1


def _said(annotation: Any, key: bytes) -> str:
    text = clean_line(text_from(pdfium.FPDFAnnot_GetStringValue, annotation, ctypes.c_char_p(key)))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"


def _sentences(found: _Found) -> Iterator[str]:
    if found.fields:
        yield (
            "Die Datei enthält ausgefüllte Formularfelder; sie stehen nicht im gelesenen Text: "
            f"{examples(found.fields)}."
        )
    if found.counts["comment"]:
        said = [words for words in found.comments if words]
        told = f": {examples(said)}" if said else ""
        number = found.counts["comment"]
        one = "eine Anmerkung; sie wurde" if number == 1 else f"{number} Anmerkungen; sie wurden"
        yield f"Die Datei enthält {one} übergangen{told}."
    for subject, (one, many) in _WORDS.items():
        if number := found.counts[subject]:
            yield one if number == 1 else many.format(number)


def examples(said: list[str]) -> str:
    """The first of the words said, in quotation marks, and how many more there are."""
    shown = [f"„{words}“" for words in said[:_SHOWN]]
    rest = len(said) - len(shown)
    return ", ".join(shown) + (f" und {rest} weitere" if rest else "")


_WORDS = {
    "script": (
        "Die Datei enthält ein Programm (JavaScript); es wurde nicht ausgeführt.",
        "Die Datei enthält {} Programme (JavaScript); sie wurden nicht ausgeführt.",
    ),
    "launch": (
        "Die Datei will ein anderes Programm starten; das wurde nicht befolgt.",
        "Die Datei will andere Programme starten; das wurde nicht befolgt.",
    ),
    "media": (
        "Die Datei enthält eingebettete Medien; sie wurden nicht geöffnet.",
        "Die Datei enthält eingebettete Medien; sie wurden nicht geöffnet.",
    ),
    "attachment": (
        "In der Datei steckt eine weitere Datei; sie wurde nicht geöffnet.",
        "In der Datei stecken {} weitere Dateien; sie wurden nicht geöffnet.",
    ),
    "xfa": (
        "Die Datei ist ein dynamisches Formular (XFA); gelesen ist nur, was als Seite gespeichert ist.",
        "Die Datei ist ein dynamisches Formular (XFA); gelesen ist nur, was als Seite gespeichert ist.",
    ),
    "signature": (
        "Die Datei trägt eine elektronische Signatur; sie wurde nicht geprüft.",
        "Die Datei trägt {} elektronische Signaturen; sie wurden nicht geprüft.",
    ),
    "empty_field": (
        "Ein Formularfeld ist nicht ausgefüllt.",
        "{} Formularfelder sind nicht ausgefüllt.",
    ),
}
