"""A result that the catalogue does not know: counted by the draft's own words, or brought about by a day."""

import re
from collections.abc import Iterator

from zielkreis.domain.german.articles import Case
from zielkreis.domain.german.clauses import aim_of, subordinate
from zielkreis.domain.remedies.amending import own_sentence
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.remedies.times_and_values import against, when
from zielkreis.domain.values.codes import Unit
from zielkreis.domain.values.statement import Statement, TargetParts

_SUBJECT = re.compile(
    r"(?P<subject>(?:Der|Die|Das) [^,;:|]+?) (?P<finite>soll|sollen|ist|sind|wird|werden) (?P<rest>[^;:|]+)"
)
_OF_SUBJECT = re.compile(r"(?:.* )?(?:\S+ werden|zu \S+|\S*zu\S+en)|.*\bsich\b.*")
_AS_MANY_AS_POSSIBLE = re.compile(
    r"(?:Möglichst viele|So viele|Mehr|Deutlich mehr|Viele) (?P<who>[^,;:|]+?) sollen "
    r"(?P<rest>[^,;:|]+) werden"
)
_RATES = re.compile(r"quote|rate\b|anteil|abstand", re.IGNORECASE)


def local_sentences(statement: Statement, setting: Setting) -> Iterator[str]:
    """Sentences without full stop for a figure of the draft's own that states no value."""
    sentence = own_sentence(statement)
    if sentence is None or len(statement.parts) != 1:
        return
    parts = statement.parts[0]
    if parts.indicator is not None:
        yield from _figure(sentence, parts, setting)
    else:
        yield from _as_many(sentence, setting)


def brought_about(statement: Statement, setting: Setting) -> Iterator[str]:
    """The aim as something that will exist by a day, for the sake of what the draft says."""
    sentence = own_sentence(statement)
    if sentence is None:
        return
    project = setting.words.placeholder("project")
    begin = f"Bis zum {setting.year_end()} ist {project} eingeführt"
    clause = subordinate(sentence)
    if clause is not None:
        yield f"{begin}, damit {clause}"
    yield f"{begin}; das dient dem Ziel: {quoted(sentence)}"


def own_part(statement: Statement, setting: Setting, goal: str) -> Iterator[str]:
    """What a party brings in with its own Leistungen towards an aim that is not hers to reach.

    ``goal`` is the goal of § 48b Abs. 3 SGB II that the result belongs to, empty where that is not known.
    An aim that consists in a Leistung of the other Träger ("Der Eingliederungstitel soll …") has no such
    part.
    """
    sentence = own_sentence(statement)
    if sentence is None or setting.contributor is None:
        return
    noun, own = setting.contributor
    who = noun.definite(Case.NOMINATIVE)
    begin = (
        f"Die Zahl der begonnenen {own.benefits} ({setting.source_of(own)}) beträgt {setting.in_year()} "
        f"mindestens {setting.words.placeholder('value')}; damit trägt {who}"
    )
    clause = aim_of(sentence) or ("" if statement.benefits else subordinate(sentence))
    if clause:
        yield f"{begin} dazu bei, dass {clause}"
    if goal:
        yield f"{begin} {setting.words.goals[goal]} bei"


def quoted(sentence: str) -> str:
    """The words in German marks; marks inside become single ones."""
    inner = sentence.replace("„", "‚").replace("“", "‘").replace("”", "‘").replace('"', "'")
    return f"„{inner}“"


def _figure(sentence: str, parts: TargetParts, setting: Setting) -> Iterator[str]:
    """ "Der Abstand … sinkt im Jahr 2019 gegenüber 2018 von … auf höchstens …", with the draft's subject."""
    found = _SUBJECT.fullmatch(sentence)
    period, compared = when(parts, None, setting.words, setting.year), against(parts, setting.year)
    is_figure = parts.indicator is not None and parts.value is None and parts.condition is None
    if found is None or period is None or compared is None or not is_figure:
        return
    if parts.indicator is None or parts.indicator.words not in found["subject"]:
        return
    is_other = setting.words.leans("not_the_figure", found["rest"])
    if is_other or not _OF_SUBJECT.fullmatch(found["rest"]) or not _is_counted(found["subject"], setting):
        return
    many = found["finite"] in ("sollen", "sind", "werden")
    up, down = setting.words.leans("up", found["rest"]), setting.words.leans("down", found["rest"])
    words, value = setting.words, setting.words.placeholder("value")
    unit = words.units[Unit.PERCENTAGE_POINTS].many if _RATES.search(parts.indicator.words) else ""
    behind = f" {unit}" if unit else ""
    before = setting.baseline(parts)
    if up != down:
        verb = ("steigen" if up else "sinken") if many else ("steigt" if up else "sinkt")
        limit = "mindestens" if up else "höchstens"
        start = f"{found['subject']} {verb} {period} {compared} von {before} auf {limit} {value}{behind}"
    else:
        verb = "betragen" if many else "beträgt"
        start = f"{found['subject']} {verb} {period} {words.placeholder('bound')} {value}{behind}"
    yield start
    if parts.data_source is None:
        yield f"{start} (Quelle: {words.placeholder('source')})"


def _is_counted(subject: str, setting: Setting) -> bool:
    """Whether the first noun of the subject is one that a number belongs to."""
    head = next((word.lower() for word in subject.split()[1:] if word[:1].isupper()), "")
    return head.endswith(setting.words.counted_heads)


def _as_many(sentence: str, setting: Setting) -> Iterator[str]:
    """ "Möglichst viele X sollen vermittelt werden" as a number of X."""
    found = _AS_MANY_AS_POSSIBLE.fullmatch(sentence)
    if found is not None:
        year = setting.in_year()
        yield (
            f"{year[:1].upper()}{year[1:]} werden mindestens {setting.words.placeholder('value')} "
            f"{found['who']} {found['rest']} (Quelle: {setting.words.placeholder('source')})"
        )
