"""The shorter sheets of the workbook: works, people, incidents, uploads."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.cli.telling import Telling
from bot.exports.rows import Name
from bot.exports.source import Source
from custody.codes import shown
from custody.incidents import Ticket
from custody.labels import Chosen
from custody.roles import Person, roles_of
from custody.sittings import MILESTONES, Sitting

AT_ONCE = 500
Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Lists:
    """A campaign's works, people and incidents, and how its packets are called."""

    sittings: tuple[Sitting, ...]
    people: tuple[Person, ...]
    tickets: tuple[Ticket, ...]
    names: dict[int, Name]

    @property
    def packets(self) -> tuple[int, ...]:
        """The packets in the order of their labels."""
        return tuple(self.names)

    def sheets(self, telling: Telling) -> Iterator[tuple[str, Iterator[Row]]]:
        """Each sheet with its rows."""
        callsigns = {person.id: person.callsign for person in self.people}
        yield "sittings", (_sitting(each, callsigns) for each in self.sittings)
        yield "people", (_person(each, telling) for each in self.people)
        yield "incidents", (self._incident(each, telling, callsigns) for each in self.tickets)
        yield "uploads", (_upload(each, telling) for each in self.sittings)

    def _incident(self, ticket: Ticket, telling: Telling, callsigns: dict[int, str]) -> Row:
        code, *_ = self.names.get(ticket.packet or 0, ("", "", "", ""))
        who, taken_by = callsigns.get(ticket.person or 0, ""), callsigns.get(ticket.taken_by or 0, "")
        return (
            ticket.id, ticket.at, telling.word(f"incident-{ticket.what}"), code, self.school(ticket),
            ticket.subject, who, ticket.words, telling.word(f"cli-state-{ticket.state}"), taken_by,
            ticket.resolved_at, ticket.resolution,
        )  # fmt: skip

    def school(self, ticket: Ticket) -> str:
        """What the incident's school is called."""
        named = (each.organisation_name for each in self.sittings if each.organisation == ticket.organisation)
        return next(named, ticket.organisation)


async def read_lists(source: Source) -> Lists:
    """Everything but the packets' places and the ledger."""
    campaign = source.campaign.id
    sittings: list[Sitting] = []
    async with source.database.read() as books:
        while page := await books.sittings_of(campaign, AT_ONCE, len(sittings)):
            sittings += page
        people, tickets = await books.everyone(campaign), await books.tickets(campaign)
        labels = await books.labels(campaign, Chosen())
    names = {
        each.packet: (shown(each.code), each.organisation_name, each.subject, each.grade) for each in labels
    }
    everybody = sorted(people, key=lambda person: person.callsign)
    return Lists(tuple(sittings), tuple(everybody), tickets, names)


def _sitting(sitting: Sitting, callsigns: dict[int, str]) -> Row:
    found: list[object] = []
    for name, (_, counts) in MILESTONES.items():
        milestone = sitting.milestone(name)
        found.append(milestone.at if milestone else None)
        found += [milestone.number if milestone else None] if counts else []
    return (
        sitting.day, sitting.starts, sitting.organisation_name, sitting.subject, sitting.grade,
        callsigns.get(sitting.observer or 0, ""), sitting.packets, sitting.packed, *found,
        sitting.without_order,
    )  # fmt: skip


def _upload(sitting: Sitting, telling: Telling) -> Row:
    overdue = sitting.uploaded is None and sitting.upload_due is not None and sitting.upload_due < telling.at
    return (
        sitting.day, sitting.organisation_name, sitting.subject, sitting.grade, sitting.upload_due,
        sitting.uploaded, telling.yes_or_no(overdue), sitting.stuck,
    )  # fmt: skip


def _person(person: Person, telling: Telling) -> Row:
    """A call-sign and what it may do; no name is in the books, and none comes out of them."""
    places = sorted({place for grant in person.grants for place in grant.organisations})
    subjects = sorted({subject for grant in person.grants for subject in grant.subjects})
    return (
        person.callsign, telling.roles("+".join(roles_of(person))), ", ".join(places), ", ".join(subjects),
        person.place, person.workplace, person.years, telling.yes_or_no(person.joined),
    )  # fmt: skip
