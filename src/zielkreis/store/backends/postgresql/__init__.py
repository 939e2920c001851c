"""PostgreSQL for the store."""
