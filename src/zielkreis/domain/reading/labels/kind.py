"""What a statement does (contract, section 1): rules in order, the first that fits decides."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from zielkreis.domain.reading.labels.amounts import Amount, Role, amounts_of
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.directions import changes_of
from zielkreis.domain.reading.labels.figures import LOCAL, Figure, figures_of
from zielkreis.domain.reading.labels.rows import Cell
from zielkreis.domain.reading.labels.subjects import acts_jointly, agent_of, subject_of
from zielkreis.domain.reading.labels.support import is_upper
from zielkreis.domain.reading.labels.surroundings import SectionKind, head_kind, introduction_kind, section_kind
from zielkreis.domain.reading.labels.times import Times, times_of
from zielkreis.domain.reading.phrasebook import Hit
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.statement import Evidence


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules ask of a statement, found once."""

    analysis: Analysis
    cells: tuple[Cell, ...]
    amounts: tuple[Amount, ...]
    figures: tuple[Figure, ...]
    times: Times
    section: SectionKind
    introduction: SectionKind
    subject: Hit | None
    agent: Hit | None
    led: bool

    @property
    def results(self) -> tuple[Amount, ...]:
        """Amounts that state what is to be reached."""
        return tuple(amount for amount in self.amounts if amount.is_result)

    @property
    def together(self) -> bool:
        """Whether the sides act together ("Bund und Land wollen")."""
        return self.subject is not None and not self.led and acts_jointly(self.analysis, self.subject)

    @property
    def gives(self) -> bool:
        """Whether the upper party acts."""
        if self.together:
            return False
        actors = (self.subject, self.agent) if self.subject is None else (self.subject,)
        return any(is_upper(self.analysis, actor) for actor in actors)

    @property
    def lower_acts(self) -> bool:
        """Whether a party below or its staff acts."""
        acts = self.subject is not None and not self.gives and self.subject.concept != "PARTNERS"
        return acts and not self.together

    def says(self, *concepts: str) -> Hit | None:
        """The first turn of phrase of these kinds."""
        return self.analysis.first("kinds", *concepts)


Rule = Callable[[Facts], Evidence | None]


def facts_of(analysis: Analysis, cells: tuple[Cell, ...], lead: Analysis | None = None) -> Facts:
    """Collect the facts of a statement; ``lead`` is the sentence that introduces an item."""
    context = analysis.context
    own = subject_of(analysis)
    borrowed = subject_of(lead) if lead is not None and own is None else None
    if borrowed is not None and lead is not None and acts_jointly(lead, borrowed):
        borrowed = None
    return Facts(
        analysis=analysis,
        cells=cells,
        amounts=amounts_of(analysis, cells),
        figures=figures_of(analysis),
        times=times_of(analysis, cells),
        section=section_kind(context.section, context.heading),
        introduction=_introduction(context.before, context.table_header),
        subject=own or borrowed,
        agent=agent_of(analysis),
        led=own is None and borrowed is not None,
    )


def _introduction(before: str, table_header: tuple[str, ...]) -> SectionKind:
    by_head = head_kind(table_header)
    return by_head if by_head is not SectionKind.OPEN else introduction_kind(before)


def kind_of(facts: Facts) -> tuple[Kind, Evidence]:
    """The kind, with the rule and the words that decided it."""
    for kind, rule in _RULES:
        evidence = rule(facts)
        if evidence is not None:
            return kind, evidence
    return Kind.CONTEXT, Evidence(label="kind", rule="nobody_owes")


def _because(facts: Facts, rule: str, hit: Hit | None = None) -> Evidence:
    words = facts.analysis.words(hit.start, hit.end) if hit is not None else ""
    return Evidence(label="kind", rule=rule, words=words)


def _scope(facts: Facts) -> Evidence | None:
    hit = facts.says("scope")
    if hit is None or (facts.results and facts.figures):
        return None
    return _because(facts, "limits_contents", hit)


def _preamble(facts: Facts) -> Evidence | None:
    """In a preamble nobody owes anything; a value agreed there is still a target."""
    if facts.section is not SectionKind.PREAMBLE:
        return None
    agreed = (
        facts.results
        and facts.figures
        and facts.says("declaration")
        and not facts.analysis.has("verbs", "past")
    )
    return None if agreed else _because(facts, "preamble")


def _monitoring(facts: Facts) -> Evidence | None:
    hit = facts.says("monitoring")
    if _is_observed_row(facts):
        return _because(facts, "observed_row", hit)
    if hit is None and facts.section is SectionKind.MONITORING and not facts.results and not facts.subject:
        return _because(facts, "observed_section")
    observes = facts.analysis.has("verbs", "observe") or (hit is not None and not facts.analysis.has("support", "giving"))
    if (facts.gives and not (observes and facts.figures)) or _is_talk(facts):
        return None
    if hit is None:
        observed = facts.analysis.first("verbs", "observe")
        acts = facts.lower_acts or (facts.gives and _has_receiver(facts))
        only = observed is not None and facts.figures and not facts.results and not acts
        return _because(facts, "only_observed", observed) if only and not changes_of(facts.analysis) else None
    negated = re.search(
        r"kein|ohne|nicht|nur|nachrichtlich|informat", facts.analysis.words(hit.start, hit.end), re.I
    )
    if facts.results and not negated and not facts.analysis.has("verbs", "past"):
        named = any(amount.role in (Role.CHANGE, Role.LEVEL) for amount in facts.results) and facts.figures
        if named and not re.search(r"beobacht|monitoring", facts.analysis.text, re.I):
            return None
    return _because(facts, "observed", hit)


def _is_observed_row(facts: Facts) -> bool:
    """A row whose value cell is a dash or says that nothing is agreed."""
    for cell in facts.cells:
        text = facts.analysis.text[cell.start : cell.end].strip().lower()
        in_value = re.search(r"ziel|soll|wert|plan", cell.head, re.I) and not re.search(
            r"\bist\b|vorjahr", cell.head, re.I
        )
        if in_value and text in (
            "-",
            "–",
            "—",
            "./.",
            "entfällt",
            "nachrichtlich",
            "beobachtung",
            "monitoring",
            "k. a.",
        ):
            return bool(facts.figures)
    return False


def _is_talk(facts: Facts) -> bool:
    """The results of observing are talked about: that is procedure."""
    return (
        re.search(r"ergebniss?\w* (?:des|der) (?:monitoring|beobacht)", facts.analysis.text, re.I) is not None
    )


_GIVES_FIRST = re.compile(
    r"stell\w*\b.*(?:bereit|verfügung)|finanzier|bezuschuss|liefer|übermittel|übersende|versende|schul|fortbild|leitfaden|handreichung|"
    r"workshop|unterstütz|berät\b|fördert|gewähr|zuwendung|zuschuss|analys|wertet\b.*\baus\b|bereitstell|zusage|austausch|"
    r"gute[rn]? praxis|gesprächsbereit|begleite|angebot|bietet|anbieten|ansprechp|plattform|programm|mittel\b|impulse",
    re.IGNORECASE,
)
_TALKS = re.compile(
    r"dialog|zielnachhalt|zielerreichungsgespräch|bestätigt den eingang|entscheidet|unterzeichnet|tritt in kraft|nachverhandl|"
    r"gewürdigt|würdig|berücksichtig|einvernehmlich|verständig|erörter|stand der zielerreichung|bewertung der zielerreichung|"
    r"beurteilung der zielerreichung|anpassung der ziel|zielvereinbarungsgespräch|hält die zielerreichung nach",
    re.IGNORECASE,
)


def _support(facts: Facts) -> Evidence | None:
    analysis = facts.analysis
    hit = analysis.first("support", "giving") or facts.subject
    talks = _TALKS.search(analysis.text) is not None
    if facts.gives:
        if talks and not _GIVES_FIRST.search(analysis.text):
            return None
        if talks and re.search(r"führ\w*\b.*dialog|dialog.*führ", analysis.text, re.I):
            return None
        actor = facts.subject or facts.agent
        needs_receiver = actor is not None and actor.concept == "BA"
        if needs_receiver and not _has_receiver(facts):
            return None
        if _owes_result(facts):
            return None
        return _because(facts, "upper_party_gives", hit)
    if facts.lower_acts or talks:
        return None
    for_support = SectionKind.SUPPORT in (facts.section, facts.introduction)
    if for_support and not (facts.results and facts.figures and _is_official(facts)):
        return _because(facts, "support_section", hit)
    receiver = analysis.first("support", "beneficiary")
    gives = analysis.has("support", "giving") and analysis.has("support", "resource", "advice")
    return _because(facts, "given_to_party", hit) if receiver and gives and not facts.figures else None


_PROVIDES = re.compile(r"stell\w*\b.*\b(?:bereit|verfügung)|überlässt|entsendet|ordnet\b.*\bab\b", re.IGNORECASE)
_REPORTS = re.compile(
    r"(?:legt|legen)\b.*\bvor\b|übermittelt|berichtet|unterrichtet|informiert|meldet|stellt\b.*\bdar\b|gibt\b.*\bauskunft", re.IGNORECASE
)
_REPORT_TO = re.compile(
    r"\b(?:dem|der|das|den|beim|an das|an den|an die)\s+(?:\w+\s)?(?:land|ministerium|bundesministerium|staatsministerium|bmas|kreis|landkreis|stadt|bezirksamt|"
    r"trägerversammlung|ausschuss|kreistag|kämmerei|beirat|agentur|träger|trägern|senatsverwaltung|partner\w*|vertragspartner\w*)\b", re.IGNORECASE
)
_REPORTED = re.compile(
    r"bericht|hochrechnung|übersicht|auswertung|zahlen|daten|entwicklung|stand|ergebnis|verlauf|umsetzung|controlling|inanspruchnahme|fortschritt", re.IGNORECASE
)


def _is_report(facts: Facts) -> bool:
    """A report of the lower party to another one."""
    text = facts.analysis.text
    reports = _REPORTS.search(text) and _REPORT_TO.search(text) and _REPORTED.search(text)
    return facts.lower_acts and bool(reports)


def _has_receiver(facts: Facts) -> bool:
    """The Agentur's activity is support only where it benefits another party."""
    if SectionKind.SUPPORT in (facts.section, facts.introduction):
        return True
    received = [
        hit for hit in facts.analysis.of("support", "beneficiary") if not _after_preposition(facts, hit)
    ]
    return (
        bool(received)
        or bool(
            re.search(
                r"beschäftigte[nr]? de[rs] (?:kommun|kreis|jobcenter)|kommunalen (?:schuldner|sucht)|unentgeltlich|kostenfrei|unterstützt|"
                r"(?:mitarbeit|fachkräfte|beschäftigte|kräfte|führungskräfte)\w* (?:des|der) (?:kreis|jobcenter|kommun|stadt|land|gemeinsame)",
                facts.analysis.text,
                re.I,
            )
        )
        and facts.analysis.has("support", "giving")
    )


def _after_preposition(facts: Facts, hit: Hit) -> bool:
    before = facts.analysis.text[: hit.start].lower().split()
    return bool(before) and before[-1] in (
        "mit",
        "bei",
        "von",
        "aus",
        "zu",
        "zwischen",
        "neben",
        "in",
        "an",
        "auf",
    )


def _owes_result(facts: Facts) -> bool:
    """The upper party itself promises a result of the figures ("trägt dafür Sorge, dass")."""
    return (
        bool(facts.results and facts.figures and _is_official(facts))
        and facts.says("declaration") is not None
    )


def _is_official(facts: Facts) -> bool:
    return any(figure.id != LOCAL and not figure.bare for figure in facts.figures)


def _procedure(facts: Facts) -> Evidence | None:
    hit = facts.says("procedure")
    if _is_report(facts):
        return _because(facts, "report", hit)
    talks = _TALKS.search(facts.analysis.text)
    if hit is None and facts.section is not SectionKind.PROCEDURE:
        return None
    if _states_value(facts) and not talks:
        return None
    if hit is not None:
        return _because(facts, "follow_up", hit)
    if facts.lower_acts and facts.analysis.has("verbs", "activity") and not _is_between_parties(facts):
        return None
    return None if _is_target_sentence(facts) else _because(facts, "follow_up_section")


_OPEN_VALUE = re.compile(r"_{2,}\s*(?:%|v\. ?H|Prozent)|\bx{1,2},?x?\s*%")


def _states_value(facts: Facts) -> bool:
    """A result with a value of its own: a share, a change, a time, or the level of a figure."""
    roles = {amount.role for amount in facts.results}
    if roles & {Role.SHARE, Role.CHANGE, Role.DURATION} or _OPEN_VALUE.search(facts.analysis.text):
        return True
    return bool(facts.results) and bool(facts.figures or facts.says("declaration"))


def _is_between_parties(facts: Facts) -> bool:
    return facts.analysis.has("actors", "PARTNERS", "LAND", "BMAS") or facts.analysis.has(
        "support", "beneficiary"
    )


_LEGAL = re.compile(r"^\W*(?:Nach|Gemäß|Gem\.|Laut) §+ ?\d+\w*(?: \S+){0,12}? (?:ist|sind|haben|hat|sollen|soll|obliegen|obliegt|schließen|kann|können)\b")


def _past(facts: Facts) -> Evidence | None:
    """Tells what was, or what the law says; only years gone by."""
    hit = facts.analysis.first("verbs", "past")
    if hit is not None and facts.says("declaration") is None and not facts.cells:
        return _because(facts, "tells_what_was", hit)
    if _LEGAL.search(facts.analysis.text) and not facts.results:
        return _because(facts, "legal_quotation")
    hit = facts.says("context")
    if hit is not None and not facts.results and not facts.lower_acts:
        return _because(facts, "principle", hit)
    return None


def _is_target_sentence(facts: Facts) -> bool:
    """A result with a number, or one that is declared a goal."""
    if facts.results and not (facts.lower_acts and not _promises(facts)):
        return True
    return facts.says("declaration") is not None and bool(
        changes_of(facts.analysis) or facts.analysis.has("verbs", "aim")
    )


def _promises(facts: Facts) -> bool:
    """An acting party owes a result: a share, a change or the value of a figure, or a result verb."""
    analysis = facts.analysis
    roles = {amount.role for amount in facts.results}
    if roles & {Role.SHARE, Role.CHANGE}:
        return True
    if analysis.has("times", "owing") and re.search(
        r"sicher\b|sorge|gewährleist|wirkt\b.*\bhin|verpflichtet|strebt|meldet", analysis.text, re.I
    ):
        return True
    return analysis.has("verbs", "results") and bool(facts.figures or facts.results)


def _measure(facts: Facts) -> Evidence | None:
    analysis = facts.analysis
    hit = analysis.first("verbs", "activity", "activity_noun")
    in_measures = SectionKind.MEASURES in (facts.section, facts.introduction)
    if facts.together and hit is not None and facts.says("declaration") is None and not facts.figures:
        return _because(facts, "parties_act", hit)
    if facts.lower_acts:
        return None if _is_owed(facts) else _because(facts, "party_acts", hit or facts.subject)
    strong = (
        facts.results
        and (facts.figures or not in_measures)
        and facts.introduction is not SectionKind.MEASURES
    )
    if strong and not _is_frequency_only(facts):
        return None
    if in_measures:
        return _because(facts, "measures_section", hit)
    if _is_dated_thing(facts) or facts.introduction is SectionKind.TARGETS:
        return None
    starts = hit is not None and hit.concept == "activity_noun" and hit.first <= 1 and facts.says("declaration") is None
    acts = hit is not None and hit.concept == "activity" and not _aims(facts)
    if starts and not (changes_of(analysis) and changes_of(analysis)[0].first == 0):
        return _because(facts, "activity_named", hit)
    if acts and facts.says("declaration") is None:
        return _because(facts, "activity", hit)
    if acts and not facts.figures and not changes_of(analysis):
        return _because(facts, "activity_owed", hit)
    return None


def _is_owed(facts: Facts) -> bool:
    """Whether an acting party owes a result or a dated thing instead of an activity."""
    if facts.results and _promises(facts):
        return True
    analysis = facts.analysis
    frequent = analysis.has("verbs", "frequency")
    if _is_dated_thing(facts) and not frequent:
        return True
    if analysis.has("verbs", "activity") and not facts.says("declaration"):
        return False
    if analysis.has("verbs", "activity") and not (_aims(facts) or facts.figures):
        return False
    return bool(changes_of(analysis)) or _aims(facts)


def _aims(facts: Facts) -> bool:
    return facts.analysis.has("verbs", "aim")


def _is_dated_thing(facts: Facts) -> bool:
    """A thing that will exist by a day."""
    return facts.times.has_deadline and facts.analysis.has("times", "milestone")


def _is_frequency_only(facts: Facts) -> bool:
    return (
        not facts.figures
        and facts.analysis.has("verbs", "frequency")
        and all(amount.role in (Role.LEVEL, Role.DURATION) for amount in facts.results)
        and facts.analysis.has("verbs", "activity", "activity_noun")
    )


def _target(facts: Facts) -> Evidence | None:
    analysis = facts.analysis
    if facts.results:
        return _because(facts, "result_with_value")
    changes = changes_of(analysis)
    if changes or analysis.has("changes", "hold") and facts.figures:
        return _because(facts, "result_changes", changes[0] if changes else None)
    if _aims(facts):
        return _because(facts, "aim", analysis.first("verbs", "aim"))
    if analysis.has("times", "milestone") and (facts.times.has_deadline or facts.says("declaration")):
        return _because(facts, "milestone", analysis.first("times", "milestone"))
    if facts.says("declaration") is not None and facts.section is not SectionKind.OPEN:
        return _because(facts, "declared", facts.says("declaration"))
    if facts.section is SectionKind.TARGETS or facts.introduction is SectionKind.TARGETS:
        return _because(facts, "targets_section")
    if facts.cells and facts.figures:
        return _because(facts, "row_of_figures")
    return _because(facts, "declared", facts.says("declaration")) if facts.says("declaration") else None


_RULES: tuple[tuple[Kind, Rule], ...] = (
    (Kind.SCOPE, _scope),
    (Kind.CONTEXT, _preamble),
    (Kind.MONITORING, _monitoring),
    (Kind.SUPPORT, _support),
    (Kind.PROCEDURE, _procedure),
    (Kind.CONTEXT, _past),
    (Kind.MEASURE, _measure),
    (Kind.TARGET, _target),
)
