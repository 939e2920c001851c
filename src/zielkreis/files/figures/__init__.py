"""Tables of figures as authorities publish them become series, or German faults by sheet and row."""
