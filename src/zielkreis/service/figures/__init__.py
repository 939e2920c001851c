"""Official and own figures: taken in, shown as they were known, undone."""
