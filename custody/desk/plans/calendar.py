"""/calendar: the coordinator sees the working calendar of the campaign and changes single days of it."""

from datetime import date, timedelta

from custody.calendar import SHOWN_DAYS, SaidDay, changed, day_meant, unusual
from custody.campaign import Campaign
from custody.deadlines import is_working
from custody.desk.call import Call, campaign_stream, today
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.personal import refuse
from custody.desk.plans.replan import replan
from custody.facts.base import Refusal, encode
from custody.facts.calendar import CalendarChanged, CalendarSame, CalendarShown, CalendarUnclear, NoSuchDay
from custody.facts.doors import NotForYourRole
from custody.facts.names import Spell
from custody.judge.seen import seen
from custody.ports import Books
from custody.roles import Role

EDITORS = (Role.COORDINATOR,)
SHOWN_TEXT = 40


async def show(call: Call) -> None:
    """What the next days have that an ordinary week lacks."""
    if not call.person.has(Role.COORDINATOR):
        await refuse(call, NotForYourRole(command="calendar", roles=EDITORS))
        return
    async with call.open_books() as books:
        campaign = await books.campaign(call.person.campaign)
        await reply(books, call, _shown(call, campaign, today(call, campaign)))


def _shown(call: Call, campaign: Campaign, first: date) -> CalendarShown:
    last = first + timedelta(days=SHOWN_DAYS)
    mine = tuple(Spell(day, day, works) for day, works in campaign.exceptions if first <= day <= last)
    spells = unusual(campaign, call.days, first, last)
    return CalendarShown(first=first, last=last, week=campaign.week, spells=spells, exceptions=mine)


async def change(call: Call, text: str, said: SaidDay | None) -> None:
    """Make a day working or off, or take such an exception back."""
    if not call.person.has(Role.COORDINATOR):
        await refuse(call, NotForYourRole(command="calendar", roles=EDITORS))
    elif said is None:
        await refuse(call, CalendarUnclear())
    else:
        await _change(call, text, said)


async def _change(call: Call, text: str, said: SaidDay) -> None:
    async with call.open_books() as books:
        await books.lock_campaign(call.person.campaign)
        campaign = await books.campaign(call.person.campaign)
        day = day_meant(said, today(call, campaign))
        after = changed(campaign, day, said.word) if day else campaign
        if day is None:
            await _refused(books, call, NoSuchDay(text=text[:SHOWN_TEXT]))
        elif after == campaign:
            await _refused(books, call, CalendarSame(day=day, works=is_working(campaign, call.days, day)))
        else:
            await _keep(books, call, after, day, cancelled=said.word == "cancel")


async def _refused(books: Books, call: Call, refusal: Refusal) -> None:
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal)


async def _keep(books: Books, call: Call, campaign: Campaign, day: date, *, cancelled: bool) -> None:
    """The change done and written down in the campaign's chain; the answer says what follows from it."""
    await books.save_exceptions(campaign)
    moved = await replan(books, campaign.id, call.days, call.recorded)
    works, by = is_working(campaign, call.days, day), seen(call.person, Role.COORDINATOR)
    fact = CalendarChanged(day=day, works=works, at=call.at, by=by, cancelled=cancelled, moved=moved)
    body: dict[str, object] = {"fact": encode(fact)}
    await books.write(call.record(campaign_stream(campaign), fact, body, accepted=True))
    await reply(books, call, fact)
