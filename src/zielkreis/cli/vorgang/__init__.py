"""``zielkreis vorgang``: the talks about an agreement, from the first draft to the last answer."""
