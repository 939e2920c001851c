"""The draft's own sentence with what it lacks put in: a source, a day, a floor, the kind of percent."""

import re
from collections.abc import Iterator

from zielkreis.domain.german.clauses import with_adverbial
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.values.codes import Form
from zielkreis.domain.values.statement import Statement, TargetParts

#: A statement longer than this is no sentence that anybody would put in again.
LONGEST = 1_200
_END = re.compile(r"[.;,]\s*$")
_CAP = re.compile(r"\bbis zu(?= )")
_SENTENCE_IN_CELL = re.compile(r"[A-ZÄÖÜ0-9][^|]{25,}\.")
_PERCENT = re.compile(r"(?P<number>\d[\d.,]*)\s?(?:%|Prozent\b(?!punkte)|v\.\s?H\.)")


def own_sentence(statement: Statement) -> str | None:
    """The sentence of the statement without its full stop: the text, or the cell of a row that is one."""
    if len(statement.text) > LONGEST:
        return None
    if " | " not in statement.text:
        return _END.sub("", statement.text.strip())
    cells = [cell.strip() for cell in statement.text.split(" | ")]
    sentences = [cell for cell in cells if _SENTENCE_IN_CELL.fullmatch(cell)]
    return _END.sub("", sentences[0]) if len(sentences) == 1 else None


def amended(statement: Statement, setting: Setting) -> Iterator[str]:
    """The draft's sentence with ever more put in, without its full stop; the least change comes first."""
    sentence = own_sentence(statement)
    if len(statement.parts) != 1:
        return
    parts = statement.parts[0]
    if sentence is None:
        yield from _amended_row(statement, parts)
        return
    for text in _forms(sentence, parts, setting):
        yield text
        if _lacks_source(statement, parts):
            yield f"{text} (Quelle: {setting.words.placeholder('source')})"


def _amended_row(statement: Statement, parts: TargetParts) -> Iterator[str]:
    """The row with a floor for "bis zu", its cells as they are."""
    if _is_capped(parts) and len(_CAP.findall(statement.text)) == 1:
        yield _CAP.sub("mindestens", statement.text)


def row_source(statement: Statement, setting: Setting) -> tuple[str, str] | None:
    """For a row that lacks its source only: the row with it, and the sentence below the table."""
    if " | " not in statement.text or len(statement.parts) != 1 or own_sentence(statement) is not None:
        return None
    if not _lacks_source(statement, statement.parts[0]):
        return None
    source = setting.words.placeholder("source")
    # The cell with most letters names what is counted; the others hold numbers or a short title.
    cells = [cell.strip() for cell in statement.text.split(" | ")]
    named = max(cells, key=lambda cell: sum(character.isalpha() for character in cell))
    return f"{statement.text} | Quelle: {source}", f"Datenquelle zu „{named}“ ist {source}."


def both_percents(statement: Statement) -> tuple[str, ...]:
    """The sentence read both ways where a bare "%" of a rate leaves it open, without full stop."""
    sentence = own_sentence(statement)
    if sentence is not None and any(_is_capped(part) for part in statement.parts):
        sentence = _CAP.sub("mindestens", sentence)
    unclear = [part for part in statement.parts if part.unit is not None and part.unit.ambiguous]
    if sentence is None or not unclear:
        return ()
    words = unclear[0].value.words if unclear[0].value is not None else ""
    found = list(_PERCENT.finditer(sentence)) if not words else list(_PERCENT.finditer(words))
    if len(unclear) != 1 or len(found) != 1 or (words and sentence.count(words) != 1):
        return ()
    old = words or found[0][0]
    number = found[0]["number"]
    relative = old.replace(found[0][0], f"{number} Prozent (relative Veränderung)")
    points = old.replace(found[0][0], f"{number} Prozentpunkt{'' if number in ('1', '1,0') else 'e'}")
    return sentence.replace(old, relative), sentence.replace(old, points)


def _forms(sentence: str, parts: TargetParts, setting: Setting) -> Iterator[str]:
    form = parts.form.value if parts.form is not None else Form.NONE
    is_dated = parts.period is not None and not parts.period.inherited and isinstance(parts.period.value, str)
    if form is Form.MILESTONE and not is_dated:
        dated = with_adverbial(sentence, f"bis zum {setting.year_end()}")
        if dated is not None:
            yield dated
        return
    if not _is_capped(parts):
        yield sentence
    elif len(_CAP.findall(sentence)) == 1:
        yield _CAP.sub("mindestens", sentence)


def spans(statement: Statement, setting: Setting) -> tuple[str, ...]:
    """ "um bis zu 2,0 %" as "um [Mindestwert eintragen] bis 2,0 %": the other reading."""
    sentence = own_sentence(statement)
    parts = statement.parts[0] if len(statement.parts) == 1 else None
    is_capped = parts is not None and parts.comparator is not None
    if sentence is None or not is_capped or len(re.findall(r"\bum bis zu ", sentence)) != 1:
        return ()
    return (sentence.replace("um bis zu ", f"um {setting.words.placeholder('least')} bis "),)


def _lacks_source(statement: Statement, parts: TargetParts) -> bool:
    return parts.data_source is None and any(
        each.label == "measurable" and each.rule in ("source_missing", "population_outside_definition")
        for each in statement.evidence
    )


def _is_capped(parts: TargetParts) -> bool:
    """Whether the words set a ceiling to what is to be gained: "um bis zu 2 %"."""
    return parts.comparator is not None and parts.comparator.words.lower() == "bis zu"
