"""The report as a tagged PDF that can be printed, archived and read aloud."""
