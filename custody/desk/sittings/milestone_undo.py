"""Taking back one's own last milestone within some minutes: a new fact, the old one stays in the chain."""

from dataclasses import replace
from datetime import datetime, timedelta

from custody.desk.call import Call, sitting_stream
from custody.desk.letters import reply
from custody.desk.sittings.speaking import as_observer, card_of, locked, write
from custody.facts.base import decode
from custody.facts.sittings import Milestone, MilestoneLate, MilestoneUndone
from custody.facts.unreadable import NoQuestion
from custody.ledger import Entry
from custody.ports import Books
from custody.sittings import Sitting


async def undo_milestone(call: Call, sitting_id: int, name: str) -> None:
    """Take the milestone back; one that it had corrected stands again."""
    async with call.open_books() as books:
        sitting = await locked(books, call, sitting_id, as_observer)
        if sitting is None:
            return
        noted = await _noted(books, sitting, name)
        standing = sitting.milestone(name)
        if standing is None or not noted or standing.by.id != call.person.id:
            await reply(books, call, NoQuestion(sitting=sitting.name), card_of(sitting)[1])
            return
        minutes = (await books.campaign(call.person.campaign)).undo_minutes
        recorded = datetime.fromisoformat(noted[-1].content["recorded_at"])
        if call.recorded - recorded > timedelta(minutes=minutes):
            await reply(books, call, MilestoneLate(sitting=sitting.name, milestone=name, minutes=minutes))
            return
        await _take_back(books, call, sitting, standing, noted)


async def _noted(books: Books, sitting: Sitting, name: str) -> list[Entry]:
    """The entries of that milestone which still stand, oldest first."""
    noted: list[Entry] = []
    for entry in await books.story(sitting_stream(sitting.id)):
        fact = entry.content["body"].get("fact", {})
        if fact.get("milestone") != name or not entry.content["accepted"]:
            continue
        noted = noted[:-1] if entry.content["kind"] == MilestoneUndone.kind else [*noted, entry]
    return noted


async def _take_back(
    books: Books, call: Call, sitting: Sitting, standing: Milestone, noted: list[Entry]
) -> None:
    before: Milestone | None = decode(noted[-2].content["body"]["fact"]) if len(noted) > 1 else None
    fact = MilestoneUndone(
        sitting=sitting.name, milestone=standing.milestone, at=call.at, by=as_observer(call, sitting),
        of=noted[-1].seq, stands=before.at if before else None,
    )  # fmt: skip
    said = await write(books, call, sitting, fact)
    others = tuple(each for each in sitting.milestones if each != standing)
    changed = replace(sitting, milestones=(*others, before) if before else others)
    await books.save_sitting(changed)
    await reply(books, call, said, card_of(changed)[1])
