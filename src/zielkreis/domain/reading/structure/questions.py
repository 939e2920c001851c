"""What the reader could not settle, as German questions with a code."""

from zielkreis.domain.values.agreement import OpenQuestion
from zielkreis.domain.values.place import Place

_QUESTIONS = {
    "type_unknown": "Um welche Art von Zielvereinbarung handelt es sich? Vertragspartner und Norm lassen es"
    " nicht erkennen.",
    "type_disputed": "Welche Rechtsgrundlage gilt? Die genannte Norm passt nicht zu den Vertragspartnern.",
    "parties_unknown": "Wer sind die Vertragspartner? Der Eingang des Entwurfs nennt keine zwei.",
    "year_unknown": "Für welches Jahr gilt die Vereinbarung? Der Entwurf nennt kein Planungsjahr.",
    "year_unsettled": "Für welches Jahr gilt die Vereinbarung? Der Entwurf nennt mehrere.",
    "signature_block_missing": "Wer unterzeichnet? Der Entwurf hat keinen Unterschriftenblock.",
    "signature_unclear": "Für wen wird hier unterschrieben? Der Entwurf lässt es offen.",
    "signature_only_in_text": "Wird hier unterschrieben? Der Text sagt es, der Unterschriftenblock nicht.",
    "conclusion_open": "Ist die Vereinbarung schon geschlossen? Nicht zu jeder Unterschrift steht ein Datum.",
}


def ask(code: str, place: Place | None = None) -> OpenQuestion:
    """The question with that code, raised at that place."""
    return OpenQuestion(code=code, question=_QUESTIONS[code], place=place)
