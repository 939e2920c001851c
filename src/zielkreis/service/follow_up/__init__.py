"""Following an agreement up: its targets, the figures known on a day, and what they say together."""
