"""Whatever stands in a file, it is read, checked and told, or refused in German; nothing breaks."""

from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.report import CheckedDraft
from zielkreis.files.drafts import read_document
from zielkreis.files.errors import UnreadableCode
from zielkreis.files.interchange import Interchange, read_interchange
from zielkreis.service.check_draft import check_draft
from zielkreis.service.read_draft import UnreadableFileError, agreement_in
from zielkreis.service.write_result import checked_draft_as_html, checked_draft_as_json

#: Pieces that agreements are made of, and pieces that trip readers up.
PIECES = [
    *"""Zielvereinbarung|2012|2009|zwischen dem|Land Nordrhein-Westfalen|und dem|Rhein-Sieg-Kreis
Bundesagentur für Arbeit|§ 1|(1)|a)|–|1.1|II.|#|- |Präambel|Ziele|Anlage 1|soll|steigt|um|2,5 %|höchstens
zwei Drittel|unter 151|ggü. VJ|Integrationsquote|ΔK3 = -0,5 %|Langzeitleistungsbezug|3.500 Personen
von 26,86 auf 30,06|13,5 Mio. EUR|1e400|bis zum 30.02.2012|31.12.9999|00.00.0000|stellt bereit|„|“
vorbehaltlich des Haushalts|nach § 16a Nr. 2 SGB II|Düsseldorf, den ______|Für das Land|gez.|<b>|&amp;
""".replace("\n", "|").split("|"),
    *("\n", "\n\n", ". ", " | ", "\t", "\u202e", "\u00ad", "\u200b", "9" * 30),
]

drafts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=60).map(" ".join)


def checked(text: str) -> CheckedDraft | None:
    try:
        agreement = agreement_in(read_document(text.encode()))
    except UnreadableFileError as error:
        if error.code is UnreadableCode.READER_FAILED:
            raise
        return None
    return check_draft(agreement, program_version="1")


@given(drafts)
def test_every_place_lies_in_the_text_and_the_result_can_be_stored(text: str) -> None:
    draft = checked(text)
    if draft is None:
        return
    words = draft.agreement.text
    places = [place for each in draft.report.judgements for place in each.places]
    assert all(words[each.start : each.end] == each.quote for each in places)
    assert all(words[each.start : each.end] == each.text for each in draft.agreement.statements)
    stored = read_interchange(checked_draft_as_json(draft))
    assert stored == Interchange.of(draft)


@given(drafts)
def test_every_draft_has_its_page(text: str) -> None:
    draft = checked(text)
    if draft is not None:
        page = checked_draft_as_html(draft)
        assert page.count("<h1>") == 1
        assert "<b>" not in page.split('<div class="text">')[1].split("</div>")[0]
