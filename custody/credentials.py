"""Logins and passwords never pass through the bot, only «received» does (S, the collection of data, 5)."""

REMOVED = "[credentials]"
"""What is kept of a text in which somebody wrote a login or a password, before anything else sees it."""
