"""From base counts to the 15 Kennzahlen, what was known when, and what may be shown."""
