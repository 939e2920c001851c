"""Builds the letter's template that ships with the program: its words with fields, its look in XML."""
