"""The report as one accessible HTML page."""
