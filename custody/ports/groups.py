"""Groups where the board may be asked for, as the desk needs them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Group:
    """A chat of several people: its number, its campaign, `group` or `supergroup`, allowed since when."""

    chat: int
    campaign: int
    kind: str
    since: datetime

    @property
    def tail(self) -> str:
        """How people tell it from others: the last four digits of its number."""
        return tail_of(self.chat)


def tail_of(chat: int) -> str:
    """The last four digits of a chat's number."""
    return str(abs(chat))[-4:]


class GroupBook(Protocol):
    """Which groups are allowed."""

    async def group(self, chat: int) -> Group | None:
        """The allowed group of this number."""
        ...

    async def groups(self, campaign: int) -> tuple[Group, ...]:
        """All of a campaign, the oldest first."""
        ...

    async def allow_group(self, group: Group) -> bool:
        """Allow it; False when it was allowed already, whichever campaign for."""
        ...

    async def forget_group(self, chat: int) -> Group | None:
        """Allow it no longer; returns what it was."""
        ...

    async def move_group(self, chat: int, now: int) -> Group | None:
        """The group has another number; returns what it was before."""
        ...
