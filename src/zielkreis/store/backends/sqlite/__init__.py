"""SQLite for the store."""
