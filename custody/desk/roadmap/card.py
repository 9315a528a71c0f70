"""The card of one task: how many have done it, which have not, and the buttons that mark it."""

from collections import Counter
from dataclasses import replace

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.roadmap.buttons import buttons
from custody.desk.roadmap.places import View, by_district, listed
from custody.desk.roadmap.reading import NOBODY_YET, Reading, mine, name_of, reading
from custody.facts.doors import OldButton
from custody.facts.roadmap_board import TaskCard, TaskForm, TaskPlaceLine
from custody.facts.roadmap_refusals import TaskNotYours
from custody.letters import Letter, Row
from custody.ports.roadmap import State
from custody.roadmap import Task, TaskTotal, standing

STATES: dict[str, State] = {"o": "open", "d": "done"}


def unpack(arg: str) -> View:
    """The view of a button: «o.2», «f3.d.1», «p.1x9z»."""
    form, _, rest = arg.partition(".") if arg.startswith("f") else ("", "", arg)
    letter, _, last = rest.partition(".")
    if letter == "p":
        return View(place=last)
    if letter == "m":
        return View(districts=True)
    number = int(form[1:]) if form else 0
    return View(STATES[letter], int(last), number) if letter in STATES else View(form=number)


async def show(call: Call, number: int, arg: str = "", *, edit: bool = True) -> None:
    """The card; by a button the same message is edited."""
    async with call.read_books() as books:
        seen, task = await reading(books, call), await books.task(number)
        found = await card(seen, task, unpack(arg)) if task and task.campaign == seen.campaign.id else None
    async with call.open_books() as books:
        if found is None:
            await reply(books, call, OldButton())
        elif isinstance(found, TaskNotYours):
            await reply(books, call, found)
        else:
            fact, rows = found
            letter = Letter(fact, rows, edit=call.message if edit else None)
            await books.answer(call.chat, letter, call.person.language)


async def card(
    seen: Reading, task: Task, view: View
) -> tuple[TaskCard, tuple[Row, ...]] | TaskNotYours | None:
    """The card as this person may see it, and its buttons; None when its organisation is gone."""
    own = seen.own(task)
    if not own and not seen.oversees:
        return TaskNotYours(task=name_of(task), role=task.role)
    place = seen.code_of(view.place) if view.place else None
    if view.place and (place is None or not (seen.oversees or place in own)):
        return None
    if place is None and not seen.oversees:
        place = own[0] if len(own) == 1 else None
    if place is None and not task.each:
        place = ""
    fact = _of(seen, task, await _total(seen, task))
    if place is not None:
        fact = await _at_place(seen, task, fact, place)
    elif view.districts and seen.oversees:
        fact = await by_district(seen, task, fact)
    elif view.state is not None and seen.oversees:
        fact = await listed(seen, task, fact, view)
    elif task.said.forms:
        fact = replace(fact, lines=await _forms(seen, task, fact.places), shown="forms")
    may = standing(seen.person, task, place) if place is not None else ""
    return fact, buttons(seen, task, fact, view.page, place, may)


async def _total(seen: Reading, task: Task) -> TaskTotal:
    if seen.oversees:
        return (await seen.books.task_totals(seen.campaign.id)).get(task.id, NOBODY_YET)
    return next((total for each, total in await mine(seen) if each.id == task.id), NOBODY_YET)


def _of(seen: Reading, task: Task, total: TaskTotal) -> TaskCard:
    return TaskCard(
        task=name_of(task), role=task.role, until=task.said.until, since=task.said.since, each=task.each,
        sort=task.said.kind, done=total.done, places=total.of, state=seen.state(task, total),
    )  # fmt: skip


async def _at_place(seen: Reading, task: Task, fact: TaskCard, place: str) -> TaskCard:
    """One organisation's part, or that of a task that is due once."""
    marks = {each.form: each for each in await seen.books.task_marks([task.id], [place])}
    forms = tuple(
        TaskForm(number=n, form=form, arrived=form in marks, day=marks[form].day if form in marks else None)
        for n, form in enumerate(task.said.forms, 1)
    )
    whole = marks.get("")
    name = seen.names.get(place, "")
    line = TaskPlaceLine(organisation=name, key=place, day=whole.day, by=whole.by) if whole else None
    state = seen.state(task, TaskTotal(int(whole is not None), 1))
    return replace(
        fact, organisation=seen.names.get(place, ""), lines=forms, shown="forms" if forms else "none",
        marked=line, state=state,
    )  # fmt: skip


async def _own_forms(seen: Reading, task: Task) -> Counter[str]:
    """By form, how many of the reader's own organisations have handed it in: others are nobody's business."""
    return Counter(each.form for each in await seen.books.task_marks([task.id], seen.own(task)))


async def _forms(seen: Reading, task: Task, places: int) -> tuple[TaskForm, ...]:
    arrived = await seen.books.forms_in(task.id) if seen.oversees else await _own_forms(seen, task)
    return tuple(
        TaskForm(number=n, form=form, done=arrived.get(form, 0), places=places)
        for n, form in enumerate(task.said.forms, 1)
    )
