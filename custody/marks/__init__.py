"""Marks of participants by code: structures of works, mark sheets, checks, comparing two of them."""
