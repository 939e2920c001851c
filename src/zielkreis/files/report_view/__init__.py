"""A checked draft arranged for reading, the same for page and PDF."""
