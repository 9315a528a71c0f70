"""What needs the coordinator about the roadmap: a task whose last day is over."""

from custody.desk.now.line import Asker, Line
from custody.desk.roadmap.reading import name_of
from custody.facts.task_reminders import NeedTask
from custody.letters import Choice
from custody.needs import Need
from custody.roadmap import standing


async def late(asker: Asker, need: Need, number: int) -> Line | None:
    """An overdue task, and how many organisations have not done it."""
    task = await asker.books.task(need.id)
    if task is None:
        return None
    places = await asker.books.open_places(task.id) if task.each else ("",)
    total = len(await asker.books.planned_schools(task.campaign)) if task.each else 1
    fact = NeedTask(
        number=number, task=name_of(task), until=task.said.until, role=task.role, left=len(places),
        places=total,
    )  # fmt: skip
    page = "o.1" if task.each else ""
    shows = (Choice("task", need.ref, 0, page),)
    if not task.each and standing(asker.person, task, "") == "own":
        return Line(fact, shows, (Choice("task-done", need.ref, task.version),))
    return Line(fact, shows, (Choice("task-remind", need.ref),))
