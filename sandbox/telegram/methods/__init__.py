"""The methods of the Bot API, by name."""

from sandbox.telegram.methods import about, answering, commands, editing, media, sending, webhooks
from sandbox.telegram.methods import updates as updates
from sandbox.telegram.methods.registry import METHODS, Call

__all__ = ["METHODS", "Call", "about", "answering", "commands", "editing", "media", "sending", "webhooks"]
