"""The nouns of Zielkreis: frozen values that every stage hands on."""
