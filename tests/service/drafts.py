"""Small drafts for the use cases, and a quick way to read any."""

from datetime import date

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType
from zielkreis.files.drafts import TrackedReading, read_document
from zielkreis.service.read_draft import agreement_in

DRAFT = """Zielvereinbarung 2012

zwischen dem Land Nordrhein-Westfalen und dem Rhein-Sieg-Kreis

§ 1 Ziele

Die Integrationsquote soll 2012 gegenüber dem Vorjahr um 2,5 % steigen.

Die Schuldnerberatung nach § 16a Nr. 2 SGB II soll verbessert werden.

§ 2 Unterstützung

Das Land stellt dem Kreis bis zum 30.06.2012 zwei Stellen für die Schuldnerberatung bereit.

Für das Land

Für den Kreis
"""
LETTER = """Sehr geehrte Damen und Herren,

vielen Dank für Ihr Schreiben vom 3. Mai 2012. Bitte senden Sie uns die Unterlagen bis Ende des Monats zu.

Mit freundlichen Grüßen
"""
#: Perhaps a draft that has hardly begun: it is read, with a warning.
DOUBTFUL = """Was im nächsten Jahr ansteht

Laufzeit und Inhalt der Vereinbarung sind noch offen. Dieses Papier ist nur ein Überblick.
"""
ZV4 = """Zielvereinbarung 2015

zwischen dem Land Sachsen-Anhalt und dem Landkreis Elbaue als zugelassenem kommunalem Träger

nach § 48b Abs. 1 S. 1 Nr. 4 SGB II

§ 1 Ziele

Die Integrationsquote steigt 2015 gegenüber dem Vorjahr um 2,5 %.

Für das Land

Für den Landkreis
"""
ZV3 = """Zielvereinbarung 2015

zwischen dem Bundesministerium für Arbeit und Soziales und dem Land Sachsen-Anhalt

nach § 48b Abs. 1 S. 1 Nr. 3 SGB II

§ 1 Ziele

Die Integrationsquote steigt 2015 gegenüber dem Vorjahr um 2,5 %.

Für das Bundesministerium

Für das Land
"""
EARLY = DRAFT.replace("2012", "2009")


def read_here(
    data: bytes,
    *,
    name: str = "",
    agreement_type: AgreementType | None = None,
    on: date | None = None,
    tracked: TrackedReading = TrackedReading.ACCEPT,
) -> Agreement:
    """As ``read_draft``, in this process: drafts of our own need no seal, and starting one takes time."""
    return agreement_in(read_document(data, name=name, tracked=tracked), agreement_type=agreement_type, on=on)
