"""A whole draft around one sentence, for tests that look at what becomes of it."""

_PARTIES = {
    "ZV4": "zwischen dem Land Sachsen-Anhalt und dem Landkreis Elbaue als zugelassenem kommunalem Träger\n\n"
    "nach § 48b Abs. 1 S. 1 Nr. 4 SGB II",
    "ZV5": "zwischen dem Land Nordrhein-Westfalen (im Folgenden: Land) und dem Rhein-Sieg-Kreis (im "
    "Folgenden: Kreis)\n\nnach § 2a AG-SGB II NRW",
}
_SIGNATURES = {"ZV4": ("das Land", "den Landkreis"), "ZV5": ("das Land", "den Kreis")}


def draft_around(sentence: str, *, kind: str, year: int, section: str = "Ziele") -> str:
    """A draft of that kind whose second section holds the sentence alone."""
    upper, lower = _SIGNATURES[kind]
    return (
        f"Zielvereinbarung {year}\n\n{_PARTIES[kind]}\n\n§ 1 Grundlagen\n\n"
        f"Diese Vereinbarung gilt für das Jahr {year}.\n\n§ 2 {section}\n\n{sentence}\n\n"
        f"Für {upper}\n\nFür {lower}\n"
    )
