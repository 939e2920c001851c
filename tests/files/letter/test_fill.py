"""A template is filled with words that stay words; what is wrong with it is said in German with its place."""

import pytest

from tests.domain.papers.letters import finding, letter, proposal
from tests.files.letter.templates import POINTS, lines, root, template, with_link, with_part
from zielkreis.domain.papers import Letter
from zielkreis.files.letter.fields import field_names, fields_of
from zielkreis.files.letter.writing import UnusableTemplateError, write_letter

HOSTILE = "{{ 7*7 }} {% for x in y %} {_{ 1 }_} {_% a %_} & < > \" ' \u202e x \x0b <w:p> &amp; \a"


def a_letter(words: str = "Besser.") -> Letter:
    return letter(finding("b", 1, proposals=(proposal("b", words, at=1),)))


def refused(data: bytes) -> str:
    with pytest.raises(UnusableTemplateError) as told:
        write_letter(a_letter(), template=data, name="haus.docx")
    return str(told.value)


def test_the_fields_of_text_header_and_footer_are_filled() -> None:
    made = write_letter(
        a_letter(),
        template=template("{{ betreff }}", *POINTS, header="{{ absender[0] }}", footer="{{ gruss }}"),
    )
    assert lines(made) == ["Zielvereinbarung 2012: Stellungnahme zum Entwurf", "Präzise Ziele"]
    assert lines(made, "word/header1.xml") == ["Rhein-Sieg-Kreis"]
    assert lines(made, "word/footer1.xml") == ["Mit freundlichen Grüßen"]


def test_every_field_that_is_promised_can_be_used() -> None:
    names = field_names()
    known = fields_of(a_letter())
    assert set(known) == set(names.fields)
    assert set(known["punkte"][0]) == set(names.parts["punkt"])
    assert set(known["abschnitte"][0]) == set(names.parts["abschnitt"])
    assert set(known["punkte"][0]["stellen"][0]) == set(names.parts["stelle"])


def test_words_that_look_like_fields_or_markup_stay_as_they_are() -> None:
    stelle = "{% for s in punkt.stellen %}{% for v in s.vorschlaege %}{{ v }}{% endfor %}{% endfor %}"
    made = write_letter(a_letter(HOSTILE), template=template(POINTS[0], stelle, POINTS[2]))
    (words,) = lines(made)
    assert words == HOSTILE.replace("\u202e", "‹U+202E›").replace("\x0b", " ").replace("\a", "‹U+0007›")


def test_the_same_letter_gives_the_same_bytes_and_names_nobody() -> None:
    made = write_letter(a_letter(), template=template(*POINTS))
    assert write_letter(a_letter(), template=template(*POINTS)) == made
    about = root(made, "docProps/core.xml")
    values = {each.tag.rpartition("}")[2]: each.text or "" for each in about}
    assert values["title"] == "Zielvereinbarung 2012: Stellungnahme zum Entwurf"
    assert values["language"] == "de-DE"
    assert not values.get("creator")
    assert not values.get("lastModifiedBy")


def test_all_unknown_fields_are_named_at_once_each_with_its_place() -> None:
    told = refused(
        template("{{ betref }}", POINTS[0], "{{ punkt.titl }}", POINTS[2], header="Kopf {{ absendr }}")
    )
    assert told.startswith("Die Vorlage „haus.docx“ ist nicht brauchbar:\n")
    assert "- Das Feld „betref“ gibt es nicht. Stelle: Text, „{{ betref }}" in told
    assert "- Das Feld „.titl“ gibt es nicht. Stelle: Text, „{{ punkt.titl }}" in told
    assert "- Das Feld „absendr“ gibt es nicht. Stelle: Kopfzeile, „Kopf {{ absendr }}“." in told
    assert "Felder einer Vorlage: absender, empfaenger, betreff" in told


@pytest.mark.parametrize(
    ("paragraphs", "says"),
    [
        (("{{ betreff }", *POINTS), "Klammern oder Zeichen eines Feldes stimmen nicht."),
        (("{% wenn %}", *POINTS), "Den Befehl „wenn“ gibt es nicht."),
        ((POINTS[0], "x"), "Es fehlt das Ende eines Befehls („endfor“)."),
        (("{{ betreff | laut }}", *POINTS), "Den Filter „laut“ gibt es nicht."),
        (("{% include 'x' %}", *POINTS), "Ein Feld passt nicht"),
        (("{{ betreff + 3 }}", *POINTS), "Ein Feld passt nicht"),
        (("{{ betreff['__class__'] }}", *POINTS), "was einer Vorlage nicht erlaubt ist"),
        (("betreff }}", *POINTS), "Stelle: Text, „betreff }}“."),
        (("{% for punkt in punkte }", *POINTS), "Stelle: Text, „{% for punkt in punkte }“."),
        (("{{ ''.__class__.__mro__ }}", *POINTS), "Das Feld „.__mro__“ gibt es nicht."),
        (("{{ range(9) }}", *POINTS), "Das Feld „range“ gibt es nicht."),
        (("Ein Brief ohne Felder.",), "Kein Punkt stünde im Brief"),
    ],
)
def test_a_template_that_cannot_be_filled_is_refused_in_german(
    paragraphs: tuple[str, ...], says: str
) -> None:
    assert says in refused(template(*paragraphs))


def test_a_template_that_never_ends_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zielkreis.files.letter.writing._SECONDS", 3)
    many = "{% for a in betreff %}" * 12 + "x" + "{% endfor %}" * 12
    assert "zu lange gedauert" in refused(template(many, *POINTS))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"kein Word", b"PK\x03\x04"])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    assert refused(data).startswith("Die Vorlage „haus.docx“ ist nicht brauchbar")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (with_link(template(*POINTS), "attachedTemplate", "https://example.org/a.dotm"), "Dokumentvorlage"),
        (with_link(template(*POINTS), "image", "https://example.org/a.png"), "Bilder von außen"),
        (with_part(template(*POINTS), "word/vbaProject.bin", b"x"), "von selbst"),
    ],
)
def test_a_template_that_acts_by_itself_or_reaches_outside_is_refused(data: bytes, says: str) -> None:
    told = refused(data)
    assert "was von selbst handelt oder von außen kommt" in told
    assert says in told


def test_entities_of_xml_are_not_resolved() -> None:
    content = (
        b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        b"<w:t>&e; {{ punkte }}</w:t></w:r></w:p></w:body></w:document>"
    )
    told = refused(with_part(template(*POINTS), "word/document.xml", content, replaced=True))
    assert "ist nicht brauchbar" in told
