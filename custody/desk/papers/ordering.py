"""Labels and cover sheets that this person may print: ordered, drawn before the books are opened, sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from custody.covers import Cover, cover
from custody.desk.call import Call
from custody.desk.papers.wanted import COVER, Wanted, unpack
from custody.facts.base import Fact
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.printing import NoSuchPackets, PapersReady, TooManyPapers
from custody.labels import Chosen, PacketLabel, examples
from custody.letters import Letter, Row
from custody.ports import Books
from custody.roles import Person, Role

PRINTERS = (Role.COORDINATOR, Role.SCHOOL)
MOST, MOST_COVERS = 6000, 1500
"""So many labels, or cover sheets, at one go: less than a minute's work for a thread."""

KEPT = timedelta(hours=1)
"""The files are forgotten after that time, also when they could not be sent."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drawn: labels of a size, or cover sheets; `username` is the bot's, for the links.

    `college` when the campaign's organisations are colleges, whose grades are courses.
    """

    size: str
    username: str
    labels: tuple[PacketLabel, ...] = ()
    covers: tuple[Cover, ...] = ()
    college: bool = False

    @property
    def count(self) -> int:
        """How many papers."""
        return len(self.labels) + len(self.covers)


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A PDF, with so many papers on so many pages."""

    name: str
    pdf: bytes
    count: int
    pages: int


async def order(call: Call, arg: str) -> Order | None:
    """What the button of a size asks for, read from the books; None when that was refused."""
    wanted, labels = await pressed(call, arg)
    if wanted is None:
        return None
    chosen = tuple(filter(wanted.chosen.fits, labels))
    most = MOST_COVERS if wanted.size == COVER else MOST
    if len(chosen) > most or not chosen:
        too_many = TooManyPapers(count=len(chosen), most=most, examples=examples(labels)[:2])
        await answer(call, too_many if chosen else NoSuchPackets(examples=examples(labels)))
        return None
    async with call.read_books() as books:
        return await ordered(books, call.person.campaign, wanted.size, chosen)


async def ordered(books: Books, campaign: int, size: str, chosen: Sequence[PacketLabel]) -> Order:
    """Everything that is printed for these packets in that size."""
    username, terms = await books.username(), await books.campaign(campaign)
    order = partial(Order, size, username, college=terms.route == "college")
    if size != COVER:
        return order(tuple(chosen))
    packets = {each.id: each for each in await books.packets([label.packet for label in chosen])}
    people = await books.everyone(campaign)
    return order(covers=tuple(cover(each, packets[each.packet], people, terms.check_days) for each in chosen))


async def hand_out(call: Call, asked: Order, files: Sequence[PaperFile]) -> None:
    """The files are on their way."""
    until = call.recorded + KEPT
    async with call.open_books() as books:
        for part, file in enumerate(files, start=1):
            paper = await books.keep_paper("document", file.name, file.pdf, until)
            fact = PapersReady(size=asked.size, count=file.count, pages=file.pages, part=part, of=len(files))
            await books.answer(call.chat, Letter(fact, paper=paper), call.person.language)


async def pressed(call: Call, arg: str) -> tuple[Wanted | None, tuple[PacketLabel, ...]]:
    """What a button means to this person now; what it cannot mean is answered."""
    labels = await printable(call)
    wanted = unpack(arg, labels) if labels is not None else None
    if wanted is None:
        await answer(call, OldButton() if labels is not None else not_yours())
    return wanted, labels or ()


async def printable(call: Call) -> tuple[PacketLabel, ...] | None:
    """The labels that this person may print; None when there can be none."""
    places = _places(call.person)
    if places is None:
        return None
    async with call.read_books() as books:
        found = await books.labels(call.person.campaign, Chosen())
    return tuple(label for label in found if not places or label.organisation in places)


def _places(person: Person) -> frozenset[str] | None:
    """The organisations whose labels the person may print, empty for all: the coordinator's come first."""
    held = [places for role in PRINTERS if (places := person.places_of(role)) is not None]
    if not held:
        return None
    return frozenset[str]().union(*held) if all(held) else frozenset()


def not_yours() -> NotForYourRole:
    """The answer to those who print nothing."""
    return NotForYourRole(command="labels", roles=PRINTERS)


async def answer(call: Call, fact: Fact, rows: tuple[Row, ...] = ()) -> None:
    """Say something that asks nothing of the books."""
    async with call.open_books() as books:
        await books.answer(call.chat, Letter(fact, rows), call.person.language)
