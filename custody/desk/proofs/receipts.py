"""/receipt: a person's own acts with numbers and marks, their proof in the hand."""

from datetime import datetime

from custody.desk.call import Call
from custody.facts.base import Fact, decode
from custody.facts.evidence import OwnAct, Receipts
from custody.ledger import Entry, mark
from custody.letters import Choice, Letter, Row
from custody.ports import Books

PAGE = 20


async def receipts(call: Call, page: int = 1) -> None:
    """One's own accepted acts, the newest first; by a button the same message is edited."""
    async with call.read_books() as books:
        fact, rows = await _receipts(books, call, page)
    async with call.open_books() as books:
        edit = call.message if call.via == "button" else None
        await books.answer(call.chat, Letter(fact, rows, edit=edit), call.person.language)


async def _receipts(books: Books, call: Call, page: int) -> tuple[Receipts, tuple[Row, ...]]:
    total = await books.count_acts(call.person)
    pages = max(1, -(-total // PAGE))
    page = min(max(page, 1), pages)
    last = await books.last_checkpoint()
    size = last.size if last else 0
    lines = tuple(_line(each, size) for each in await books.acts_of(call.person, PAGE, (page - 1) * PAGE))
    fact = Receipts(
        total=total, lines=lines, unsealed=sum(not line.sealed for line in lines),
        number=last.number if last else 0, mark=mark(last.root) if last else "",
        sealed_at=last.at if last else None, page=page, pages=pages,
    )  # fmt: skip
    return fact, _turns(page, pages)


def _turns(page: int, pages: int) -> tuple[Row, ...]:
    turns = {"previous": page - 1, "next": page + 1}
    shown = [Choice("receipts", "", 0, str(to), word) for word, to in turns.items() if 1 <= to <= pages]
    return (Row(tuple(shown)),) if shown else ()


def _line(entry: Entry, size: int) -> OwnAct:
    content = entry.content
    what: Fact = decode(content["body"]["fact"])
    named = entry.stream.partition("/")[2] if entry.stream.startswith("packet:") else ""
    code = getattr(getattr(what, "packet", None), "code", named)
    sealed = entry.position is not None and entry.position < size
    return OwnAct(
        at=datetime.fromisoformat(content["happened_at"]), what=what, seq=entry.seq, mark=mark(entry.hash),
        code=code, sealed=sealed,
    )  # fmt: skip
