"""What the observer sees at a sitting, live or stated later with its time (M 11.2-11.5)."""

from dataclasses import replace
from datetime import datetime

from custody.campaign import Campaign
from custody.desk.call import Call, stated
from custody.desk.letters import reply
from custody.desk.sittings import as_observer, card_of, choose, locked, write
from custody.facts.sittings import AlreadyNoted, Milestone
from custody.forms import Draft
from custody.letters import Choice
from custody.ports import Books
from custody.sittings import MILESTONES, Sitting


async def note(call: Call, sitting_id: int, name: str) -> None:
    """A milestone by a button, now."""
    async with call.open_books() as books:
        await note_on(books, call, sitting_id, name, "", None)


async def note_today(call: Call, name: str, number: int | None, clock: tuple[int, int] | None) -> None:
    """A milestone by text: at the one sitting of today that still lacks it, or else the person chooses."""
    async with call.open_books() as books:
        open_now = await choose(books, call, name)
        if open_now is None:
            return
        time = f"{clock[0]}:{clock[1]:02}" if clock else ""
        await note_on(books, call, open_now.id, name, time, number)


async def finish(books: Books, call: Call, draft: Draft) -> None:
    """A milestone whose number, note or time was asked for."""
    answers = draft.answers
    name = answers.get("milestone", draft.form)
    number, note_text = answers.get("number"), answers.get("note", "")
    correcting = draft.form == "milestone-time"
    await note_on(
        books,
        call,
        int(draft.ref[1:]),
        name,
        answers.get("time", ""),
        number,
        note_text,
        correcting=correcting,
    )


async def note_on(  # noqa: PLR0913 - a milestone has these parts
    books: Books, call: Call, sitting_id: int, name: str, time: str, number: int | None,
    note_text: str = "", *, correcting: bool = False,
) -> None:  # fmt: skip
    """Write the milestone, unless it stands already and is not being corrected."""
    sitting = await locked(books, call, sitting_id, as_observer)
    if sitting is None or name not in MILESTONES:
        return
    campaign = await books.campaign(call.person.campaign)
    before = sitting.milestone(name)
    if before is not None and not correcting and not time:
        refusal = AlreadyNoted(sitting=sitting.name, milestone=name, since=before.at)
        await reply(books, call, refusal, _after(sitting, name))
        return
    fact = _milestone(call, campaign, sitting, name, time, number, note_text)
    await _keep(books, call, sitting, fact, before)


def _milestone(
    call: Call, campaign: Campaign, sitting: Sitting, name: str, time: str, number: int | None, note_text: str
) -> Milestone:
    before = sitting.milestone(name)
    kept = before.number if before is not None and number is None else number
    return Milestone(
        sitting=sitting.name, milestone=name, at=_moment(call, campaign, time), by=as_observer(call, sitting),
        number=kept, note=note_text or (before.note if before else ""), stated=bool(time),
        corrects=before.at if before else None,
    )  # fmt: skip


def _moment(call: Call, campaign: Campaign, time: str) -> datetime:
    if not time:
        return call.at
    hours, minutes = map(int, time.replace(".", ":").split(":"))
    return stated(call, campaign, min(hours, 23), min(minutes, 59))


async def _keep(
    books: Books, call: Call, sitting: Sitting, fact: Milestone, before: Milestone | None
) -> None:
    said = await write(books, replace_time(call, fact), sitting, fact)
    others = tuple(each for each in sitting.milestones if each != before)
    changed = replace(sitting, milestones=(*others, fact))
    await books.save_sitting(changed)
    await reply(books, call, said, _after(changed, fact.milestone))


def replace_time(call: Call, fact: Milestone) -> Call:
    """The call as of the time that was stated, so that the ledger keeps both times."""
    return replace(call, at=fact.at, source="stated") if fact.stated else call


def _after(sitting: Sitting, name: str) -> tuple[Choice, ...]:
    earlier = Choice("milestone-time", f"s{sitting.id}", 0, name)
    return (earlier, *(each for each in card_of(sitting)[1] if each.arg != name))
