"""The books: one `async with` is one transaction, on SQLite or PostgreSQL."""
