"""Tasks in words: the twin of every button, for the day when the network is bad."""

from custody.desk.approval.asked import refuse
from custody.desk.call import Call
from custody.desk.guarded import take
from custody.desk.roadmap import card
from custody.desk.roadmap import tasks as roadmap
from custody.desk.roadmap.asking import WHY, because, begin, mark_at, mark_many, unknown
from custody.desk.roadmap.reading import Reading, mine, name_of, reading, where_of
from custody.facts.roadmap_refusals import TaskNotYours, TaskUnknown
from custody.forms import Draft
from custody.ports import Books
from custody.roadmap import Task
from custody.task_words import SaidTask


async def act(call: Call, said: SaidTask) -> None:
    """Do what was typed."""
    if said.verb == "show":
        await (show_number(call, said.number) if said.number else roadmap.show(call))
        return
    async with call.open_books() as books:
        seen = await reading(books, call)
        task = await _task(seen, said)
        if task is None:
            await refuse(books, call, TaskUnknown(number=said.number))
        elif said.everyone or len(said.codes) > 1:
            await mark_many(books, call, seen, task, said)
        else:
            await _at_one(books, call, seen, task, said)


async def show_number(call: Call, number: int) -> None:
    """The card of the task that people call by that number."""
    async with call.read_books() as books:
        seen = await reading(books, call)
        task = await _task(seen, SaidTask("show", number))
    if task is not None:
        await card.show(call, task.id, edit=False)
        return
    async with call.open_books() as books:
        await refuse(books, call, TaskUnknown(number=number))


async def _task(seen: Reading, said: SaidTask) -> Task | None:
    """By its number; without one the only one of the person's own of that kind, best one that is open."""
    if said.number:
        known = await seen.books.tasks(seen.campaign.id)
        return next((each for each in known if each.number == said.number), None)
    alike = [(each, total.left) for each, total in await mine(seen) if each.what == said.verb]
    found = [each for each, left in alike if left] or [each for each, _ in alike]
    return found[0] if len(found) == 1 else None


async def _at_one(books: Books, call: Call, seen: Reading, task: Task, said: SaidTask) -> None:
    """At the organisation that is named, or at the only one for which the person answers."""
    spelled = seen.spelled(said.codes)
    own = seen.own(task)
    missing = tuple(each for each in said.codes if each not in spelled)
    code = next(iter(spelled.values()), own[0] if len(own) == 1 else None)
    if not task.each:
        code = "" if not said.codes else None
    if task.each and not (own or seen.settles or said.codes):
        await refuse(books, call, TaskNotYours(task=name_of(task), role=task.role))
    elif missing or code is None:
        await unknown(books, call, where_of(seen, task, missing, back=said.verb == "undo"))
    elif said.verb != "undo":
        await mark_at(books, call, seen, task, [code], said)
    elif said.reason is not None:
        known = {"task": task.id, "code": code, "part": said.form}
        await take(
            books, call, Draft(call.person.id, WHY, f"c{task.campaign}", 0, known), said.reason, because
        )
    else:
        await begin(books, call, seen, WHY, task, {"code": code, "part": said.form})
