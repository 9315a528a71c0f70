"""A group that asks without end: Telegram lets a bot say only twenty things a minute there."""

from datetime import datetime, timedelta

MOST = 12
"""So many commands and pressed buttons of one group are answered in a minute; others are silently left."""

MINUTE = timedelta(minutes=1)
GROUPS = 1000
"""Beyond so many groups those that have been silent for a minute are forgotten."""


class Calm:
    """Remembers when each group was answered; a restart forgets it."""

    def __init__(self) -> None:
        self.answered: dict[int, list[datetime]] = {}

    def bears(self, chat: int, at: datetime) -> bool:
        """Whether this group is still to be answered at that moment."""
        lately = [each for each in self.answered.pop(chat, ()) if at - MINUTE < each <= at]
        bears = len(lately) < MOST
        if len(self.answered) > GROUPS:
            self._forget(at)
        self.answered[chat] = [*lately, at] if bears else lately
        return bears

    def _forget(self, at: datetime) -> None:
        self.answered = {chat: said for chat, said in self.answered.items() if said[-1] > at - MINUTE}
