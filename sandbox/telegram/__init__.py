"""Telegram's side of the stand-in: accounts, chats, updates and the Bot API over HTTP."""
