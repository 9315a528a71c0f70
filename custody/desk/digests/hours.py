"""/digest: at which hours a coordinator wants to hear of the campaign."""

from collections.abc import Sequence
from datetime import time
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.desk.call import Call, person_stream
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.digests import OF_THE_DEPARTMENT, next_slot
from custody.facts.base import encode
from custody.facts.digests import BadHours, DigestHours, DigestSet
from custody.facts.doors import NotForYourRole
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Role

READERS = (Role.COORDINATOR, Role.DEPARTMENT)
USUAL = (time(8), time(13), time(18))


async def show(call: Call) -> None:
    """The hours as they are, and buttons for the usual ones and for none."""
    async with call.open_books() as books:
        campaign = await books.campaign(call.person.campaign)
        if call.person.has(Role.COORDINATOR):
            wishes = {each.person: each.hours for each in await books.digests(campaign.id)}
            hours = wishes.get(call.person.id, ())
            fact = DigestHours(hours=said(hours), next=next_slot(hours, _zone(campaign), call.recorded))
            await reply(books, call, fact, _ways(hours))
        elif call.person.has(Role.DEPARTMENT):
            coming = next_slot(OF_THE_DEPARTMENT, _zone(campaign), call.recorded)
            await reply(books, call, DigestHours(hours=said(OF_THE_DEPARTMENT), next=coming, department=True))
        else:
            await reply(books, call, NotForYourRole(command="digest", roles=READERS))


async def change(call: Call, hours: Sequence[time] | None, text: str = "") -> None:
    """From now on at these hours; none is never, and None is what could not be read."""
    async with call.open_books() as books:
        if not call.person.has(Role.COORDINATOR):
            await reply(books, call, NotForYourRole(command="digest", roles=(Role.COORDINATOR,)))
        elif hours is None:
            refusal = BadHours(text=text[:60])
            await record_unknown(books, call, (refusal,))
            await reply(books, call, refusal, _ways(()))
        else:
            await _set(books, call, tuple(hours))


async def _set(books: Books, call: Call, hours: tuple[time, ...]) -> None:
    await books.lock_person(call.person.id)
    zone = _zone(await books.campaign(call.person.campaign))
    fact = DigestSet(hours=said(hours), next=next_slot(hours, zone, call.recorded))
    body: dict[str, object] = {"fact": encode(fact)}
    await books.write(call.record(person_stream(call.person), fact, body, accepted=True))
    await books.set_digest(call.person.id, hours, call.recorded)
    await reply(books, call, fact)


def said(hours: Sequence[time]) -> str:
    """«8:00, 13:00»."""
    return ", ".join(f"{hour.hour}:{hour:%M}" for hour in hours)


def packed(hours: Sequence[time]) -> str:
    """The hours as a button carries them; «off» for none."""
    return ".".join(f"{hour:%H%M}" for hour in hours) or "off"


def unpacked(arg: str) -> tuple[time, ...]:
    """The hours of a button."""
    return () if arg == "off" else tuple(time(int(each[:2]), int(each[2:])) for each in arg.split("."))


def _ways(hours: Sequence[time]) -> tuple[Choice, ...]:
    usual = () if tuple(hours) == USUAL else (Choice("digest", "", 0, packed(USUAL), said(USUAL)),)
    return (*usual, *((Choice("digest", "", 0, "off"),) if hours else ()))


def _zone(campaign: Campaign) -> ZoneInfo:
    return ZoneInfo(campaign.timezone)
