"""Groups where the board may be asked for (`custody.ports.GroupBook`)."""

from custody.ports.groups import Group
from storage.books.shelf import Shelf
from storage.moments import micros, moment
from storage.session import Row


class StoredGroups(Shelf):
    """The allowed groups of all campaigns."""

    async def group(self, chat: int) -> Group | None:
        """The allowed group of this number."""
        return _read(await self.session.row("group_of_chat", chat=chat))

    async def groups(self, campaign: int) -> tuple[Group, ...]:
        """All of a campaign, the oldest first."""
        found = await self.session.rows("groups_of", campaign=campaign)
        return tuple(group for row in found if (group := _read(row)))

    async def allow_group(self, group: Group) -> bool:
        """Allow it; False when it was allowed already."""
        kept = await self.session.value(
            "allow_group", chat=group.chat, campaign=group.campaign, kind=group.kind, at=micros(group.since)
        )
        return kept is not None

    async def forget_group(self, chat: int) -> Group | None:
        """Allow it no longer; returns what it was."""
        return _read(await self.session.row("forget_group", chat=chat))

    async def move_group(self, chat: int, now: int) -> Group | None:
        """The group has another number; returns what it was before."""
        before = await self.forget_group(chat)
        if before is not None:
            await self.allow_group(Group(now, before.campaign, "supergroup", before.since))
        return before


def _read(row: Row | None) -> Group | None:
    return Group(row["chat"], row["campaign"], row["kind"], moment(row["at"])) if row else None
