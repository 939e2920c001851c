"""The patterns that tell the parts of an agreement, grouped by the module that uses them."""

import re
from dataclasses import dataclass

from zielkreis.domain.values.codes import AgreementType, PartyCode

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingWords:
    """Patterns that tell a sentence from a heading and a value from a label."""

    sentence_end: Pattern
    verbs: Pattern
    not_verbs: Pattern
    not_plurals: Pattern
    joining: Pattern
    determiner: Pattern
    questions: Pattern
    parameter: Pattern
    label_numbers: Pattern
    date: Pattern
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
    undivided: Pattern
    column_gap: Pattern
    header_cells: Pattern
    value_cells: Pattern
    figure_names: Pattern
    caption: Pattern
    footnote_mark: Pattern
    pointer: Pattern
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
    gives_short_name: Pattern
    concurring: Pattern
    depends: Pattern
    partner_sentence: Pattern
    opens_subject: Pattern
    plural_verb: Pattern
    subject_separator: Pattern
    represented_end: Pattern
    short_name: Pattern
    kind_of_commune: Pattern
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
    told_consent: Pattern
    unclear: Pattern
    prose_signs: Pattern
    prose_notice: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Patterns around the planning year, the day of conclusion and the term."""

    not_planned: Pattern
    concluded: Pattern
    concluded_after: Pattern
    term: Pattern
    no_term: Pattern
    begins: Pattern
    ends: Pattern
    from_day: Pattern
    of_agreement: Pattern
    whole_year: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionWords:
    """Patterns of other papers and of words that agreements use.

    A single word of a letter, a judgment or a bill may stand in an agreement too. A paragraph that begins
    as ``parties_follow`` says is one of an agreement. A text without any of the words of the field speaks of
    something else.
    """

    other_papers: Pattern
    letter: Pattern
    judgment: Pattern
    bill: Pattern
    parties_follow: Pattern
    field: Pattern
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
