"""How many questions one person may have waiting: more are given back, so that nobody's are buried."""

from dataclasses import replace

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.facts.unsent import InquiriesEnough
from custody.inquiries import MOST_OPEN
from custody.letters import Choice
from custody.ports import Books


async def has_enough(books: Books, call: Call, text: str = "") -> bool:
    """Whether so many wait that it is answered so, with the text that is not sent; the ledger has none."""
    waiting = await books.open_inquiries_of(call.person.id)
    if len(waiting) < MOST_OPEN:
        return False
    numbers = tuple(str(each.number) for each in waiting)
    refusal = InquiriesEnough(count=len(waiting), numbers=numbers, body=text)
    await record_unknown(books, call, (replace(refusal, body=""),))
    ways = [Choice("withdraw", f"q{each.id}", 0, "", "number", each.number) for each in waiting]
    await reply(books, call, refusal, ways)
    return True
