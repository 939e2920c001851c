"""The store as use cases see it: opened, written to, backed up, checked."""
