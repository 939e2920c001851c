"""The forms in which a loose promise becomes a firm one, from the closest to the draft to the plainest."""

import re
from collections.abc import Iterator

from zielkreis.domain.german.articles import Case, Noun, capital, joined
from zielkreis.domain.remedies.amending import LONGEST
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.support_sides import sides
from zielkreis.domain.values.codes import Grade, PartyCode
from zielkreis.domain.values.statement import Statement

_END = re.compile(r"[.;,]\s*$")
_TO_DO = re.compile(
    r"[^,;:|]+? (?P<verb>unterstützt|hilft|bietet an|beabsichtigt|plant|strebt an|erklärt sich bereit)"
    r"(?P<whom> (?:den|die|das|dem|der) [^,;:|]*?)?(?: dabei)?, (?P<aim>[^;:|]*\b(?:zu \S+n|\S+zu\S+n))"
)
_BACKING = re.compile(
    r"[^,;:|]+? (?:unterstützt|hilft) (?:den|die|das|dem|der) [^,;:|]+? (?P<at>(?:bei|beim) [^,;:|]+)"
)
_FOR = re.compile(r"(?P<who>[^,;:|]+?) (?:fördert|stärkt) (?P<object>(?:den|die|das|eine?n?) [^,;:|]+)")
_CAN = re.compile(
    r"(?P<field>[^,;:|]+?) (?:kann|können|will|möchte) (?P<subject>(?:es|sie|er|das Land|das Ministerium) )?"
    r"(?P<rest>(?:[^,;:|]+ )?)(?P<verb>[a-zäöüß]+n)"
)
_CAN_BE = re.compile(r"(?P<field>[^,;:|]+?) (?P<one>kann|können) (?P<rest>[^,;:|]+) werden")
_PREFIX = re.compile(
    r"(?P<prefix>zu(?=wend|sag|leit|stell|weis|send)|an|auf|aus|bei|ein|mit|nach|vor|ab|teil|fort|weiter|bereit"
    r"|durch)(?P<stem>[a-zäöü]{3,})"
)
_WHETHER = re.compile(r"(?:Ob|.* prüf(?:t|en), ob) (?P<clause>[^,;:|]+)(?:, (?:wird|werden) .*)?")
_INTENDED = re.compile(
    r"(?P<what>(?:Ein|Eine) [^,;:|]+?) (?:ist|wird) "
    r"(?:beabsichtigt|geplant|vorgesehen|in Vorbereitung|angestrebt|erwogen)"
)
_NOMINAL = re.compile(r"[A-ZÄÖÜ][a-zäöü]+(?:ung|gabe|nahme)\b[^;:|]*")
_VERB = re.compile(r"\b(?:ist|sind|wird|werden|kann|können|soll|sollen|hat|haben|\w+iert)\b")
_SECOND_VERB = re.compile(r"\b(?:und|sowie) [a-zäöü]+t\b")
_LOOSE = re.compile(
    r"\b(?:im Rahmen (?:der )?verfügbarer? (?:Haushaltsmittel|Mittel)|nach Möglichkeit|im Rahmen seiner "
    r"Möglichkeiten|möglichst|gegebenenfalls|bei Bedarf|soweit möglich|nach Maßgabe des Haushalts) "
)
_PRONOUNS = ("Es", "Sie", "Er", "Dieses", "Diese", "Dieser")
_AMOUNT = re.compile(r" mit (?P<amount>(?:bis zu |rund )?\d[\d.,]* (?:EUR|Euro|€))(?= )")


def support_forms(statement: Statement, setting: Setting, giver: PartyCode) -> Iterator[str]:
    """Wordings from the closest to the draft to the plainest."""
    whole = _END.sub("", statement.text.strip())
    plain = _LOOSE.sub("", whole)
    if " | " in plain or len(plain) > LONGEST:
        return
    if plain != whole:
        yield f"{plain}."
    upper, lower = sides(setting, giver)
    yield from _made_firm(plain, upper, lower, setting)
    yield from _given(plain, upper, lower, setting)
    is_firm = statement.support is not None and (
        statement.support.binding or statement.support.grade is Grade.ATTITUDE
    )
    if is_firm and not _CAN.fullmatch(plain):
        yield _with_addition(plain, upper, lower, setting)


def _made_firm(plain: str, upper: Noun, lower: Noun, setting: Setting) -> Iterator[str]:
    """What is intended, offered or to be examined as what is promised by a day."""
    who, day = upper.definite(Case.NOMINATIVE), setting.words.placeholder("day")
    found = _TO_DO.fullmatch(plain)
    if found is not None and not found["whom"]:
        yield f"{capital(who)} verpflichtet sich, bis zum {day} {found['aim']}."
    if (found := _INTENDED.fullmatch(plain)) is not None:
        by = joined("von", upper.definite(Case.DATIVE))
        if f"durch {upper.definite(Case.ACCUSATIVE)}" in found["what"]:
            yield f"{found['what']} findet bis zum {day} statt."
        yield f"{found['what']} wird {by} bis zum {day} bereitgestellt."
    if (found := _WHETHER.fullmatch(plain)) is not None:
        yield (
            f"{capital(who)} sichert {lower.definite(Case.DATIVE)} verbindlich zu, dass "
            f"{_promised(found['clause'], upper)}, und zwar bis zum {day}."
        )
    if _NOMINAL.fullmatch(plain) and not _VERB.search(plain):
        yield f"{capital(who)} verpflichtet sich zur {plain}."
        yield f"{capital(who)} verpflichtet sich bis zum {day} zur {plain}."
    if (found := _CAN_BE.fullmatch(plain)) is not None:
        verb, by = "wird" if found["one"] == "kann" else "werden", joined("von", upper.definite(Case.DATIVE))
        yield f"{found['field']} {verb} {by} {found['rest']}."
        yield f"{found['field']} {verb} {by} bis zum {day} {found['rest']}."
    elif (found := _CAN.fullmatch(plain)) is not None:
        aim = f"{found['rest']}{_with_zu(found['verb'])}"
        field = "" if _is_giver(found["field"], upper) else f"{found['field']} "
        begin = f"{field}verpflichtet sich {who}" if field else f"{capital(who)} verpflichtet sich"
        yield f"{begin}, bis zum {day} {aim}."


def _given(plain: str, upper: Noun, lower: Noun, setting: Setting) -> Iterator[str]:
    """The theme as what something is given for."""
    who = upper.definite(Case.NOMINATIVE)
    gives = gives_by_a_day(lower, setting)
    if (found := _TO_DO.fullmatch(plain)) is not None:
        amount = _AMOUNT.search(found["aim"])
        aim = _AMOUNT.sub("", found["aim"])
        what = gives_by_a_day(lower, setting, amount["amount"] if amount else "")
        yield f"{capital(who)} {what} bereit, um {aim}."
    if (found := _BACKING.fullmatch(plain)) is not None:
        yield f"{capital(who)} {gives} zur Unterstützung {found['at']} bereit."
    found = _FOR.fullmatch(plain)
    if found and _is_giver(found["who"], upper) and not _SECOND_VERB.search(found["object"]):
        yield f"{capital(who)} {gives} für {found['object']} bereit."


def _with_addition(plain: str, upper: Noun, lower: Noun, setting: Setting) -> str:
    """The draft's sentence as it stands, and what is given towards it."""
    gives = gives_by_a_day(lower, setting).removeprefix("stellt ")
    if plain[:1].islower():
        receiver = lower.definite(Case.DATIVE)
        behind = gives.removeprefix(f"{receiver} ")
        whom = lower.dative_pronoun if receiver in plain else receiver
        comma = "," if ", " in plain else ""
        return f"{plain}{comma} und stellt {whom} dazu {behind} bereit."
    return f"{plain}; dazu stellt {upper.definite(Case.NOMINATIVE)} {gives} bereit."


def _is_giver(words: str, giver: Noun) -> bool:
    return words in _PRONOUNS or words.lower() == giver.definite(Case.NOMINATIVE).lower()


def _with_zu(verb: str) -> str:
    """``schulen`` as ``zu schulen``, ``anbieten`` as ``anzubieten``."""
    found = _PREFIX.fullmatch(verb)
    return f"{found['prefix']}zu{found['stem']}" if found else f"zu {verb}"


def gives_by_a_day(lower: Noun, setting: Setting, amount: str = "") -> str:
    """``stellt dem Kreis bis zum [Datum eintragen] [Umfang eintragen, …]``."""
    words = setting.words
    said = amount or words.placeholder("amount")
    return f"stellt {lower.definite(Case.DATIVE)} bis zum {words.placeholder('day')} {said}"


def _promised(clause: str, giver: Noun) -> str:
    """What was to be examined as what is promised: without "kann", the giver as a pronoun."""
    firm = re.sub(r" werden kann$", " wird", re.sub(r" werden können$", " werden", clause))
    return re.sub(rf"^{re.escape(giver.definite(Case.NOMINATIVE))}\b", giver.pronoun, firm)
