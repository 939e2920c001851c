"""What would mend a draft, worked out into sentences, and what its targets mean on the spot."""
