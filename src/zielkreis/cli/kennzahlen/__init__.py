"""``zielkreis kennzahlen``: figures in, shown, undone."""
