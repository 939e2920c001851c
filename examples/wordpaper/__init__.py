"""Builds the example papers as Word documents: one module for each thing Word knows."""
