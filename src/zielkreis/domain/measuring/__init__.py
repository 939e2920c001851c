"""From figures and targets to where a target stands."""
