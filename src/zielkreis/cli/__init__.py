"""The command line: a face that decides nothing."""
