"""The kinds of entries of the journal in German words, as the glossary has them."""

from collections.abc import Mapping

_WORDS: Mapping[str, str] = {
    "matter_opened": "Vorgang begonnen",
    "draft_received": "Entwurf eingegangen",
    "demand_raised": "Forderung erhoben",
    "demand_withdrawn": "Forderung zurückgenommen",
    "answer_recorded": "Antwort eingetragen",
    "due_item_set": "Termin gesetzt",
    "due_item_settled": "Termin erledigt",
    "finding_waived": "Befund zurückgestellt",
    "waiver_dropped": "Zurückstellung aufgehoben",
    "clause_proposed": "Klausel vorgeschlagen",
    "proposal_dropped": "Vorschlag aufgegeben",
    "entry_struck": "Eintrag gestrichen",
    "contents_erased": "Inhalt gelöscht",
}


def kind_in_words(kind: str) -> str:
    """What an entry of this kind ("demand_raised/1") records; a kind of a later program as it is called."""
    return _WORDS.get(kind.partition("/")[0], f"„{kind}“")
