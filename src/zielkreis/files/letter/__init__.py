"""The letter as a Word file, made from the template of the house."""
