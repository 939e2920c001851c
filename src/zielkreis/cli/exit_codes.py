"""Exit codes that no fault of a file or a call gives."""

#: What a shell expects of a program that Ctrl-C ended: 128 and the number of the signal.
INTERRUPTED = 130
