"""The clock speaks: due rows whose time has come note whom to remind, and when they speak next."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from custody.campaign import Campaign
from custody.desk.days import letter
from custody.desk.packets.awaited import asked
from custody.desk.reminders import campaign_clock
from custody.desk.reminders.dues import next_for
from custody.desk.reminders.rounds import Moment, Round
from custody.desk.roadmap import reminding
from custody.due import Due
from custody.packets import Packet
from custody.ports import Books, Nudge, OpenBooks, WorkDays
from custody.ports.away import Away
from custody.reminders import has_begun, next_asking, quiet_of
from custody.roles import Role
from custody.sittings import Sitting

AT_ONCE, LATER = 25, timedelta(hours=1)
"""So many rows are one transaction: nobody's scan waits long for it, some 2 ms."""

Failed = Callable[[Due, Exception], None]
"""Hears of a row that could not speak."""


async def remind(open_books: OpenBooks, days: WorkDays, now: datetime, failed: Failed) -> int:
    """Let every due row speak whose time has come; returns how many did.

    A row is moved on in the transaction that notes whom to remind: none speaks twice, also after a crash, a
    restart, or a clock that jumps. A row that cannot speak for a mistake of ours does not silence the others.
    """
    spoken, round_ = 0, Round(days, now)
    while found := await _next(open_books, round_, failed):
        spoken += found
    return spoken


async def _next(open_books: OpenBooks, round_: Round, failed: Failed) -> int:
    """Some rows, found and spoken in one transaction; how many there were."""
    try:
        async with open_books() as books:
            rows = await _due(books, round_)
            await _speak(books, round_, rows)
    except Away:
        raise
    except Exception:  # noqa: BLE001 - one by one it shows which
        async with open_books() as books:
            rows = await _due(books, round_)
        await _one_by_one(open_books, round_, rows, failed)
    return len(rows)


async def _due(books: Books, round_: Round) -> Sequence[Due]:
    """Deadlines that are being moved are moved before any speaks; a task speaks to a thousand, alone."""
    rows = await books.speaking(round_.now, AT_ONCE)
    moving = [row for row in rows if row.kind == "replan"]
    return moving or [row for row in rows if row.kind == "task"][:1] or rows


async def _speak(books: Books, round_: Round, rows: Sequence[Due]) -> None:
    for row in rows:
        await _SPEAKERS[row.subject[0]](Moment(books, round_), row)


async def _one_by_one(open_books: OpenBooks, round_: Round, rows: Sequence[Due], failed: Failed) -> None:
    for row in rows:
        try:
            async with open_books() as books:
                await _speak(books, round_, [row])
        except Away:
            raise
        except Exception as error:  # noqa: BLE001 - it is told, and tried again in an hour
            failed(row, error)
            async with open_books() as books:
                await books.spoken(row, round_.now + LATER)


async def _packet(moment: Moment, row: Due) -> None:
    packets = await moment.books.packets([int(row.subject[1:])])
    if not packets:
        await moment.tell(row, None, ())
        return
    campaign = await moment.round.roll.campaign(moment.books, packets[0].campaign)
    if row.kind == "silence":
        await _silence(moment, row, campaign, packets[0])
    elif row.kind == "word":
        await _word(moment, row, campaign, packets[0])
    else:
        await _deadline(moment, row, campaign, packets[0])


async def _deadline(moment: Moment, row: Due, campaign: Campaign, packet: Packet) -> None:
    roll = moment.round.roll
    promised = packet.place.promised
    is_hushed = promised is not None and promised > moment.now
    nudges = [] if is_hushed else await roll.nudges(moment.books, packet, row.subject)
    for role, what in moment.whats(campaign, row.at).items():
        nudges += [Nudge(each, what) for each in await roll.reached(moment.books, packet, role)]
    await moment.tell(row, next_for(campaign, moment.round.days, packet, moment.now), nudges)


async def _silence(moment: Moment, row: Due, campaign: Campaign, packet: Packet) -> None:
    roll = moment.round.roll
    heard = {
        *await roll.debtors(moment.books, packet),
        *await roll.reached(moment.books, packet, Role.COORDINATOR),
    }
    next_at = quiet_of(campaign).shifted(moment.now + timedelta(hours=campaign.silent_hours))
    await moment.tell(row, next_at, [Nudge(each, "silent", row.subject) for each in sorted(heard)])


async def _word(moment: Moment, row: Due, campaign: Campaign, packet: Packet) -> None:
    next_at = next_asking(campaign, moment.round.days, row.at, moment.now)
    heard = await asked(moment.books, moment.round.roll, packet)
    await moment.tell(row, next_at, [Nudge(each, "words", row.subject) for each in heard])


async def _sitting(moment: Moment, row: Due) -> None:
    roll = moment.round.roll
    sitting = await moment.books.sitting(int(row.subject[1:]))
    if sitting is None:
        await moment.tell(row, None, ())
    elif row.kind == "upload":
        campaign = await moment.round.roll.campaign(moment.books, sitting.campaign)
        nudges = await roll.upload_nudges(moment.books, sitting, row.subject)
        for role, what in moment.whats(campaign, row.at).items():
            nudges += [Nudge(each, what) for each in await roll.reached(moment.books, sitting, role)]
        await moment.tell(row, moment.again(campaign, row), nudges)
    elif row.kind == "choose":
        await letter.speak(moment, row, sitting)
    elif row.kind == "unstarted":
        hear = () if has_begun(sitting) or sitting.without_order else await _coordinators(moment, sitting)
        await moment.tell(row, None, [Nudge(each, "unstarted", row.subject) for each in hear])
    else:
        await moment.tell(row, None, await letter.awaited(moment, row, sitting))


async def _coordinators(moment: Moment, sitting: Sitting) -> tuple[int, ...]:
    return await moment.round.roll.reached(moment.books, sitting, Role.COORDINATOR)


async def _person(moment: Moment, row: Due) -> None:
    await moment.tell(row, None, [Nudge(int(row.subject[1:]), "owes")])


_SPEAKERS = {
    "p": _packet, "s": _sitting, "n": _person, "c": campaign_clock.speak, "r": reminding.speak,
}  # fmt: skip
