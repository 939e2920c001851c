"""Figures as they were published: what was counted where and when, and since when that is known."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.month import Month


class BaseCount(StrEnum):
    """The additive counts behind the 15 Kennzahlen and Ergänzungsgrößen (§§ 4 to 6 Kennzahlenverordnung).

    Persons and events are whole numbers, money is in cents; a month's stock is that of its Stichtag.
    """

    LLU_CENTS = "llu_cents"  # Leistungen zum Lebensunterhalt ohne Unterkunft
    LUH_CENTS = "luh_cents"  # Leistungen für Unterkunft und Heizung
    ELB = "elb"  # erwerbsfähige Leistungsberechtigte
    ELB_IN = "elb_in"  # Zugänge
    ELB_OUT = "elb_out"  # Abgänge
    INTEGRATIONS = "integrations"
    MARGINAL = "marginal"  # Eintritte in geringfügige Beschäftigung
    SUBSIDISED = "subsidised"  # Eintritte in öffentlich geförderte Beschäftigung
    INSURED_INTEGRATIONS = (
        "insured_integrations"  # Integrationen in sozialversicherungspflichtige Beschäftigung
    )
    SUSTAINED = "sustained"  # davon nachhaltig oder kontinuierlich beschäftigt
    ELB_LONE = "elb_lone"  # alleinerziehende ELB
    INTEGRATIONS_LONE = "integrations_lone"
    LZB = "lzb"  # Langzeitleistungsbeziehende
    LZB_IN = "lzb_in"
    LZB_OUT = "lzb_out"
    LZB_INTEGRATIONS = "lzb_integrations"
    LZB_ACTIVATED = "lzb_activated"  # LZB in einer Maßnahme der aktiven Arbeitsförderung


class FigureKind(StrEnum):
    """In which form a value was given."""

    COUNT = "count"  # a base count: whole persons, events or cents
    DISPLAYED = "displayed"  # a Kennzahl as it was shown, in percent
    OWN = "own"  # an own figure for a local target ("eigene Angabe")


class FigureStatus(StrEnum):
    """How final a value is."""

    PRELIMINARY = "preliminary"  # T-0, hochgerechnet
    FINAL = "final"  # T-3
    REVISED = "revised"  # a correction of a final value


class Gap(StrEnum):
    """Why a cell has no value."""

    SUPPRESSED = "suppressed"
    MISSING = "missing"


class AreaKind(StrEnum):
    """Whose figures they are."""

    JOBCENTER = "jobcenter"
    DISTRICT = "district"  # Kreis
    LAND = "land"
    FEDERATION = "federation"
    COMPARISON_TYPE = "comparison_type"  # Vergleichstyp


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What a value is of: area, count or Kennzahl, month, group.

    ``area`` is the id of the statistics, leading zeros kept; ``figure`` is a ``BaseCount``, an id of a
    Kennzahl ("K2") or of an own figure; ``population`` is all, women or men for official figures.
    """

    area: str
    figure: str
    month: Month
    population: Population = Population.ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One vintage of a cell.

    ``value`` is exact as given (counts whole, money in cents, rates in percent), ``None`` where ``gap`` says
    why. ``as_of`` is the day since when it is known, ``source`` the publication in words, ``file`` the digest
    of the file it came in, ``place`` its sheet and row in words.
    """

    cell: Cell
    kind: FigureKind
    value: Decimal | None
    status: FigureStatus
    as_of: date
    source: str
    file: str = ""
    place: str = ""
    imputed: bool = False
    gap: Gap | None = None
