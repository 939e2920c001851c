"""The words by which a reader knows the parts of an agreement, from ``lexicon/structure.yaml``."""

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from zielkreis.domain.german.calendar_words import MONTH
from zielkreis.domain.german.word_lists import parse_word_list
from zielkreis.domain.reading.structure.word_groups import (
    DateWords,
    HeadWords,
    LayoutWords,
    LegalBasis,
    Naming,
    Pattern,
    RecognitionWords,
    SignatureWords,
    StructureWords,
    WordingWords,
)
from zielkreis.domain.values.codes import AgreementType, PartyCode

__all__ = ["StructureWords", "parse_structure_words"]

G = TypeVar("G")


def parse_structure_words(text: str) -> StructureWords:
    """The words in the text of ``lexicon/structure.yaml``.

    Raises KeyError for a missing section and ``re.error`` for a pattern that does not compile.
    """
    data: dict[str, Any] = parse_word_list(text)
    fill = _Placeholders(data)
    signatures, dates = data["signatures"], data["dates"]
    return StructureWords(
        wording=fill.section(WordingWords, data["wording"]),
        layout=fill.section(LayoutWords, data["layout"], re.IGNORECASE),
        head=fill.section(HeadWords, data["head"]),
        signatures=fill.section(SignatureWords, signatures),
        dates=fill.section(DateWords, dates, re.IGNORECASE),
        recognition=fill.section(RecognitionWords, data["recognition"]),
        planning_year=tuple(fill.pattern([row], re.IGNORECASE) for row in dates["planning_year"]),
        legal_bases=tuple(
            LegalBasis(
                norm=row["norm"], type=AgreementType(row["type"]), pattern=fill.pattern([row["pattern"]])
            )
            for row in data["legal_bases"]
        ),
        parties=tuple(fill.naming([row["code"]], row["pattern"]) for row in data["parties"]),
        functions=tuple(fill.naming(row["codes"], row["pattern"]) for row in signatures["functions"]),
        city_states=tuple(data["city_states"]),
        short_words=frozenset(data["short_words"]),
        small_words=frozenset(data["small_words"]),
    )


class _Placeholders:
    """Puts the shared parts ({name}, {laender} …) into patterns and compiles them."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        stop = "|".join(data["stop"])
        name = data["name"].replace("{stop}", stop)
        self._values = {
            "{stop}": stop,
            "{jobcenter}": data["jobcenter"],
            "{place}": data["place"],
            "{name}": name,
            "{laender}": "|".join(data["laender"]),
            "{month}": MONTH,
            "{preamble}": "|".join(data["layout"]["preamble"]),
        }

    def pattern(self, rows: list[str], flags: int = 0) -> Pattern:
        joined = "|".join(rows) if len(rows) == 1 else "|".join(f"(?:{row})" for row in rows)
        for placeholder, value in self._values.items():
            joined = joined.replace(placeholder, value)
        return re.compile(joined, flags)

    def section(self, group: type[G], rows: Mapping[str, list[str]], flags: int = 0) -> G:
        names = [field.name for field in fields(group)]  # type: ignore[arg-type]  # groups are dataclasses
        return group(**{name: self.pattern(rows[name], flags) for name in names})

    def naming(self, codes: list[str], pattern: str) -> Naming:
        return Naming(codes=frozenset(PartyCode(code) for code in codes), pattern=self.pattern([pattern]))
