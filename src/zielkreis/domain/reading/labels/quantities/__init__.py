"""Second stage: numbers with their units, and what each does: level, change, share, baseline, threshold."""
