"""What was read of a draft as text for the terminal."""
