"""German clauses turned: a main clause made subordinate, an adverbial set behind the finite verb."""

import re

_MAIN = re.compile(r"(?P<field>.+?) (?P<finite>soll|sollen|wird|werden) (?P<rest>\S.*)", re.DOTALL)
_SECOND_VERB = re.compile(r"\b(?:soll|sollen|wird|werden|ist|sind|kann|können|muss|müssen)\b")
_RELATIVE = re.compile(r", (?:die|der|das|denen|deren|dem|den|in|für|mit|bei|von)\b[^,]*,")
_AIM = re.compile(r"(?:dazu beitragen|darauf hinwirken|dafür sorgen|sicherstellen), dass (?P<clause>[^,;:]+)")
_PASSIVE = re.compile(r"(?P<middle>.*\S) werden", re.DOTALL)
_PARTICIPLE = re.compile(r"(?:.*\s)?\S*(?:(?:ge|be|er|ent|ver|zer)\S+|\S+t|\S+en|\S+er)", re.DOTALL)
_UNFIT = re.compile(r"[;:|„“\"()]|\bund (?:soll|sollen|wird|werden|ist|sind)\b")
_SINGULAR = re.compile(r"(?:der|das|ein|eine)\b", re.IGNORECASE)
_ACTIVE_PLURAL = re.compile(r"(?P<subject>(?!Die\b|die\b|Der\b|der\b|Das\b|das\b|Ein).+) \S+n", re.DOTALL)
_FINITE = (
    r"wird|werden|entsteht|entstehen|ist|sind|liegt|liegen|öffnet|öffnen|soll|sollen|geht|gehen|gibt|steht|stehen"
    r"|nimmt|nehmen"
)
_FIRST_CLAUSE = re.compile(
    rf"(?P<field>[^,;:|]+?) (?P<finite>{_FINITE})(?P<pronoun> (?:es|sie|er|sich))? (?P<rest>.+)", re.DOTALL
)
#: A predicate set in front of its verb ("Gemessen wird …", "Gemeinsam angestrebt wird …", "Wirksam wird …"):
#: the subject stands behind the verb, so that nothing is won by moving the verb alone.
_PREDICATE_FIRST = re.compile(
    r"(?:\w+ (?:und )?(?-i:(?=[a-zäöü])))?"
    r"(?:(?:\w*ge|be|er|ver|ent|zer|über|unter|\w+(?:be|er|ver))\w+(?<!hei)(?<!kei)(?<!schaf)t"
    r"|(?:ge|(?:ab|an|auf|aus|bei|ein|fest|fort|vor|weiter|zu)ge)\w+en"
    r"|\w+(?:lich|end|bar|isch|sam))"
    r"(?: (?:an|am|auf|in|im|mit|nach|von|vom|zu|zum|zur) .*)?",
    re.DOTALL | re.IGNORECASE,
)
#: Words that are no nouns and lose their capital inside a sentence.
_SMALL = frozenset(
    """
    der die das des dem den ein eine einer eines einem einen kein keine dieser diese dieses jede jeder
    jedes alle möglichst mehr viele weitere mindestens höchstens rund ca für in im am an auf bei beim mit
    nach vor von vom zu zum zur zwischen bis durch gegen ohne um unter über wegen trotz es er sie auch
    dabei dazu hier insbesondere
    """.split()
)
_ADJECTIVE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:e|er|en|es|em)")
_NOUN_ENDING = re.compile(r"(?:ungen|heiten|keiten|schaften|bezieher|nehmer|beziehende|berechtigte|träger)$")


def subordinate(sentence: str) -> str | None:
    """The sentence as what follows "dass" or "damit", without its modal verb; ``None`` where it does not go.

    "Die Beratung soll ausgebaut werden." gives "die Beratung ausgebaut wird". A list item that already has
    its verb at the end is taken over. Clauses joined by semicolon, quotations and second verbs do not go.
    """
    plain = sentence.strip().rstrip(".,;").strip()
    if not plain or _UNFIT.search(plain):
        return None
    aim = aim_of(plain)
    if aim:
        return aim
    main = _MAIN.fullmatch(plain)
    turned = _from_fragment(plain) if main is None else _from_main(main)
    return None if turned is None else lower_start(turned)


def aim_of(sentence: str) -> str:
    """What "soll dazu beitragen, dass …" aims at, empty where nothing of the kind is said."""
    found = _AIM.search(sentence.strip().rstrip(".,;"))
    return found["clause"].strip() if found else ""


def with_adverbial(sentence: str, adverbial: str) -> str | None:
    """The sentence with an adverbial right behind its finite verb; ``None`` where that is not found."""
    found = _FIRST_CLAUSE.fullmatch(sentence.strip())
    if found is None:
        return None
    return f"{found['field']} {found['finite']}{found['pronoun'] or ''} {adverbial} {found['rest']}"


def lower_start(words: str) -> str:
    """The words as they stand inside a sentence: the first one small unless it is a noun."""
    first, _, rest = words.partition(" ")
    is_adjective = (
        _ADJECTIVE.fullmatch(first) and rest[:1].isupper() and not _NOUN_ENDING.search(first.lower())
    )
    if first.lower().rstrip(".") in _SMALL or is_adjective:
        return words[:1].lower() + words[1:]
    return words


def _from_main(main: re.Match[str]) -> str | None:
    """Verb-final form of field, finite verb and rest."""
    field, finite, rest = main["field"], main["finite"], main["rest"]
    if _PREDICATE_FIRST.fullmatch(field):
        return None
    is_modal = finite.startswith("soll")
    if is_modal:
        passive = _PASSIVE.fullmatch(f" {rest}")
        if passive is None:
            return None
        rest = passive["middle"].strip()
    if _SECOND_VERB.search(_RELATIVE.sub(" ", rest)) or not _PARTICIPLE.fullmatch(rest):
        return None
    one = finite in ("soll", "wird")
    return f"{field} {rest} {'wird' if one else 'werden'}"


def _from_fragment(plain: str) -> str | None:
    """A list item under "Insbesondere sollen", its verb at the end."""
    passive = _PASSIVE.fullmatch(plain)
    if passive is not None and not _SECOND_VERB.search(passive["middle"]):
        if _SINGULAR.match(plain):
            return f"{passive['middle']} wird"
        return None if plain.startswith(("die ", "Die ")) else plain
    is_plural = _ACTIVE_PLURAL.fullmatch(plain) and not _SECOND_VERB.search(plain) and " zu " not in plain
    return plain if is_plural else None
