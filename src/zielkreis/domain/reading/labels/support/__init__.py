"""Support (contract, section 5): how far it goes, how firmly, and what makes it concrete."""
