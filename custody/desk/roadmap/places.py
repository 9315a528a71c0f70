"""The organisations that have, or have not, done a task: a page of them, with whom to ask."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from custody.desk.reminders.reachable import hears
from custody.desk.roadmap.reading import Reading
from custody.facts.roadmap_board import TaskCard, TaskDistrict, TaskPlaceLine
from custody.judge.seen import seen as known_as
from custody.ports import Books
from custody.ports.roadmap import State
from custody.roadmap import Task, TaskPlace, standing
from custody.roles import Person

PAGE = 12


@dataclass(frozen=True, slots=True)
class View:
    """What of a task is shown: itself, a page of organisations (of one form), or one organisation's part."""

    state: State | None = None
    page: int = 1
    form: int = 0
    place: str = ""
    districts: bool = False


async def by_district(seen: Reading, task: Task, fact: TaskCard) -> TaskCard:
    """District by district, those with the most left first."""
    found = sorted(await seen.books.task_districts(task), key=lambda each: (-each[1].left, each[0]))
    lines = tuple(TaskDistrict(district=name, done=total.done, places=total.of) for name, total in found)
    return replace(fact, lines=lines, shown="districts", found=len(lines))


async def listed(seen: Reading, task: Task, fact: TaskCard, view: View) -> TaskCard:
    """A page of the organisations that have, or have not, done it."""
    forms = task.said.forms
    form = forms[view.form - 1] if 0 < view.form <= len(forms) else ""
    state = view.state or "open"
    found, total = await seen.books.task_places(task, state, form, PAGE, (view.page - 1) * PAGE)
    people = await seen.books.people_with(seen.campaign.id, task.role) if state == "open" else ()
    lines = [await _line(seen.books, task, each, people) for each in found]
    return replace(
        fact, lines=tuple(lines), shown=state, form=form, found=total, page=view.page,
        pages=max(1, -(-total // PAGE)),
    )  # fmt: skip


async def _line(books: Books, task: Task, place: TaskPlace, people: Iterable[Person]) -> TaskPlaceLine:
    there = [each for each in people if standing(each, task, place.code) == "own"]
    line = TaskPlaceLine(
        organisation=place.name, key=place.code, forms=place.forms, of=len(task.said.forms),
        who=tuple(known_as(each, task.role) for each in _nearest(there)),
    )  # fmt: skip
    if place.mark is not None:
        return replace(line, day=place.mark.day, by=place.mark.by, who=())
    return replace(line, call=not any([await hears(books, each) for each in there[:3] if each.joined]))


def _nearest(people: Sequence[Person]) -> Sequence[Person]:
    """Those of this organisation alone before those of many; two are enough to call."""

    def is_everywhere(each: Person) -> bool:
        return all(not grant.organisations for grant in each.grants)

    return sorted(people, key=lambda each: (is_everywhere(each), each.id))[:2]
