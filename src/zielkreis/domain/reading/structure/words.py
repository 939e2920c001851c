"""The words by which a reader knows the parts of an agreement, from ``lexicon/structure.yaml``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar

import yaml

from zielkreis.domain.german.calendar_words import MONTH
from zielkreis.domain.values.codes import AgreementType, PartyCode

Pattern = re.Pattern[str]
G = TypeVar("G")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingWords:
    """Patterns that tell a sentence from a heading and a value from a label."""

    sentence_end: Pattern
    verbs: Pattern
    not_verbs: Pattern
    questions: Pattern
    label_numbers: Pattern
    value: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutWords:
    """Patterns of page furniture, contents, annexes, section names and table heads."""

    page_number: Pattern
    stamp: Pattern
    contents_heading: Pattern
    contents_line: Pattern
    contents_leader: Pattern
    annex_heading: Pattern
    distribution_heading: Pattern
    top_sections: Pattern
    preamble_names: Pattern
    column_gap: Pattern
    header_cells: Pattern
    footnote_mark: Pattern
    footnote_of_weight: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadWords:
    """Patterns of the title, the block of parties and the formula that closes it."""

    title: Pattern
    between: Pattern
    partners_heading: Pattern
    closing_formula: Pattern
    basis_line: Pattern
    subtitle: Pattern
    idle_formula: Pattern
    party_end: Pattern
    represented: Pattern
    separator: Pattern
    loose_separator: Pattern
    partner_sentence: Pattern
    subject_separator: Pattern
    represented_end: Pattern
    short_name: Pattern
    zkt_basis: Pattern
    zkt_statement: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureWords:
    """Patterns of the signature block: rules, places and dates, roles."""

    heading: Pattern
    rule: Pattern
    no_rule: Pattern
    place_and_date: Pattern
    for_whom: Pattern
    signed: Pattern
    person: Pattern
    takes_notice: Pattern
    consents: Pattern
    signs: Pattern
    unclear: Pattern
    prose_signs: Pattern
    prose_notice: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Patterns around the planning year, the day of conclusion and the term."""

    not_planned: Pattern
    concluded: Pattern
    term: Pattern
    no_term: Pattern
    begins: Pattern
    ends: Pattern
    from_day: Pattern
    of_agreement: Pattern
    whole_year: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionWords:
    """Patterns of other papers and of words that agreements use."""

    other_papers: Pattern
    agreement_words: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """How drafts write a norm, and which type of agreement rests on it."""

    norm: str
    type: AgreementType
    pattern: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A pattern and whom it may mean: one party, or several that bear the same title."""

    codes: frozenset[PartyCode]
    pattern: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureWords:
    """All words of the structure; the parts are used by one module each."""

    wording: WordingWords
    layout: LayoutWords
    head: HeadWords
    signatures: SignatureWords
    dates: DateWords
    recognition: RecognitionWords
    planning_year: tuple[Pattern, ...]
    legal_bases: tuple[LegalBasis, ...]
    parties: tuple[Naming, ...]
    functions: tuple[Naming, ...]
    city_states: tuple[str, ...]
    short_words: frozenset[str]
    small_words: frozenset[str]


def parse_structure_words(text: str) -> StructureWords:
    """The words in the text of ``lexicon/structure.yaml``.

    Raises KeyError for a missing section and ``re.error`` for a pattern that does not compile.
    """
    data: dict[str, Any] = yaml.safe_load(text)
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
            "{place}": data["place"].replace("{name}", name),
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
        names = [field.name for field in fields(group)]  # type: ignore[arg-type]
        return group(**{name: self.pattern(rows[name], flags) for name in names})

    def naming(self, codes: list[str], pattern: str) -> Naming:
        return Naming(codes=frozenset(PartyCode(code) for code in codes), pattern=self.pattern([pattern]))
