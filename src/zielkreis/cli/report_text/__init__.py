"""The report as text for the terminal."""
