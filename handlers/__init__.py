"""Telegram in: an update becomes one call of the desk; nothing is decided here."""
