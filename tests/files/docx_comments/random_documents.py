"""Random Word documents with all that can divide words in a file: runs, changes, links, fields, cells."""

from xml.sax.saxutils import escape

from hypothesis import strategies as st

from tests.files.word_files import dele, docx, ins, p, r, sdt, tbl, tc, tr

_WORDS = st.sampled_from(
    "Das Land stellt dem Kreis 2 Stellen bereit. 26,86 % (K2) sinkt um – mindestens 3,5 Prozentpunkte; "
    "SGB\u00a0II § 16a Nr. 2 Be\u00adratung Zie\u200ble u\u0308ber Kreis- und Lang- „Ziel“ & < > / | - a) "
    "1. (2) \u2010 _____".split(" ")
)
_LOOKS = st.sampled_from(
    (
        "",
        "",
        "<w:b/>",
        "<w:i/>",
        '<w:u w:val="single"/>',
        '<w:rPrChange w:id="7" w:author="x"><w:rPr/></w:rPrChange>',
    )
)
_RESTART = ' w:val="restart"'
_BREAKS = st.sampled_from(("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:lastRenderedPageBreak/>"))


@st.composite
def words(draw: st.DrawFn) -> str:
    """A few words with blanks."""
    return draw(st.sampled_from(("", " "))) + " ".join(draw(st.lists(_WORDS, min_size=1, max_size=6)))


@st.composite
def run(draw: st.DrawFn) -> str:
    """A run of one or several pieces; blanks at the ends of a piece may be ones that Word drops."""
    look = draw(_LOOKS)
    inside = f"<w:rPr>{look}</w:rPr>" if look or draw(st.booleans()) else ""
    for _ in range(draw(st.integers(1, 3))):
        keeps = draw(st.sampled_from((' xml:space="preserve"', ' xml:space="preserve"', "")))
        inside += f"<w:t{keeps}>{escape(draw(words()))}</w:t>"
        if draw(st.integers(0, 3)) == 0:
            inside += draw(_BREAKS)
    return f'<w:r w:rsidR="00AB12CD">{inside}</w:r>'


def _field(inside: str) -> str:
    step = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    instruction = r("").replace("<w:t xml:space='preserve'></w:t>", "<w:instrText> REF a </w:instrText>")
    return f"{step.format('begin')}{instruction}{step.format('separate')}{inside}{step.format('end')}"


_BOX = f"<w:r><w:pict><w:txbxContent>{p('Im Kasten')}</w:txbxContent></w:pict></w:r>"
_NOTES = f'<w:footnote w:id="2">{p("Stand: 31.12.2011")}</w:footnote>'
_WRAPS = (
    lambda inside: inside,
    lambda inside: inside,
    ins,
    lambda inside: f'<w:hyperlink w:anchor="x">{inside}</w:hyperlink>',
    lambda inside: f'<w:fldSimple w:instr=" REF a ">{inside}</w:fldSimple>',
    _field,
    sdt,
    lambda inside: f'<w:smartTag w:element="x">{inside}</w:smartTag>',
    lambda inside: f'<w:bookmarkStart w:id="3" w:name="x"/>{inside}<w:bookmarkEnd w:id="3"/>',
    lambda inside: f"<!-- x -->{inside}\n  ",
    lambda inside: f'{inside}<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t>Punkt</w:t></w:r>',
    lambda inside: f"{inside}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
    lambda inside: f'{inside}<w:r><w:footnoteReference w:id="2"/></w:r>',
    lambda inside: f"{inside}{_BOX}",
    lambda inside: f'<w:ins w:id="5" w:author="x">{sdt(inside)}</w:ins>',
    lambda inside: f'<w:moveTo w:id="6" w:author="x">{inside}</w:moveTo>',
)


@st.composite
def paragraph(draw: st.DrawFn) -> str:
    """A paragraph of some runs in some wrappers, deletions and hidden words between them."""
    pieces = []
    for _ in range(draw(st.integers(1, 5))):
        pieces.append(draw(st.sampled_from(_WRAPS))(draw(run())))
        extra = draw(st.integers(0, 7))
        if extra == 0:
            pieces.append(dele(draw(st.sampled_from(("gestrichen", "Kreis", "2")))))
        elif extra == 1:
            pieces.append(r("verborgen", "<w:vanish/>"))
    return p("<w:proofErr w:type='spellStart'/>", *pieces)


@st.composite
def table(draw: st.DrawFn) -> str:
    """A table with several paragraphs in cells and cells merged downwards."""
    rows = []
    for number in range(draw(st.integers(1, 3))):
        merge = (
            ""
            if draw(st.booleans())
            else f"<w:vMerge{'' if number else ' w:val=' + chr(34) + 'restart' + chr(34)}/>"
        )
        cells = [tc(*draw(st.lists(paragraph(), min_size=1, max_size=2)), properties=merge)]
        cells += [tc(draw(paragraph())) for _ in range(draw(st.integers(0, 2)))]
        rows.append(tr(*cells))
    return tbl(*rows) if draw(st.booleans()) else tbl(tr(tc(p("Außen"), tbl(*rows), p("danach")), "daneben"))


def documents() -> st.SearchStrategy[bytes]:
    """Documents of paragraphs and tables."""
    blocks = st.lists(st.one_of(paragraph(), paragraph(), table()), min_size=1, max_size=5)
    return blocks.map(lambda inside: docx(p("Zielvereinbarung") + "".join(inside), footnotes=_NOTES))


#: A table within a cell: the reader tells its row behind the outer one, in the file it stands amid that one.
NESTED_TABLE = docx(
    p("Zielvereinbarung")
    + tbl(
        tr(
            tc(
                p("Außen"),
                tbl(
                    tr(
                        tc(
                            p(
                                "<w:proofErr w:type='spellStart'/>",
                                '<w:r w:rsidR="00AB12CD"><w:t xml:space="preserve">Das</w:t><w:tab/></w:r>',
                                dele("gestrichen"),
                            ),
                            properties='<w:vMerge w:val="restart"/>',
                        )
                    )
                ),
                p("danach"),
            ),
            "daneben",
        )
    ),
    footnotes=_NOTES,
)
