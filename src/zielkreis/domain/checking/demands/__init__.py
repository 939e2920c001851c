"""The checks a demand profile can use, one module a demand; ``profiles/`` holds the shipped profiles."""
