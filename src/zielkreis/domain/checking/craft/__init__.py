"""Craft rules: workmanship, one module a rule; a rule reports only where it finds something."""
