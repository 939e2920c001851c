"""Forecasts of monthly series by exponential smoothing."""
