"""Why a target was missed or reached, split by what the figures hold; and what a set of targets rewards."""
