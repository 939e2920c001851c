"""What a statement does (contract, section 1): one rule a module, in the order of ``decide``."""
