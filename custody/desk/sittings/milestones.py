"""What the observer sees at a sitting, live or stated later with its time (M 11.2-11.5)."""

from dataclasses import dataclass, replace
from datetime import datetime
from datetime import time as clock
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.desk.absences.relieved import is_relieved
from custody.desk.call import CLOCK_SLIP, Call
from custody.desk.letters import reply
from custody.desk.sittings.speaking import as_observer, card_of, locked, write
from custody.drafts import as_it_stands
from custody.facts.doors import OldButton
from custody.facts.sittings import AlreadyNoted, Milestone
from custody.facts.unreadable import BadInput
from custody.forms import Draft, answered
from custody.letters import Choice
from custody.ports import Books
from custody.sittings import MILESTONES, Sitting

HOURS, MINUTES = 24, 60


@dataclass(frozen=True, slots=True)
class Seen:
    """A milestone as it was stated; `time` is «9:05», or empty for now."""

    name: str
    time: str = ""
    number: int | None = None
    note: str = ""
    corrects: bool = False


async def note(call: Call, sitting_id: int, name: str) -> None:
    """A milestone by a button, now."""
    async with call.open_books() as books:
        await finish_open(books, call, sitting_id)
        await note_on(books, call, sitting_id, Seen(name))


async def finish_open(books: Books, call: Call, sitting_id: int) -> None:
    """The sitting goes on: what it was half asked about before is recorded as of when it was given."""
    draft = await books.draft(call.person.id)
    if draft is None or (draft.form, draft.ref) != ("handed-out", f"s{sitting_id}") or not answered(draft):
        return
    whole = as_it_stands(draft)
    if whole is not None:
        await books.drop_draft(call.person.id)
        await finish(books, replace(call, at=draft.at or call.recorded, source="received"), whole)


async def finish(books: Books, call: Call, draft: Draft) -> None:
    """A milestone whose number, note or time was asked for."""
    call, said = replace(call, forms=draft.forms), draft.answers
    seen = Seen(
        said.get("milestone", draft.form), said.get("time", ""), said.get("number"), said.get("note", ""),
        draft.form == "milestone-time",
    )  # fmt: skip
    await note_on(books, call, int(draft.ref[1:]), seen, draft)


async def note_on(books: Books, call: Call, sitting_id: int, seen: Seen, draft: Draft | None = None) -> None:
    """Write the milestone, unless it stands already and is not being corrected."""
    sitting = await locked(books, call, sitting_id, as_observer)
    if sitting is None:
        return
    campaign = await books.campaign(call.person.campaign)
    at, before = _moment(call, campaign, sitting, seen.time), sitting.milestone(seen.name)
    if at is not None and await is_relieved(books, call, sitting, at):
        return
    if seen.name not in MILESTONES:
        await reply(books, call, OldButton())
    elif at is None:
        await _not_yet(books, call, sitting, seen, draft)
    elif before is not None and (at == before.at or not (seen.corrects or seen.time)):
        refusal = AlreadyNoted(sitting=sitting.name, milestone=seen.name, since=before.at)
        await write(books, call, sitting, refusal)
        await reply(books, call, refusal, _after(sitting, seen.name))
    else:
        await _keep(books, call, sitting, _milestone(call, sitting, seen, at), before)


async def _not_yet(books: Books, call: Call, sitting: Sitting, seen: Seen, draft: Draft | None) -> None:
    """The stated time has not come: a form asks again from its first question."""
    refusal, buttons = BadInput(field="future", text=seen.time), _after(sitting, seen.name)
    if draft is not None:
        known = {name: said for name, said in draft.answers.items() if name == "milestone"}
        again = await books.keep_draft(draft.goes_on(known), call.recorded)
        buttons = (Choice("cancel", f"d{again.id}"),)
    await reply(books, call, refusal, buttons)


def _milestone(call: Call, sitting: Sitting, seen: Seen, at: datetime) -> Milestone:
    before = sitting.milestone(seen.name)
    return Milestone(
        sitting=sitting.name, milestone=seen.name, at=at, by=as_observer(call, sitting),
        number=before.number if before is not None and seen.number is None else seen.number,
        note=seen.note or (before.note if before else ""), stated=bool(seen.time),
        corrects=before.at if before else None,
    )  # fmt: skip


def _moment(call: Call, campaign: Campaign, sitting: Sitting, time: str) -> datetime | None:
    """The stated time on the sitting's day; None for a time that is none or has not come yet."""
    if not time:
        return call.at
    hours, minutes = map(int, time.replace(".", ":").split(":"))
    if hours >= HOURS or minutes >= MINUTES:
        return None
    moment = datetime.combine(sitting.day, clock(hours, minutes), ZoneInfo(campaign.timezone))
    return moment if moment <= call.recorded + CLOCK_SLIP else None


async def _keep(
    books: Books, call: Call, sitting: Sitting, fact: Milestone, before: Milestone | None
) -> None:
    said = await write(books, _as_of(call, fact), sitting, fact)
    others = tuple(each for each in sitting.milestones if each != before)
    changed = replace(sitting, milestones=(*others, fact))
    await books.save_sitting(changed)
    if isinstance(said, Milestone) and MILESTONES[fact.milestone][1]:
        said = replace(said, apart=changed.apart)
    await reply(books, call, said, _after(changed, fact.milestone))


def _as_of(call: Call, fact: Milestone) -> Call:
    """The call as of the time that was stated, so that the ledger keeps both times."""
    return replace(call, at=fact.at, source="stated") if fact.stated else call


def _after(sitting: Sitting, name: str) -> tuple[Choice, ...]:
    ref = f"s{sitting.id}"
    own = (Choice("milestone-time", ref, 0, name), Choice("milestone-undo", ref, 0, name))
    return (*own, *(each for each in card_of(sitting)[1] if each.arg != name))
