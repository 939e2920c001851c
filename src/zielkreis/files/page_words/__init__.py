"""Words with their place on a page become the blocks of a document; PDF and recognised scans share it."""
