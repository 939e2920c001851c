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
EARLY = DRAFT.replace("2012", "2009")
