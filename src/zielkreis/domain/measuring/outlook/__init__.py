"""What to expect for the month that decides: series out to a forecaster, paths back, one distribution."""
