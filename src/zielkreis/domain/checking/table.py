"""The table of outcomes: to which types a rule applies, and what lies within scope.

The table is the contract as data (``applicability.yaml``); where prose differs, it decides. A cell
it does not have is a gap that the caller reports as undecided, never a guess.
"""

from dataclasses import dataclass, field
from typing import ClassVar, Self

import yaml
from pydantic import ConfigDict, TypeAdapter, ValidationError

from zielkreis.domain.german.word_lists import parse_word_list
from zielkreis.domain.values.codes import AgreementType, Outcome, PartyCode, Responsibility

CONTRIBUTION = "shared+contribution"


class TableInvalid(ValueError):
    """The text is no table of outcomes; the message lists every fault with its place."""


class TableGap(LookupError):
    """The table has no cell for this case: report the judgement as undecided, code ``table_gap``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRow:
    """A rule's row: the types it applies to and, in words, when each outcome holds."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    applies_to: tuple[AgreementType, ...]
    met: str = ""
    not_met: str = ""
    undecided: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeTable:
    """The contract's judgements: rows by rule id, and within_scope by agreement and responsibility."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    within_scope_rows: dict[str, dict[str, Outcome]]
    demands: dict[str, OutcomeRow]
    law_rules: dict[str, OutcomeRow]
    finding_classes: dict[str, str] = field(default_factory=dict)
    law_day: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """The table that ``text`` (YAML) holds; raises ``TableInvalid`` with all faults at once."""
        try:
            raw = parse_word_list(text)
        except yaml.YAMLError as error:
            raise TableInvalid(f"Die Tabelle der Urteile ist kein gültiges YAML: {error}") from error
        if not isinstance(raw, dict):
            raise TableInvalid("Die Tabelle der Urteile ist leer oder keine Zuordnung.")
        renamed = {"within_scope_rows" if key == "within_scope" else key: raw[key] for key in raw}
        try:
            return TypeAdapter(cls).validate_python(renamed)
        except ValidationError as error:
            faults = "; ".join(
                f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()
            )
            raise TableInvalid(f"Die Tabelle der Urteile hat Fehler: {faults}") from error

    def row(self, rule_id: str) -> OutcomeRow:
        """The row of a law rule or demand; raises ``TableGap`` if the table does not know it."""
        row = self.law_rules.get(rule_id) or self.demands.get(rule_id)
        if row is None:
            raise TableGap(f"Die Tabelle der Urteile kennt die Regel {rule_id!r} nicht.")
        return row

    def within_scope(
        self,
        *,
        types: tuple[AgreementType, ...],
        parties: frozenset[PartyCode],
        responsibility: Responsibility,
        contribution: bool,
    ) -> Outcome:
        """Whether a target or measure lies within the responsibility of those at the table.

        ``parties`` are those who sign (``parties_at_the_table``), ``contribution`` says that the
        statement names, in the same clause, a Leistung of the party's own as its part. Raises
        ``TableGap`` where the table has no cell, such as a ZV2 without any Träger.
        """
        name = row_name(types, parties)
        row = self.within_scope_rows.get(name)
        if row is None:
            raise TableGap(f"within_scope: Die Tabelle hat keine Zeile {name!r}.")
        wanted = responsibility.value
        if contribution and responsibility is Responsibility.SHARED and CONTRIBUTION in row:
            wanted = CONTRIBUTION
        if wanted not in row:
            raise TableGap(f"within_scope: Die Zeile {name!r} hat kein Feld {wanted!r}.")
        return row[wanted]


def row_name(types: tuple[AgreementType, ...], parties: frozenset[PartyCode]) -> str:
    """The name of the within_scope row. A paper joined of ZV5 and ZV2 is judged as ZV5.

    Geschäftsführung and gemeinsame Einrichtung are no Träger and choose no row.
    """
    if not types:
        raise TableGap("within_scope: Die Art der Vereinbarung steht nicht fest.")
    if AgreementType.ZV5 in types:
        return "ZV5 with BA signing" if PartyCode.BA in parties else "ZV5"
    if types[0] is not AgreementType.ZV2:
        return types[0].value
    carriers = tuple(code.value for code in (PartyCode.BA, PartyCode.KT) if code in parties)
    if len(carriers) == 2:
        return "ZV2 with BA and KT"
    return f"ZV2 with {carriers[0]} only" if carriers else "ZV2 without any Träger"
