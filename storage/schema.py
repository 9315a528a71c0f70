"""Which tables this program knows."""

SCHEMA = "0004"
"""The newest migration; a test compares it with the migrations themselves."""
