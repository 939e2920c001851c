"""The labels of one statement: kind, responsibility, parts of a target, support (contract, sections 1 to 5)."""
