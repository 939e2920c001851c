"""Small drafts for the use cases."""

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
