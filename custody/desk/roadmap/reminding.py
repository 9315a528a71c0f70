"""Whom a task reminds, and the lines of a reminder about tasks: one letter a person with everything."""

from collections.abc import Sequence
from datetime import timedelta

from custody.desk.approval.asked import refuse
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.reminders.rounds import Moment
from custody.desk.roadmap.dues import next_of
from custody.desk.roadmap.reading import name_of, reading
from custody.due import Due
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.needs import PromptedBefore
from custody.facts.roadmap import TaskReminded
from custody.letters import Choice
from custody.ports import Books, Nudge
from custody.roadmap import Task, standing
from custody.roles import Person, Role

PAUSE = timedelta(hours=12)
"""Nobody is reminded of the same task by hand more often."""

MOST = 8
"""So many tasks stand in one letter; the rest is a number, and the board."""


async def speak(moment: Moment, row: Due) -> None:
    """The task's row: whoever has not done it hears of it, once overdue the coordinators too."""
    books, task = moment.books, await moment.books.task(int(row.subject[1:]))
    debtors = await owing(books, task) if task else None
    if task is None or debtors is None:
        await moment.tell(row, None, ())
        return
    campaign = await moment.round.roll.campaign(books, task.campaign)
    nudges = [Nudge(each.id, "tasks", row.subject) for each in debtors if each.joined]
    if moment.now > row.at:
        over = await books.people_with(task.campaign, Role.COORDINATOR)
        nudges += [Nudge(each.id, "tasks-late", row.subject) for each in over if each.joined]
    if await books.spoken(row, next_of(campaign, moment.round.days, task, moment.now)):
        await books.nudge_all(nudges)


async def owing(books: Books, task: Task) -> tuple[Person, ...] | None:
    """Everybody who answers for it where it is open, with a phone or without; None when all is done."""
    places = await books.open_places(task.id) if task.each else await _open_once(books, task)
    if not places:
        return None
    people = await books.people_with(task.campaign, task.role)
    return tuple(each for each in people if any(standing(each, task, place) == "own" for place in places))


async def _open_once(books: Books, task: Task) -> tuple[str, ...]:
    return () if any(not each.form for each in await books.task_marks([task.id], [""])) else ("",)


async def by_hand(call: Call, number: int) -> None:
    """«Remind»: everybody who has not done it hears of it within a minute, as the coordinator wishes."""
    async with call.open_books() as books:
        seen, task = await reading(books, call), await books.task(number)
        if not seen.settles:
            await refuse(books, call, NotForYourRole(command="roadmap", roles=(Role.COORDINATOR,)))
        elif (
            task is None or task.campaign != seen.campaign.id or (debtors := await owing(books, task)) is None
        ):
            await refuse(books, call, OldButton())
        else:
            await _remind(books, call, task, debtors)


async def _remind(books: Books, call: Call, task: Task, debtors: Sequence[Person]) -> None:
    subject = f"r{task.id}/task"
    before = await books.prompted(subject)
    if not await books.prompt(subject, call.recorded, call.recorded - PAUSE):
        at = before or call.recorded
        await reply(books, call, PromptedBefore(at=at, again=at + PAUSE))
        return
    heard = [each for each in debtors if each.joined]
    await books.nudge_all([Nudge(each.id, "tasks", f"r{task.id}") for each in heard])
    calls = len(await books.open_places(task.id)) if not heard else len(debtors) - len(heard)
    fact = TaskReminded(task=name_of(task), count=len(heard), calls=calls)
    await reply(books, call, fact, (Choice("task", f"r{task.id}", 0, "o.1", "open", 0), Choice("roadmap")))
