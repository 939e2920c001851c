"""Whose Leistungen bring a result about (contract, section 2)."""
