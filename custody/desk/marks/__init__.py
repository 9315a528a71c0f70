"""Marks: structures, tables and typed lines, protocols, the upload and what it is held against (S 16-17)."""
