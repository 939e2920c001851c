"""First stage: the statement taken apart, its cells, its actors, and the kind of its surroundings."""
