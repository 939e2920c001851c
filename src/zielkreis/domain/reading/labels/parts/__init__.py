"""The parts of a target (contract, section 3): figures, times, provisos, results."""
