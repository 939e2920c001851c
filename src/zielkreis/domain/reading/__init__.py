"""From a document to an agreement: clauses, parties, signatures, labelled statements."""
