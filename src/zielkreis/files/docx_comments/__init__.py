"""Comments at exact words of a received Word file; all else in it stays as it is, byte by byte."""
