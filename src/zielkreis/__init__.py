"""Zielkreis takes a target agreement of the SGB II through its whole life."""

__version__ = "0.1.0"
