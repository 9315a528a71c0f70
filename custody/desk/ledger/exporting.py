"""/export: who may take the books out, and the file on its way; made before the books are opened."""

from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Literal, get_args

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.facts.doors import NotForYourRole
from custody.facts.exports import ExportMenu, ExportReady, ExportTooLarge
from custody.letters import Choice, Letter
from custody.roles import Role

Format = Literal["xlsx", "jsonl", "epcis"]
FORMATS: tuple[Format, ...] = get_args(Format)
READERS = (Role.COORDINATOR, Role.DEPARTMENT)

KEPT = timedelta(hours=1)
"""The file is forgotten after that time, also when it could not be sent."""


@dataclass(frozen=True, slots=True)
class Export:
    """A file that was made of the books."""

    format: Format
    name: str
    data: bytes
    zipped: bool


async def show_formats(call: Call) -> None:
    """A button for each format."""
    async with call.open_books() as books:
        if _may(call):
            await reply(books, call, ExportMenu(), [Choice("export", "", 0, each) for each in FORMATS])
        else:
            await reply(books, call, _not_yours())


async def may_export(call: Call) -> bool:
    """Whether this person may; if not, that is answered."""
    if not _may(call):
        async with call.open_books() as books:
            await reply(books, call, _not_yours())
    return _may(call)


async def hand_out(call: Call, made: Export | None, kind: Format) -> None:
    """The file is on its way; None is too much for a chat."""
    async with call.open_books() as books:
        if made is None:
            await reply(books, call, ExportTooLarge(format=kind))
            return
        paper = await books.keep_paper("document", made.name, made.data, call.recorded + KEPT)
        fact = ExportReady(format=kind, sha256=sha256(made.data).hexdigest(), zipped=made.zipped)
        await books.answer(call.chat, Letter(fact, paper=paper), call.person.language)


def _may(call: Call) -> bool:
    return any(call.person.has(role) for role in READERS)


def _not_yours() -> NotForYourRole:
    return NotForYourRole(command="export", roles=READERS)
