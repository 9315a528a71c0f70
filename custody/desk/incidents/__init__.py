"""Incidents: said in two taps, taken on and settled (M 10.2)."""
