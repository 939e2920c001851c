"""What is kept: one store on SQLite or PostgreSQL for terminal and browser."""
