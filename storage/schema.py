"""Which tables this program knows."""

SCHEMA = "0005"
"""The newest migration; a test compares it with the migrations themselves."""
