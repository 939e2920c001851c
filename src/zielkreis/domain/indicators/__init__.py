"""The official Kennzahlen and Ergänzungsgrößen by version of the regulation (§ 48a SGB II)."""
