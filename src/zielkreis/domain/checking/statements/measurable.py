"""Whether anybody can find out afterwards that a target was reached."""

import re
from datetime import date

from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.values.codes import Form, Outcome, Population
from zielkreis.domain.values.statement import Evidence, TargetParts

#: Populations by which the regulation forms a Kennzahl (§ 2, § 3: by sex; K2E4 and K3* by definition).
_OF_REGULATION = {
    "K2E4": {Population.LONE_PARENTS},
    "K3": {Population.LONG_TERM},
    "K3E1": {Population.LONG_TERM},
    "K3E2": {Population.LONG_TERM},
    "K3E3": {Population.LONG_TERM},
    "K3E4": {Population.LONG_TERM},
}
_BY_SEX = frozenset((Population.ALL, Population.WOMEN, Population.MEN))
#: Counted things that are undefined as long as nobody says what counts.
_UNDEFINED = re.compile(
    r"überschuld|verschuldet|ohne anschluss|anschlussperspektive|arbeitsmarktnah|arbeitsmarktfern|existenzsichernd|motiviert|stabilisiert|"
    r"nachhaltig|erfolgreich|zufrieden|angemessen|geeignet|schwer vermittelbar|multiple|problemlage|benachteiligt|"
    r"qualitativ|gut integriert|passgenau|bildungsfern",
    re.IGNORECASE,
)
_START = re.compile(
    r"\b(?:ab|seit|nach|von|vom|zwischen|gerechnet|mit|beginnend)\b.{0,40}?(?:eingang|antrag|zuweisung|überweisung|anerkennung|beginn|"
    r"vorsprache|anmeldung|zugang|meldung|vorlage|bewilligung|bekanntwerden|erstkontakt|vorliegen|kontakt|aufnahme|bescheid|zuleitung|"
    r"anfrage|vermerk|ende)|\b(?:nach|ab|seit)\s+(?:der\s|dem\s|ihrer\s|seiner\s)?(?:\w*(?:stellung|eingang|meldung|weisung|kontakt|abgabe|ung))\b|"
    r"\bbis zu[rm]?\s|\bzwischen\b|dauer des \w*bezug|bearbeitungs|verweildauer",
    re.IGNORECASE,
)
_UNDEFINED_SHARE = re.compile(r"\bzufrieden|\berfolgreich|\bmotiviert|\bstabilisiert", re.IGNORECASE)
_TAKES_TIME = re.compile(r"wartezeit|bearbeitungszeit|\bdauer\b|laufzeit", re.IGNORECASE)
_STATUTORY = re.compile(r"§\s?51\s?b", re.IGNORECASE)


def measurable(
    text: str, parts: tuple[TargetParts, ...], catalogue: Catalogue, on: date
) -> tuple[Outcome, Evidence]:
    """Kennzahlen of the day and § 51b data are measurable, local figures if defined and sourced."""
    if not parts:
        return Outcome.NOT_MET, _because("no_indicator")
    outcomes = [_measurable_part(text, part, catalogue, on) for part in parts]
    if (
        len(parts) > 1
        and all(part.value is None for part in parts)
        and any(part.indicator is None for part in parts)
    ):
        return Outcome.NOT_MET, _because("no_indicator")
    for wanted in (Outcome.NOT_MET, Outcome.UNDECIDED):
        for outcome, evidence in outcomes:
            if outcome is wanted:
                return outcome, evidence
    return outcomes[0]


def _measurable_part(
    text: str, part: TargetParts, catalogue: Catalogue, on: date
) -> tuple[Outcome, Evidence]:
    form = part.form.value if part.form is not None else Form.NONE
    if form is Form.MILESTONE:
        dated = part.period is not None and not part.period.inherited
        return (
            (Outcome.MET, _because("dated_milestone"))
            if dated
            else (Outcome.UNDECIDED, _because("undated_milestone"))
        )
    if part.indicator is None:
        return Outcome.NOT_MET, _because("no_indicator")
    if part.indicator.value != "local":
        return _official(text, part, catalogue, on)
    return _local(text, part, form)


def _official(text: str, part: TargetParts, catalogue: Catalogue, on: date) -> tuple[Outcome, Evidence]:
    indicator = part.indicator
    assert indicator is not None  # noqa: S101  # the caller has looked
    if not catalogue.defined(indicator.value, on):
        return Outcome.UNDECIDED, _because("not_defined_on_day", indicator.words)
    if _is_outside_definition(part) and part.data_source is None:
        return Outcome.UNDECIDED, _because("population_outside_definition", indicator.words)
    if re.search(r"passive", text, re.IGNORECASE) and indicator.value == "K1":
        return Outcome.UNDECIDED, _because("passive_benefits", indicator.words)
    if indicator.value == "K2E3" and _version_is_open(text, on):
        return Outcome.UNDECIDED, _because("version_open", indicator.words)
    if indicator.value == "K1E1" and re.search(
        r"haushalt|ansatz|aufwand|ausgaben|budget|rechnungsergebnis", text, re.IGNORECASE
    ):
        return Outcome.UNDECIDED, _because("budget_figure", indicator.words)
    return Outcome.MET, _because("official", indicator.words)


def _is_outside_definition(part: TargetParts) -> bool:
    if part.population is None or part.indicator is None:
        return False
    allowed = _OF_REGULATION.get(part.indicator.value, set()) | _BY_SEX
    return part.population.value not in allowed


def _version_is_open(text: str, on: date) -> bool:
    """K2E3 changed its name and its months in 2019; the other year's name leaves the version open."""
    old = re.search(r"nachhaltig|zwölf monate|12 monate", text, re.IGNORECASE) is not None
    new = re.search(r"kontinuierlich|folgemonat|sechs monat", text, re.IGNORECASE) is not None
    if on.year == 2019:
        return True
    return (old and not new and on.year > 2019) or (new and not old and on.year < 2019)


def _local(text: str, part: TargetParts, form: Form) -> tuple[Outcome, Evidence]:
    words = part.indicator.words if part.indicator is not None else ""
    if _is_between_official(words):
        return Outcome.MET, _because("difference_of_official", words)
    counted = f"{words} {part.population.words if part.population is not None else ''}"
    if _UNDEFINED.search(counted) and part.data_source is None:
        return Outcome.NOT_MET, _because("undefined_count", words)
    if form is Form.DURATION and part.data_source is None and not _START.search(text):
        return Outcome.NOT_MET, _because("duration_without_start", words)
    if form is Form.SHARE and part.data_source is None and _UNDEFINED_SHARE.search(text):
        return Outcome.NOT_MET, _because("undefined_count", words)
    if part.value is None and form is Form.NONE and _TAKES_TIME.search(words) and not _START.search(text):
        return Outcome.NOT_MET, _because("duration_without_start", words)
    if part.value is None and form is Form.NONE and not _counts_something(words):
        return Outcome.NOT_MET, _because("no_definition", words)
    sourced = part.data_source is not None
    if sourced or _STATUTORY.search(text):
        return Outcome.MET, _because(
            "sourced", part.data_source.words if part.data_source is not None else "§ 51b"
        )
    return Outcome.UNDECIDED, _because("source_missing", words)


def _counts_something(words: str) -> bool:
    return (
        re.search(
            r"zahl|anteil|quote|rate|dauer|zeit|kosten|ausgaben|bestand|schlüssel|grad|fälle|eintritt|teilnahm|abschl|zugäng|plätze|integrationen",
            words,
            re.IGNORECASE,
        )
        is not None
    )


def _is_between_official(words: str) -> bool:
    """A difference or ratio of catalogue figures, such as the gap between women and men."""
    between = re.search(
        r"unterschied|abstand|differenz|lücke|gap|verhältnis|rückstand|schere", words, re.IGNORECASE
    )
    return bool(between and re.search(r"integrationsquote|quoten|rate|k[123]", words, re.IGNORECASE))


def _because(rule: str, words: str = "") -> Evidence:
    return Evidence(label="measurable", rule=rule, words=words)
