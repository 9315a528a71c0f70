"""A day of a work taken back: it was chosen by mistake, or followed from what was said of another work."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from custody.deadlines import upload_due
from custody.desk.call import Call, sitting_stream
from custody.desk.chains import refuse_of_sitting
from custody.desk.days.chosen import CHOOSERS, as_chooser, may_choose
from custody.desk.days.refused import mends, refused, settles
from custody.desk.letters import reply
from custody.desk.rooms import incidents
from custody.desk.sittings.moved import follow
from custody.desk.sittings.speaking import write
from custody.facts.base import decode
from custody.facts.sittings import NotYourSitting
from custody.facts.windows import DayChosen, DayTakenBack
from custody.letters import Choice
from custody.ports import Books
from custody.reminders import has_begun
from custody.sittings import Sitting


async def take_back(call: Call, sitting_id: int) -> None:
    """No day again, or the one before; within the minutes for undoing also the rooms that brought it.

    A coordinator takes them back later too.
    """
    async with call.open_books() as books:
        sitting = await books.take_sitting(sitting_id)
        if sitting is None or sitting.campaign != call.person.campaign or not may_choose(call, sitting):
            await reply(books, call, NotYourSitting(expected=CHOOSERS[0].value))
            return
        implied, fresh = await _implied(books, call, sitting)
        because = await _against(books, sitting, fresh=fresh or settles(call, sitting))
        ways = (Choice("choose-day", f"s{sitting.id}"), Choice("sitting", f"s{sitting.id}"))
        if because:
            refusal = refused(call, sitting, sitting.day, because)
            await refuse_of_sitting(books, call, sitting.id, refusal)
            await reply(books, call, refusal, mends(refusal, ways[0].ref)[1:] or ways)
            return
        before = implied.before if implied is not None and fresh else None
        await reply(books, call, await _put_back(books, call, sitting, before), ways[:1])


async def _implied(books: Books, call: Call, sitting: Sitting) -> tuple[DayChosen | None, bool]:
    """How the day came about, if something done there brought it, and whether that is some minutes ago."""
    kinds = (DayChosen.kind, DayTakenBack.kind)
    story = [e.content for e in await books.story(sitting_stream(sitting.id)) if e.content["accepted"]]
    last = next((each for each in reversed(story) if each["kind"] in kinds), None)
    fact = decode(last["body"]["fact"]) if last is not None else None
    if last is None or not isinstance(fact, DayChosen) or not fact.implied:
        return None, False
    minutes = (await books.campaign(sitting.campaign)).undo_minutes
    recorded = datetime.fromisoformat(last["recorded_at"])
    return fact, call.recorded - recorded <= timedelta(minutes=minutes)


async def _against(books: Books, sitting: Sitting, *, fresh: bool) -> str:
    """Why the day stays, as a stable code; empty when it can be taken back. `fresh`: with its rooms."""
    if not sitting.chosen:
        return "unchosen" if sitting.window else "no-window"
    if has_begun(sitting):
        return "packed"
    reported = await books.room_report(sitting.id) is not None
    marked = sitting.uploaded is not None or bool(await books.mark_sheets([sitting.id]))
    return "begun" if marked or (reported and not fresh) else ""


async def _put_back(books: Books, call: Call, sitting: Sitting, before: date | None) -> DayTakenBack:
    campaign = await books.campaign(sitting.campaign)
    day = before or sitting.until or sitting.day
    moved = replace(sitting, day=day, chosen=before is not None, upload_due=upload_due(campaign, day))
    rooms = await books.drop_room_report(sitting.id)
    fact = DayTakenBack(
        sitting=moved.name, at=call.at, by=as_chooser(call, sitting), day=sitting.day, stands=before,
        rooms=rooms,
    )  # fmt: skip
    said = await write(books, call, sitting, fact)
    await books.put_day(moved)
    await follow(books, campaign, call.days, moved, call.recorded)
    if rooms:
        await incidents.close(books, call, moved, fact.by, "gone")
    return replace(fact, receipt=getattr(said, "receipt", None))
