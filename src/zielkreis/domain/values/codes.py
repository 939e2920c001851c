"""The words of the contract as codes: what machines read, one code for one thing.

The German word for each code stands in ``docs/reference/glossary.md`` and, for the
screen, in ``zielkreis.domain.values.words``.
"""

from enum import StrEnum


class AgreementType(StrEnum):
    """Who agrees with whom, and on which norm (§ 48b Abs. 1 S. 1 SGB II, § 2a AG-SGB II NRW)."""

    ZV1 = "ZV1"  # BMAS - Bundesagentur
    ZV2 = "ZV2"  # Bundesagentur and kommunaler Träger - Geschäftsführung
    ZV3 = "ZV3"  # BMAS - Land
    ZV4 = "ZV4"  # Land - zugelassener kommunaler Träger
    ZV5 = "ZV5"  # Land - kommunaler Träger, under the law of the Land


class PartyCode(StrEnum):
    """The actors that meet in target agreements."""

    BMAS = "BMAS"
    BMF = "BMF"
    BA = "BA"
    LAND = "LAND"
    KT = "KT"  # kommunaler Träger
    ZKT = "ZKT"  # zugelassener kommunaler Träger
    GF = "GF"  # Geschäftsführung of the gemeinsame Einrichtung
    GE = "GE"  # gemeinsame Einrichtung


class SignatoryRole(StrEnum):
    """What a line in the signature block does."""

    SIGNS = "signs"
    TAKES_NOTICE = "takes_notice"
    CONSENTS = "consents"


class Kind(StrEnum):
    """What a statement does in the agreement."""

    TARGET = "target"
    MONITORING = "monitoring"
    MEASURE = "measure"
    SUPPORT = "support"
    PROCEDURE = "procedure"
    SCOPE = "scope"
    CONTEXT = "context"


class Responsibility(StrEnum):
    """Whose Leistungen bring a result about (§ 6 Abs. 1 SGB II on the day)."""

    MUNICIPAL = "municipal"
    AGENCY = "agency"
    SHARED = "shared"
    UNCLEAR = "unclear"
    NONE = "none"


class Outcome(StrEnum):
    """How a judgement ends; a gap is declared, never passed in silence."""

    MET = "met"
    NOT_MET = "not_met"
    UNDECIDED = "undecided"
    NOT_APPLICABLE = "not_applicable"


class FindingClass(StrEnum):
    """Law, somebody's demand, or workmanship: never shown as one another."""

    LAW = "law"
    DEMAND = "demand"
    CRAFT = "craft"


class Population(StrEnum):
    """Of whom a figure is counted."""

    ALL = "all"
    WOMEN = "women"
    MEN = "men"
    LONE_PARENTS = "lone_parents"
    UNDER_25 = "under_25"
    LONG_TERM = "long_term"
    LONG_TERM_UNEMPLOYED = "long_term_unemployed"
    REFUGEES = "refugees"
    OTHER = "other"


class Quantity(StrEnum):
    """Which side of a figure a value speaks of."""

    FIGURE = "figure"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"


class Aggregation(StrEnum):
    """How months become the value that counts."""

    ANNUAL_AVERAGE = "annual_average"
    YEAR_END = "year_end"
    ANNUAL_SUM = "annual_sum"
    REPORTING_DAY = "reporting_day"
    SLIDING_12 = "sliding_12"


class Form(StrEnum):
    """In which form a target states its result."""

    RELATIVE_CHANGE = "relative_change"
    POINT_CHANGE = "point_change"
    ABSOLUTE_CHANGE = "absolute_change"
    LEVEL = "level"
    SHARE = "share"
    DURATION = "duration"
    HOLD = "hold"
    BENCHMARK = "benchmark"
    CORRIDOR = "corridor"
    MILESTONE = "milestone"
    NONE = "none"


class Comparator(StrEnum):
    """What the words say about meeting, exceeding or staying below the value."""

    AT_LEAST = ">="
    AT_MOST = "<="
    MORE = ">"
    LESS = "<"
    EQUAL = "="
    ABOUT = "~"


class Unit(StrEnum):
    """The unit of a value."""

    PERCENT = "percent"
    PERCENTAGE_POINTS = "percentage_points"
    PERSONS = "persons"
    HOUSEHOLDS = "households"
    CASES = "cases"
    EUR = "eur"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    NONE = "none"


class Commitment(StrEnum):
    """How firmly a value is agreed."""

    TARGET = "target"
    EXPECTATION = "expectation"
    OFFER = "offer"


class Grade(StrEnum):
    """How far support goes, from readiness to talk up to money and staff."""

    ATTITUDE = "attitude"
    INFORMATION = "information"
    ANALYSIS = "analysis"
    ADVICE = "advice"
    RESOURCE = "resource"
