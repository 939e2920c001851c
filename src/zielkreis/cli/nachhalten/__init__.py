"""``zielkreis nachhalten``: where an agreement stands, by the figures known on a day."""
