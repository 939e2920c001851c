"""From an agreement to a report: one rule a module, outcomes by the table."""
