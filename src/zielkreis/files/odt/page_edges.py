"""Headers and footers: those of the page styles that the text uses."""

from collections.abc import Iterator, Mapping

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.odt.names import OFFICE, STYLE, TEXT, attribute, child
from zielkreis.files.odt.styles import StyleSheet
from zielkreis.files.office.xml import XmlElement

_KINDS = {
    STYLE + "header": BlockKind.PAGE_HEADER,
    STYLE + "header-first": BlockKind.PAGE_HEADER,
    STYLE + "header-left": BlockKind.PAGE_HEADER,
    STYLE + "footer": BlockKind.PAGE_FOOTER,
    STYLE + "footer-first": BlockKind.PAGE_FOOTER,
    STYLE + "footer-left": BlockKind.PAGE_FOOTER,
}


def page_edges(
    styles_root: XmlElement | None, body: XmlElement, styles: StyleSheet
) -> Iterator[tuple[BlockKind, XmlElement]]:
    """The headers and footers that are printed, each page style once, in the order of its use."""
    holder = child(styles_root, OFFICE + "master-styles")
    masters = {
        attribute(master, STYLE + "name") or "": master
        for master in (() if holder is None else holder.iterchildren(STYLE + "master-page"))
    }
    for name in _used(masters, body, styles):
        for edge in masters[name]:
            if edge.tag in _KINDS and attribute(edge, STYLE + "display") != "false":
                yield _KINDS[edge.tag], edge


def _used(masters: Mapping[str, XmlElement], body: XmlElement, styles: StyleSheet) -> list[str]:
    used: list[str] = []
    for element in body.iter(TEXT + "p", TEXT + "h"):
        named = styles.paragraph(attribute(element, TEXT + "style-name")).master_page
        if not used:
            # The first page has the style it names, else the usual one.
            named = named or ("Standard" if "Standard" in masters else next(iter(masters), None))
        while named is not None and named in masters and named not in used:
            used.append(named)
            named = attribute(masters[named], STYLE + "next-style-name")
    return used
