"""/faq: the answers that are kept for everyone, by pages, by words, or those that are near a question."""

from collections.abc import Callable, Sequence

from custody.desk.call import Call
from custody.desk.inquiries.advising import card, rows_for
from custody.desk.inquiries.clock import line_of
from custody.desk.inquiries.office import OFFICE, is_office, refuse, takes_part
from custody.desk.letters import reply
from custody.facts.advice import AdviceGone, AdviceLine, AdviceList
from custody.facts.doors import NotForYourRole
from custody.facts.responses import Inquiries
from custody.inquiries import Advice
from custody.letters import Choice, Letter, Row

PAGE = 8


async def pages(call: Call, page: int, *, edits: bool = False) -> None:
    """A page of them, the newest first; by a button the same message is edited."""
    if await is_stranger(call):
        return
    async with call.read_books() as books:
        kept = await books.kept_advice(call.person.campaign)
    count = max(1, -(-len(kept) // PAGE))
    page = min(max(page, 1), count)
    part = kept[(page - 1) * PAGE : page * PAGE]
    fact = AdviceList(count=len(kept), lines=tuple(map(line_of_advice, part)), page=page, pages=count)
    letter = Letter(fact, (*keys_of(part), *_turns("faq", page, count)), edit=call.message if edits else None)
    async with call.open_books() as books:
        await books.answer(call.chat, letter, call.person.language)


async def show(call: Call, number: int) -> None:
    """One of them, whole."""
    async with call.open_books() as books:
        advice = await books.advice(number)
        mine = advice is not None and advice.campaign == call.person.campaign
        if advice is None or not mine or advice.state != "kept" or not call.person.grants:
            await refuse(books, call, AdviceGone(), Choice("faq", "", 0, "1", "all"))
            return
        await books.answer(
            call.chat, Letter(card(advice), rows_for(call.person, advice)), call.person.language
        )


async def waiting(call: Call, page: int, *, edits: bool = False) -> None:
    """/questions: those without an answer, for the office."""
    if not is_office(call.person):
        async with call.open_books() as books:
            await reply(books, call, NotForYourRole(command="questions", roles=OFFICE))
        return
    async with call.read_books() as books:
        count, _ = await books.count_inquiries(call.person.campaign)
        last = max(1, -(-count // PAGE))
        page = min(max(page, 1), last)
        part = await books.open_inquiries(call.person.campaign, PAGE, (page - 1) * PAGE)
        lines = tuple([await line_of(books, each) for each in part])
    keys = [Choice("inquiry", f"q{each.id}", 0, "", "number", each.number) for each in part]
    fact = Inquiries(count=count, lines=lines, page=page, pages=last)
    rows = (*_pairs(keys), *_turns("inquiries", page, last))
    async with call.open_books() as books:
        letter = Letter(fact, rows, edit=call.message if edits else None)
        await books.answer(call.chat, letter, call.person.language)


async def is_stranger(call: Call) -> bool:
    """Whether the person has no role any more: then that is answered, and nothing read."""
    if call.person.grants:
        return False
    async with call.open_books() as books:
        return not await takes_part(books, call)


def line_of_advice(advice: Advice) -> AdviceLine:
    """One of a list."""
    return AdviceLine(number=advice.number, topic=advice.topic, heading=advice.heading, words=advice.question)


def keys_of(part: Sequence[Advice]) -> tuple[Row, ...]:
    """A button with its number for each of a page."""
    return _pairs([Choice("advice", f"a{each.id}", 0, "", "number", each.number) for each in part])


def _pairs(keys: Sequence[Choice]) -> tuple[Row, ...]:
    return tuple(Row(tuple(keys[at : at + 4])) for at in range(0, len(keys), 4))


def _turns(verb: str, page: int, pages: int) -> tuple[Row, ...]:
    return turned(lambda number, word: Choice(verb, "", 0, str(number), word), page, pages)


def turned(way: Callable[[int, str], Choice], page: int, pages: int) -> tuple[Row, ...]:
    """The way to the pages before and after this one."""
    turns = {"previous": page - 1, "next": page + 1}
    keys = tuple(way(number, word) for word, number in turns.items() if 1 <= number <= pages)
    return (Row(keys),) if keys else ()
