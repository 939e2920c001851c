"""Programs, data and pieces of web pages are refused, whatever words stand in them; drafts are not."""

import json

import pytest

from tests.service.drafts import DRAFT, ZV3, ZV4
from zielkreis.files.drafts import read_document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError

SENTENCE = "Das Land stellt dem Kreis bis zum 30.06.2012 zwei Stellen für die Schuldnerberatung bereit."
PYTHON = f"""
import docx
from docx.shared import Pt

def build(name):
    document = docx.Document()
    document.add_heading('Zielvereinbarung 2012', 0)
    document.add_paragraph('zwischen dem Land Nordrhein-Westfalen und dem Rhein-Sieg-Kreis')
    document.add_paragraph('{SENTENCE}')
    document.save(name)

build('entwurf.docx')
"""
SCRIPT = f"""
const entwurf = [];
function ziel(text) {{
  entwurf.push(text);
}}
ziel("{SENTENCE}");
ziel("Der Bestand an Langzeitleistungsbeziehenden sinkt um 2,5 %.");
console.log(entwurf);
"""
PIECE_OF_A_PAGE = f"""
<div class="text">
<h1>Zielvereinbarung 2012</h1>
<p>zwischen dem Land Nordrhein-Westfalen und dem Rhein-Sieg-Kreis</p>
<p>{SENTENCE}</p>
<p>Der Bestand sinkt um 2,5 %.</p>
</div>
"""
CSV = "Nr;Ziel;Wert;Stand\n" + "".join(
    f"{number};Der Bestand an Langzeitleistungsbeziehenden sinkt;{number},5 %;2012\n"
    for number in range(1, 9)
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (PYTHON, UnreadableCode.SOURCE),
        (SCRIPT, UnreadableCode.SOURCE),
        (PIECE_OF_A_PAGE, UnreadableCode.HTML),
        (CSV, UnreadableCode.DATA),
        (CSV.replace(";", "\t"), UnreadableCode.DATA),
        (json.dumps({"titel": "Zielvereinbarung", "saetze": [SENTENCE]}, indent=1), UnreadableCode.DATA),
        (json.dumps([SENTENCE]), UnreadableCode.DATA),
    ],
)
def test_what_is_no_prose_is_refused_by_what_it_is(text: str, code: UnreadableCode) -> None:
    with pytest.raises(UnreadableFileError) as error:
        read_document(text.encode(), name="entwurf.txt")
    assert error.value.code is code


@pytest.mark.parametrize("text", [DRAFT, ZV3, ZV4])
def test_a_draft_is_no_program(text: str) -> None:
    assert read_document(text.encode()).blocks


def test_lists_of_items_that_end_in_semicolons_are_prose() -> None:
    items = "\n".join(
        f"{number}. Der Kreis berät Menschen mit Schulden, Stufe {number};" for number in range(9)
    )
    assert read_document(f"Der Kreis sorgt dafür:\n\n{items}\n".encode()).blocks


def test_a_table_in_a_draft_is_no_file_of_values() -> None:
    rows = "\n".join(f"Schuldnerberatung\t{number}\tabgeschlossene Beratungen" for number in range(6))
    text = f"Zielvereinbarung 2012\n\n{SENTENCE}\n\n{rows}\n\n{SENTENCE}\n\nFür das Land\n\nFür den Kreis\n"
    assert read_document(text.encode()).blocks
