"""A message to many goes out once, and its sender sees who has read it."""

import hashlib
from dataclasses import replace
from datetime import timedelta

from custody.desk.call import Call, campaign_stream
from custody.desk.letters import reply
from custody.desk.tell.buttons import of_board
from custody.desk.tell.people import Aim, aim_at, in_words, sender_of
from custody.desk.tell.telling import NAMED, own
from custody.facts.base import encode
from custody.facts.doors import OldButton
from custody.facts.needs import PromptedBefore
from custody.facts.tells import TellAgain, TellBoard, TellDropped, TellSent, TellUnheard, Told
from custody.letters import Choice, Letter, Row, Urgency, column
from custody.ports import Books, OpenBooks
from custody.tells import Tell

PAUSE = timedelta(minutes=10)
"""Those who have not read it are not reminded more often."""


async def send(call: Call, number: int) -> None:
    """Send it to everybody who is meant now; a second tap shows what has become of it."""
    async with call.read_books() as books:
        tell = await books.tell_of(number)
        aim = await aim_at(books, tell, call.recorded) if tell and tell.state == "draft" else None
    async with call.open_books() as books:
        tell = await own(books, call, number)
        if tell is None or tell.state == "dropped":
            await reply(books, call, OldButton())
            return
        if aim is not None and not aim.reached and tell.state == "draft":
            await reply(books, call, TellUnheard(to=aim.to, count=len(aim.people)))
            return
        if aim is not None and await books.close_tell(number, "sent", call.recorded):
            tell = await _send(books, call, tell, aim)
        await _show(books, call, tell)


async def _send(books: Books, call: Call, tell: Tell, aim: Aim) -> Tell:
    campaign = await books.campaign(tell.campaign)
    await books.lock_campaign(campaign.id)
    tell = await books.number_tell(tell)
    sha256 = hashlib.sha256(tell.words.encode()).hexdigest()
    by = sender_of(call.person)
    reached = len(aim.reached)
    fact = TellSent(
        number=tell.number, to=aim.to, count=len(aim.people), reached=reached, sha256=sha256, at=call.at,
        by=by,
    )  # fmt: skip
    await books.write(call.record(campaign_stream(campaign), fact, {"fact": encode(fact)}, accepted=True))
    await books.add_tellings(tell.id, [person.id for person in aim.people])
    told = Told(number=tell.number, by=by, body=tell.words, at=call.recorded)
    await books.send_telling(tell.id, _letter(tell, told))
    return tell


def _letter(tell: Tell, told: Told) -> Letter:
    return Letter(told, column(Choice("tell-read", f"t{tell.id}")), Urgency.BROADCAST)


async def drop(call: Call, number: int) -> None:
    """Nothing is sent."""
    async with call.open_books() as books:
        tell = await own(books, call, number)
        if tell is None or not await books.close_tell(number, "dropped", call.recorded):
            await reply(books, call, OldButton())
            return
        await books.answer(call.chat, Letter(TellDropped(), edit=call.message), call.person.language)


async def show(call: Call, number: int) -> None:
    """Who has read it by now; the message is edited in place."""
    async with call.open_books() as books:
        tell = await own(books, call, number)
        if tell is None or tell.state != "sent":
            await reply(books, call, OldButton())
        else:
            await _show(books, call, tell)


async def _show(books: Books, call: Call, tell: Tell) -> None:
    if call.message is not None and tell.board != call.message:
        await books.save_tell(replace(tell, board=call.message))
    fact, rows = await _board(books, tell)
    await books.answer(call.chat, Letter(fact, rows, edit=call.message), call.person.language)


async def again(call: Call, number: int) -> None:
    """Those who have not read it get it once more, not more often than once in a while."""
    async with call.open_books() as books:
        tell = await own(books, call, number)
        if tell is None or tell.state != "sent":
            await reply(books, call, OldButton())
            return
        before = await books.prompted(f"t{number}")
        if not await books.prompt(f"t{number}", call.recorded, call.recorded - PAUSE):
            at = before or call.recorded
            await reply(books, call, PromptedBefore(at=at, again=at + PAUSE))
            return
        told = Told(
            number=tell.number, by=sender_of(call.person), body=tell.words, at=call.recorded, again=True
        )
        await books.send_telling(number, _letter(tell, told))
        unread = [each for each in await books.marks_of(number) if each.reached and not each.read]
        await reply(books, call, TellAgain(count=len(unread)))


async def bring_up_to_date(open_books: OpenBooks) -> int:
    """The boards of messages that somebody has read since; one edit each, however many have read it."""
    async with open_books() as books:
        changed = await books.changed_tells()
        for tell in changed:
            sender = await books.person(tell.sender)
            fact, rows = await _board(books, tell)
            letter = Letter(fact, rows, Urgency.BROADCAST, edit=tell.board, silent=True)
            if sender is not None and sender.joined:
                await books.answer(tell.chat, letter, sender.language)
    return len(changed)


async def _board(books: Books, tell: Tell) -> tuple[TellBoard, tuple[Row, ...]]:
    marks = await books.marks_of(tell.id)
    unread = [each.callsign for each in marks if each.reached and not each.read]
    lost = [each.callsign for each in marks if not each.reached and not each.read]
    fact = TellBoard(
        number=tell.number, to=in_words(tell.audience, await books.directory(tell.campaign)), body=tell.words,
        count=len(marks) - len(lost), read=sum(each.read for each in marks), unread=tuple(unread[:NAMED]),
        more=max(0, len(unread) - NAMED), missing=tuple(lost[:NAMED]), lost=len(lost),
    )  # fmt: skip
    return fact, of_board(tell, len(unread))
