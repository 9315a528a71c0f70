"""Groups where the board may be asked for: the coordinator allows one, and takes it back."""

from dataclasses import replace
from typing import TypeVar

from custody.desk.call import Call, campaign_stream
from custody.desk.groups.crowd import Crowd, called, member
from custody.desk.letters import reply
from custody.desk.personal import refuse
from custody.facts.base import encode
from custody.facts.doors import NotForYourRole
from custody.facts.groups import (
    BoardHere,
    GroupAllowed,
    GroupAsked,
    GroupLine,
    GroupRevoked,
    Groups,
    NoBoardHere,
    NoSuchGroup,
)
from custody.judge.seen import seen
from custody.letters import Choice, Letter
from custody.ports import Books
from custody.ports.groups import Group, tail_of
from custody.roles import Role

G = TypeVar("G", GroupAllowed, GroupRevoked)


async def ask_permission(crowd: Crowd) -> None:
    """The bot came into a group, or was asked there: its coordinator is asked in private."""
    person = await member(crowd)
    if person is None or not person.has(Role.COORDINATOR):
        return
    async with crowd.open_books() as books:
        if await books.group(crowd.chat) is None:
            asked, yes = GroupAsked(tail=tail_of(crowd.chat)), Choice("group-allow", "", 0, str(crowd.chat))
            await reply(books, called(crowd, person, crowd.user), asked, (yes,))


async def allow_here(crowd: Crowd) -> None:
    """/allow in the group itself."""
    person = await member(crowd)
    if person is not None and person.has(Role.COORDINATOR):
        await _allow(called(crowd, person, crowd.user), crowd.chat, crowd.kind)


async def allow(call: Call, chat: int) -> None:
    """The button of the question."""
    if await _is_coordinator(call):
        await _allow(call, chat, "supergroup" if chat < SUPERGROUPS else "group")


SUPERGROUPS = -(10**12)
"""Telegram's numbers of supergroups lie below this one."""


async def _allow(call: Call, chat: int, kind: str) -> None:
    async with call.open_books() as books:
        campaign = call.person.campaign
        is_new = await books.allow_group(Group(chat, campaign, kind, call.recorded))
        if not is_new:
            await _list(books, call)
            return
        by = seen(call.person, Role.COORDINATOR)
        fact = await _note(books, call, GroupAllowed(chat=chat, tail=tail_of(chat), at=call.recorded, by=by))
        await reply(books, call, fact, (_revoke(chat),))
        await books.answer(chat, Letter(BoardHere()), (await books.campaign(campaign)).language)


async def revoke(call: Call, chat: int) -> None:
    """The group may not ask any more."""
    if not await _is_coordinator(call):
        return
    async with call.open_books() as books:
        group = await books.group(chat)
        if group is None or group.campaign != call.person.campaign:
            await reply(books, call, NoSuchGroup())
            return
        await books.forget_group(chat)
        by = seen(call.person, Role.COORDINATOR)
        fact = await _note(books, call, GroupRevoked(chat=chat, tail=group.tail, at=call.recorded, by=by))
        await reply(books, call, fact, (Choice("group-allow", "", 0, str(chat)),))
        language = (await books.campaign(group.campaign)).language
        await books.answer(chat, Letter(NoBoardHere()), language)


async def show(call: Call) -> None:
    """/groups: all of them, each with a button to take it back."""
    if await _is_coordinator(call):
        async with call.open_books() as books:
            await _list(books, call)


async def _is_coordinator(call: Call) -> bool:
    if call.person.has(Role.COORDINATOR):
        return True
    await refuse(call, NotForYourRole(command="groups", roles=(Role.COORDINATOR,)))
    return False


def _revoke(chat: int) -> Choice:
    return Choice("group-revoke", "", 0, str(chat), tail_of(chat))


async def _list(books: Books, call: Call) -> None:
    found = await books.groups(call.person.campaign)
    lines = tuple(GroupLine(tail=each.tail, since=each.since) for each in found)
    await reply(books, call, Groups(lines=lines), [_revoke(each.chat) for each in found])


async def _note(books: Books, call: Call, fact: G) -> G:
    """The fact in the campaign's chain."""
    await books.lock_campaign(call.person.campaign)
    stream = campaign_stream(await books.campaign(call.person.campaign))
    entry = await books.write(call.record(stream, fact, {"fact": encode(fact)}, accepted=True))
    return replace(fact, receipt=entry.receipt)
