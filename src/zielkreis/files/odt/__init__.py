"""Reading OpenDocument texts (ODT)."""
