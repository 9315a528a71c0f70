"""Which tables this program knows."""

SCHEMA = "0001"
"""The newest migration; a test compares it with the migrations themselves."""
