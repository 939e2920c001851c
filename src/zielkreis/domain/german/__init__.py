"""German numbers, dates, sentences and citations: parse is the inverse of print."""
