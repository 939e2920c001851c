"""German numbers, dates and sentences: what is printed can be parsed again."""
