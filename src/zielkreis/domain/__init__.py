"""What law, agreement, target and figure are, and what follows from them."""
