"""«Прочитал»: whoever was told says that they have read it, by the button or by a word."""

from custody.desk.call import Call, person_stream
from custody.desk.letters import reply
from custody.desk.tell.people import sender_of
from custody.facts.base import encode
from custody.facts.doors import OldButton
from custody.facts.tells import AllRead, TellRead, Told
from custody.letters import Letter
from custody.ports import Books


async def read(call: Call, number: int) -> None:
    """By the button: the message loses its button and says when it was read."""
    async with call.open_books() as books:
        was_told, read_at = await books.was_read(number, call.person.id)
        tell = await books.tell_of(number)
        sender = await books.person(tell.sender) if tell is not None else None
        if not was_told or tell is None or sender is None:
            await reply(books, call, OldButton())
            return
        await _note(books, call, number, tell.number)
        told = Told(
            number=tell.number,
            by=sender_of(sender),
            body=tell.words,
            at=call.recorded,
            read=read_at or call.recorded,
        )
        await books.answer(call.chat, Letter(told, edit=call.message), call.person.language)


async def read_all(call: Call) -> None:
    """By a typed word: everything that this person was told and has not read."""
    async with call.open_books() as books:
        unread = await books.unread_of(call.person.id)
        for id_, number in unread:
            await _note(books, call, id_, number)
        await reply(books, call, AllRead(count=len(unread)))


async def _note(books: Books, call: Call, id_: int, number: int) -> None:
    if not await books.read_telling(id_, call.person.id, call.recorded):
        return
    await books.lock_person(call.person.id)
    fact = TellRead(number=number, at=call.at)
    await books.write(call.record(person_stream(call.person), fact, {"fact": encode(fact)}, accepted=True))
