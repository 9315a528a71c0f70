"""Catching up from a paper cover sheet."""
