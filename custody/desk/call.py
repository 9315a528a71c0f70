"""One approach to the desk: who comes, when, how, and with which books."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.desk.beside import Beside, at_once
from custody.facts.base import Fact
from custody.judge.case import Case
from custody.ledger import Record
from custody.packets import Packet
from custody.ports import OpenBooks, ReadBooks, WorkDays
from custody.roles import Person

CLOCK_SLIP = timedelta(minutes=10)
"""A stated time may be this far ahead of ours before it is taken for yesterday's."""

LAST_NIGHT = timedelta(hours=8)
"""A message of shortly before midnight may arrive shortly after it."""


@dataclass(frozen=True, slots=True)
class Call:
    """A participant at the desk. `at` is when it happened, `recorded` when we heard of it.

    `source` is telegram (a message's own date), received (a button has none) or stated (typed by the person);
    `via` is link, code, photo, button, text or command; `message` is the one whose button was pressed;
    `forms` are the numbers of the forms that come to their end here; an invitation that is made here is good
    for `invite_days`; what takes long is computed `beside`.
    """

    person: Person
    chat: int
    at: datetime
    recorded: datetime
    source: str
    via: str
    update: int
    days: WorkDays
    open_books: OpenBooks
    read_books: ReadBooks
    message: int | None = None
    invite_days: int = 14
    beside: Beside = at_once
    forms: tuple[int, ...] = ()

    def case(
        self,
        packet: Packet,
        campaign: Campaign,
        version: int | None = None,
        authorised: frozenset[int] = frozenset(),
    ) -> Case:
        """This call as the rule sees it, about one packet."""
        route, times = packet.way, (self.at, self.recorded)
        return Case(packet, self.person, route, campaign, self.days, *times, version, authorised)

    def record(self, stream: str, fact: Fact, body: dict[str, object], *, accepted: bool) -> Record:
        """This call as a row of the ledger."""
        roles = "+".join(sorted({grant.role.value for grant in self.person.grants}))
        return Record(
            stream, fact.kind, accepted, self.person.callsign, roles, self.at, self.recorded,
            self.source, self.via, self.update, {**body, "forms": [*self.forms]} if self.forms else body,
        )  # fmt: skip


def stated(call: Call, campaign: Campaign, hours: int, minutes: int) -> datetime | None:
    """The moment of a clock time: today's, or last night's just after midnight; None if to come."""
    local = call.at.astimezone(ZoneInfo(campaign.timezone))
    moment = local.replace(hour=hours, minute=minutes, second=0, microsecond=0)
    if moment <= local + CLOCK_SLIP:
        return moment
    before = moment - timedelta(days=1)
    return before if local - before <= LAST_NIGHT else None


def today(call: Call, campaign: Campaign) -> date:
    """The day of this call in the campaign's zone."""
    return call.recorded.astimezone(ZoneInfo(campaign.timezone)).date()


def packet_stream(packet: Packet) -> str:
    """The name of the packet's chain in the ledger."""
    return f"packet:{packet.id}/{packet.chain or packet.code}"


def person_stream(person: Person) -> str:
    """The name of the person's chain: what was asked for in vain, invitations, languages."""
    return f"person:{person.id}/{person.callsign}"


def campaign_stream(campaign: Campaign) -> str:
    """The name of the campaign's chain: its plans, and the changes of its calendar."""
    return f"campaign:{campaign.id}/{campaign.key}"


def organisation_stream(campaign: int, code: str) -> str:
    """The name of an organisation's chain: its codes, and what it has done of the roadmap."""
    return f"organisation:{campaign}/{code}"


def sitting_stream(sitting_id: int) -> str:
    """The name of the sitting's chain."""
    return f"sitting:{sitting_id}"
