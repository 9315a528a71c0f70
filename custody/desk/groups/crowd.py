"""A chat of several people, some of whom may be strangers."""

from dataclasses import dataclass

from custody.desk.call import Call
from custody.desk.door import Knock
from custody.ports import ReadBooks, WorkDays
from custody.roles import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd(Knock):
    """Somebody in a group: `user` is who it was, `kind` group or supergroup, `message` the one pressed."""

    user: int
    kind: str
    days: WorkDays
    read_books: ReadBooks
    source: str = "telegram"
    message: int | None = None


def called(crowd: Crowd, person: Person, chat: int) -> Call:
    """The crowd's update as this person's approach to the desk, answered in that chat."""
    return Call(
        person, chat, crowd.at, crowd.recorded, crowd.source, "text", crowd.update, crowd.days,
        crowd.open_books, crowd.read_books, crowd.message,
    )  # fmt: skip


async def member(crowd: Crowd) -> Person | None:
    """The participant who speaks, by their private chat; None for a stranger."""
    async with crowd.read_books() as books:
        return await books.person_of_chat(crowd.user)


async def onlooker(crowd: Crowd) -> Call | None:
    """Somebody in an allowed group, who sees the board and can do nothing; None where it is not allowed."""
    async with crowd.read_books() as books:
        group = await books.group(crowd.chat)
        if group is None:
            return None
        campaign = await books.campaign(group.campaign)
    nobody = Person(0, campaign.id, "", (), campaign.language, timezone=campaign.timezone)
    return called(crowd, nobody, crowd.chat)
