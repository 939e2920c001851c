"""The wordings of one target, the closest to the draft first, each proved by reading it again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from zielkreis.domain.remedies.amending import amended, both_percents, spans
from zielkreis.domain.remedies.local_sentence import brought_about, local_sentences
from zielkreis.domain.remedies.official_sentence import COMPARISON, official_sentence
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.values.codes import Form, Population
from zielkreis.domain.values.statement import Statement, TargetParts, Words


def wordings(statement: Statement, setting: Setting, *, asks_scope: bool) -> tuple[str, ...]:
    """All readings of the first family of wordings of which one holds when read again."""
    share = setting.contribution() if asks_scope else ""
    if len(statement.parts) > 1:
        return _split(statement, setting, share)
    for family in _families(statement, setting):
        found = [
            whole
            for whole in (with_share(words, share) for words in family)
            if setting.proves(whole, statement, wants_scope=asks_scope)
        ]
        if found:
            return tuple(dict.fromkeys(found))
    return ()


def with_share(words: str, share: str) -> str:
    """The whole sentence; what decides about the figure stays at its end."""
    if words.endswith(COMPARISON):
        return f"{words.removesuffix(COMPARISON)}{share}{COMPARISON}."
    return f"{words}{share}."


def _split(statement: Statement, setting: Setting, share: str) -> tuple[str, ...]:
    """Each of several results as a sentence of its own, where every one of them can be said in full."""
    if len({_subject(parts) for parts in statement.parts}) < len(statement.parts):
        return ()  # two values of one figure: which of them counts is a question
    sentences = [official_sentence(parts, statement.text, setting) for parts in statement.parts]
    whole = [with_share(each, share) for each in sentences if each is not None]
    holds = len(whole) == len(statement.parts) and all(
        setting.proves(each, statement, wants_scope=bool(share)) for each in whole
    )
    return (" ".join(whole),) if holds else ()


def _subject(parts: TargetParts) -> tuple[str, Population]:
    """What a result speaks of: the indicator, and of whom."""
    indicator = parts.indicator.value if parts.indicator is not None else ""
    return indicator, parts.population.value if parts.population is not None else Population.ALL


def _families(statement: Statement, setting: Setting) -> Iterator[Iterable[str]]:
    """Groups of wordings for one result, the closest to the draft first; a group holds its readings."""
    parts = statement.parts[0] if statement.parts else None
    has_value = parts is not None and parts.form is not None and parts.form.value is not Form.NONE
    if has_value:
        yield (*both_percents(statement), *(spans(statement, setting) if both_percents(statement) else ()))
        for words in amended(statement, setting):
            yield (words, *spans(statement, setting))
    sentence = official_sentence(parts, statement.text, setting) if parts is not None else None
    if sentence is not None:
        yield (sentence,)
    if not has_value:
        for words in local_sentences(statement, setting):
            yield (words,)
        if parts is None or parts.indicator is None:
            yield from _by_theme(statement, setting)
            for words in brought_about(statement, setting):
                yield (words,)


def _by_theme(statement: Statement, setting: Setting) -> Iterator[Iterable[str]]:
    """The indicator by which the regulation measures the goal that the words name."""
    if len(statement.parts) != 1 or statement.benefits:
        return
    parts, text = statement.parts[0], statement.text
    for theme in setting.words.themes:
        if not theme.words.search(text) or not any(
            setting.words.leans(way, text) for way in theme.directions
        ):
            continue
        population = parts.population.value if parts.population is not None else Population.ALL
        indicator = theme.by_population.get(population, theme.indicator)
        measured = replace(parts, indicator=Words(words="", value=indicator))
        sentence = official_sentence(measured, text, setting)
        if sentence is not None:
            yield (sentence,)
            return
