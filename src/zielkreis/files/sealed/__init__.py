"""Foreign files are parsed in a process of their own that may do nothing else."""
