"""The coordinator's plan against the books: what it changes, what it sets aside, and what stays."""
