"""Whoever may load a plan: a coordinator of a campaign, or, while there is none, one of the settings."""

from dataclasses import dataclass
from datetime import datetime

from custody.desk.call import Call
from custody.desk.packets.scans import record_unknown
from custody.facts.base import Fact, Refusal
from custody.letters import Letter
from custody.ports import Books, OpenBooks, ReadBooks
from custody.roles import Role


@dataclass(frozen=True, slots=True)
class Planner:
    """Somebody with a plan; without a `call` it is the founder of the first campaign."""

    chat: int
    language: str
    recorded: datetime
    update: int
    open_books: OpenBooks
    read_books: ReadBooks
    message: int | None = None
    call: Call | None = None

    @property
    def callsign(self) -> str:
        """Who this is; nothing for a founder."""
        return self.call.person.callsign if self.call else ""


def planner_of(call: Call) -> Planner:
    """A participant who has sent a plan, or pressed a button under one."""
    return Planner(
        call.chat, call.person.language, call.recorded, call.update, call.open_books, call.read_books,
        call.message, call,
    )  # fmt: skip


def may_plan(planner: Planner) -> bool:
    """Whether this is somebody from whom plans are taken."""
    return planner.call is None or planner.call.person.has(Role.COORDINATOR)


async def say(planner: Planner, fact: Fact, edit: int | None = None) -> None:
    """Answer; what is refused is written into the person's chain."""
    async with planner.open_books() as books:
        await note_refusal(books, planner, fact)
        await books.answer(planner.chat, Letter(fact, edit=edit), planner.language)


async def note_refusal(books: Books, planner: Planner, fact: Fact) -> None:
    """An attempt is evidence too."""
    if isinstance(fact, Refusal) and planner.call is not None:
        await record_unknown(books, planner.call, (fact,))
