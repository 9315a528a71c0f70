"""Who keeps checkpoints outside the books, and what they are sent: the note, and what it is checked by."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from custody.campaign import Campaign
from custody.checkpoints import Checkpoint, is_quiet
from custody.facts.evidence import CheckpointMade
from custody.ledger import mark
from custody.letters import Letter, Urgency
from custody.notes import Note
from custody.ports import Books, OpenBooks, ReadBooks
from custody.roles import Person, Role

KEEPERS = (Role.COORDINATOR, Role.DEPARTMENT)


@dataclass(frozen=True, slots=True)
class Seal:
    """With what is sealed: the books, the signing hand, the public key in words, the hours of silence."""

    open_books: OpenBooks
    read_books: ReadBooks
    sign: Callable[[Note], str]
    key: Callable[[str], str]
    quiet: str
    others: tuple[int, ...] = ()
    """Campaigns beside the one by whose day is sealed: the log is theirs too, and so are its checkpoints."""
    program: str = ""
    """SHA-256 of the program by which anybody checks an exported ledger."""


async def tell(
    books: Books, tools: Seal, campaign: Campaign, made: Checkpoint, since: Checkpoint | None
) -> None:
    """Send a new checkpoint to its keepers; in the hours of silence only that of a day."""
    if made.occasion == "day" or not is_quiet(tools.quiet, made.at, campaign.timezone):
        await _send(books, tools, await _keepers(books, tools, campaign), made, since)


async def tell_first(tools: Seal, campaign: Campaign, last: Checkpoint | None, now: datetime) -> None:
    """Send the first checkpoint of all once more, if it was made before any of its keepers had a phone."""
    if last is None or last.number > 1 or is_quiet(tools.quiet, now, campaign.timezone):
        return
    async with tools.read_books() as books:
        keepers = await _keepers(books, tools, campaign)
        phones = [await books.phones(each.campaign, each.id) for each in keepers]
        if not any(phones) or await books.was_checkpoint_told():
            return
    async with tools.open_books() as books:
        await books.lock_campaign(campaign.id)
        if not await books.was_checkpoint_told():
            await _send(books, tools, keepers, last, None)


async def _keepers(books: Books, tools: Seal, campaign: Campaign) -> tuple[Person, ...]:
    those = [(each, role) for each in (campaign.id, *tools.others) for role in KEEPERS]
    found = [person for each, role in those for person in await books.people_with(each, role)]
    return tuple({person.id: person for person in found}.values())


async def _send(
    books: Books, tools: Seal, keepers: tuple[Person, ...], made: Checkpoint, since: Checkpoint | None
) -> None:
    fact = CheckpointMade(
        number=made.number, size=made.size, fresh=made.size - (since.size if since else 0),
        mark=mark(made.root), at=made.at, signed=made.note, day=made.occasion == "day",
        key=tools.key(made.note.partition("\n")[0]), after=since.number if since else 0,
        program="" if since and made.occasion == "hour" else tools.program,
    )  # fmt: skip
    for person in keepers:
        await books.tell(person.id, Letter(fact, urgency=Urgency.BROADCAST, silent=True))
