"""The letter's template: its words, and the fields that the program fills."""

from examples.briefvorlage.markup import HEAD, SPACES, field, paragraph, run, table
from examples.briefvorlage.package import packed

#: What only the house can know, beside the address.
_HOUSE = (
    "**Aktenzeichen:** [Aktenzeichen]",
    "**Ansprechperson:** [Name]",
    "**Telefon:** [Durchwahl]",
    "**E-Mail:** [Adresse]",
    "**Datum:** [Tag]",
)
# Where a letter in the form of DIN 5008 has its reference lines: beside the address.
_FRAME = (
    '<w:framePr w:w="3400" w:hSpace="140" w:wrap="around" w:vAnchor="page" w:hAnchor="page" '
    'w:x="7250" w:y="1900"/>'
)
_OVERVIEW = (
    [["{%tr for punkt in punkte %}"]],
    [["{{ punkt.nummer }}"], ["{{ punkt.titel }}"], ["{{ punkt.ort }}"]],
    [["{%tr endfor %}"]],
)
_ANNEX = (
    [["{%tr for stelle in anlage %}"]],
    [
        ["{{ stelle.ort }}"],
        [
            "„{{ stelle.zitat }}“",
            "{%p for vorschlag in stelle.vorschlaege %}",
            "**{{ 'Vorschlag' if loop.first else 'oder' }}:** {{ vorschlag }}",
            "{%p endfor %}",
            "{%p for frage in stelle.fragen %}",
            "**Zu klären:** {{ frage }}",
            "{%p endfor %}",
        ],
        ["{{ stelle.punkte }}"],
    ],
    [["{%tr endfor %}"]],
)
_POINT = (
    ("berschrift2", "{{ punkt.titel }}"),
    ("Standard", "{{ punkt.grund }}{% if punkt.warum %} {{ punkt.warum }}{% endif %}"),
    ("Standard", "{%p if punkt.norm %}"),
    ("Standard", "**Rechtsgrundlage:** {{ punkt.norm }}"),
    ("Standard", "{%p endif %}"),
    ("Standard", "{%p if punkt.bitte %}"),
    ("Bitte", "{{ punkt.bitte }}"),
    ("Standard", "{%p endif %}"),
    ("Standard", "{%p for stelle in punkt.stellen %}"),
    ("Stelle", "**{{ stelle.ort }}:** „{{ stelle.zitat }}“"),
    ("Standard", "{%p for vorschlag in stelle.vorschlaege %}"),
    ("Vorschlag", "**{{ 'Vorschlag' if loop.first else 'oder' }}:** {{ vorschlag }}"),
    ("Standard", "{%p endfor %}"),
    ("Standard", "{%p for frage in stelle.fragen %}"),
    ("Vorschlag", "**Zu klären:** {{ frage }}"),
    ("Standard", "{%p endfor %}"),
    ("Standard", "{%p endfor %}"),
    ("Standard", "{%p if punkt.in_anlage %}"),
    ("Stelle", "**Stellen:** {{ punkt.ort }}; Wortlaut und Vorschläge stehen in der Anlage."),
    ("Standard", "{%p endif %}"),
    ("Standard", "{%p for ergaenzung in punkt.ergaenzungen %}"),
    (
        "Vorschlag",
        "**Vorschlag{% if ergaenzung.ort %}, {{ ergaenzung.ort }}{% endif %}:** {{ ergaenzung.wortlaut }}",
    ),
    ("Standard", "{%p endfor %}"),
    ("Standard", "{%p for frage in punkt.fragen %}"),
    ("Vorschlag", "**Zu klären:** {{ frage }}"),
    ("Standard", "{%p endfor %}"),
)
_SECTION = (
    '<w:sectPr><w:headerReference w:type="first" r:id="rIdHeaderFirst"/>'
    '<w:headerReference w:type="default" r:id="rIdHeader"/>'
    '<w:footerReference w:type="first" r:id="rIdFooter"/>'
    '<w:footerReference w:type="default" r:id="rIdFooter"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1247" w:right="1134" w:bottom="1077" w:left="1361" w:header="680" w:footer="567" '
    'w:gutter="0"/>'
    "<w:titlePg/></w:sectPr>"
)


def template() -> bytes:
    """The template as a Word file; the same bytes each time."""
    body = "".join((*_opening(), *_points(), *_ending()))
    document = f"{HEAD}<w:document {SPACES}><w:body>{body}{_SECTION}</w:body></w:document>"
    edges = {
        "header1": _edge(
            "hdr",
            paragraph("{{ absender[0] }}", "Absender"),
            paragraph("{{ absender[1:] | join(', ') }}", "Kopfzeile"),
        ),
        "header2": _edge("hdr", paragraph("{{ betreff }}", "Kopfzeile")),
        "footer1": _edge("ftr", _page_numbers()),
    }
    return packed(document, edges, title="Vorlage: Stellungnahme zu einer Zielvereinbarung")


def _opening() -> list[str]:
    return [
        *(paragraph(words, "Angaben", before=_FRAME) for words in _HOUSE),
        paragraph("", "Anschrift", before='<w:spacing w:before="560"/>'),
        *_each("zeile", "empfaenger", "Anschrift"),
        paragraph("{{ betreff }}", "Titel"),
        paragraph("{{ anrede }}"),
        *_each("absatz", "einleitung", "Standard"),
        paragraph("**{{ antwort }}**"),
        paragraph("{%p if punkte | length > 1 %}"),
        table((600, 5400, 3400), ("Nr.", "Worum es geht", "Stelle im Entwurf"), _OVERVIEW),
        paragraph("{%p endif %}"),
    ]


def _points() -> list[str]:
    return [
        paragraph("{%p for abschnitt in abschnitte %}"),
        paragraph("{{ abschnitt.titel }}", "berschrift1"),
        paragraph("{%p for punkt in abschnitt.punkte %}"),
        *(paragraph(words, style) for style, words in _POINT),
        paragraph("{%p endfor %}"),
        paragraph("{%p endfor %}"),
    ]


def _ending() -> list[str]:
    gap = '<w:keepNext/><w:spacing w:before="160" w:after="640"/>'
    return [
        paragraph("{%p for absatz in schluss %}"),
        paragraph("{{ absatz }}", before='<w:keepNext/><w:spacing w:before="280"/>'),
        paragraph("{%p endfor %}"),
        paragraph("{{ gruss }}", before=gap),
        *_each("zeile", "unterschrift", "Anschrift"),
        paragraph("{%p if anlage %}"),
        paragraph("Anlage: Stellen im Wortlaut", "berschrift1", before="<w:pageBreakBefore/>"),
        paragraph(
            "Die letzte Spalte nennt die Punkte des Briefs. "
            "In eckigen Klammern steht, was noch einzutragen ist."
        ),
        table((1550, 7000, 850), ("Stelle", "Wortlaut im Entwurf", "Punkt"), _ANNEX),
        paragraph("{%p endif %}"),
        paragraph("", "Zelle"),  # Word wants a paragraph after a table that ends the text
    ]


def _each(name: str, field_name: str, style: str) -> list[str]:
    return [
        paragraph(f"{{%p for {name} in {field_name} %}}"),
        paragraph(f"{{{{ {name} }}}}", style),
        paragraph("{%p endfor %}"),
    ]


def _edge(kind: str, *paragraphs: str) -> str:
    return f"{HEAD}<w:{kind} {SPACES}>{''.join(paragraphs)}</w:{kind}>"


def _page_numbers() -> str:
    numbers = f"{run('Seite ')}{field('PAGE')}{run(' von ')}{field('NUMPAGES')}"
    return f'<w:p><w:pPr><w:pStyle w:val="Fuzeile"/></w:pPr>{numbers}</w:p>'
