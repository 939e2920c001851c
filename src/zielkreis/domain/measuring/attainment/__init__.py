"""Where a target of an agreement stands, by its own words and by what was known on a day."""
