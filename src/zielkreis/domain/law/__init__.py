"""The law as dated data: who agrees, who is responsible, which duty holds on which day."""
