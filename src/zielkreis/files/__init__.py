"""Foreign formats, one a module."""
