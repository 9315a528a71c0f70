"""What Telegram tells of an allowed group: the bot was removed from it, or it has another number."""

from dataclasses import replace

from custody.desk.call import campaign_stream
from custody.desk.groups.crowd import Crowd
from custody.facts.base import encode
from custody.facts.groups import GroupLeft, GroupMoved
from custody.ledger import Record
from custody.letters import Letter, Urgency
from custody.ports import Books
from custody.ports.groups import Group, tail_of
from custody.roles import Role


async def left(crowd: Crowd) -> None:
    """The bot was removed: the permission goes with it, and the coordinators are told."""
    async with crowd.open_books() as books:
        group = await books.forget_group(crowd.chat)
        if group is not None:
            await _tell(books, crowd, group, GroupLeft(chat=group.chat, tail=group.tail, at=crowd.recorded))


async def moved(crowd: Crowd, now: int) -> None:
    """The group has become a supergroup: it stays allowed under its new number."""
    async with crowd.open_books() as books:
        group = await books.move_group(crowd.chat, now)
        if group is not None:
            fact = GroupMoved(
                chat=group.chat, tail=group.tail, at=crowd.recorded, now=now, now_tail=tail_of(now)
            )
            await _tell(books, crowd, group, fact)


async def _tell(books: Books, crowd: Crowd, group: Group, fact: GroupLeft | GroupMoved) -> None:
    """What Telegram has told of a group, in the chain, and to every coordinator."""
    await books.lock_campaign(group.campaign)
    stream = campaign_stream(await books.campaign(group.campaign))
    record = Record(
        stream, fact.kind, True, "", "", crowd.at, crowd.recorded, "received", "group", crowd.update,  # noqa: FBT003
        {"fact": encode(fact)},
    )  # fmt: skip
    said = replace(fact, receipt=(await books.write(record)).receipt)
    for person in await books.people_with(group.campaign, Role.COORDINATOR):
        await books.tell(person.id, Letter(said, urgency=Urgency.NOTICE))
