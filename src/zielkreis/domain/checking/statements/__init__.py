"""The three judgements on a target: precise, measurable, within scope (contract, section 4)."""
