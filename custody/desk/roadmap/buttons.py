"""The buttons under a task: mark it, on an earlier day, take it back, see who has not, remind them."""

from collections.abc import Iterator

from custody.desk.board.view import digest
from custody.desk.roadmap.reading import Reading
from custody.facts.roadmap_board import TaskCard, TaskForm, TaskPlaceLine
from custody.letters import Choice, Row, column
from custody.roadmap import Standing, Task

OWN = 12
"""So many of one's own organisations have a button on one page."""


def buttons(
    seen: Reading, task: Task, fact: TaskCard, page: int, place: str | None, may: Standing
) -> tuple[Row, ...]:
    """What this person can do about it from here."""
    if place is not None:
        found = [*(_marking(task, fact, place) if may else ()), *_round(seen, task, place)]
        return column(*found)
    turns = _turns(task, fact, page) if seen.oversees else _own_turns(seen, task, page)
    rows = [*turns, *column(*_places(seen, task, fact, page))]
    return (*rows, *column(*_overseeing(seen, task, fact), Choice("roadmap", "", 0, "a.1", "back")))


def _marking(task: Task, fact: TaskCard, place: str) -> Iterator[Choice]:
    ref, at = f"r{task.id}", digest(place) if place else ""
    if fact.marked is not None:
        yield Choice("task-undo", ref, task.version, at)
        return
    for form in fact.lines:
        if isinstance(form, TaskForm):
            verb = "task-undo" if form.arrived else "task-done"
            yield Choice(verb, ref, task.version, f"{at}.{form.number}", "form", form.number)
    yield Choice("task-done", ref, task.version, at, "forms" if task.said.forms else task.what)
    yield Choice("task-when", ref, task.version, at)


def _round(seen: Reading, task: Task, place: str) -> Iterator[Choice]:
    """Back to where the person came from."""
    if seen.oversees and place:
        yield Choice("roadmap", "", 0, f"a.1.{digest(place)}", "place")
    if task.each and (seen.oversees or len(seen.own(task)) > 1):
        yield Choice("task", f"r{task.id}", 0, "", "whole")
    yield Choice("roadmap", "", 0, "a.1", "back")


def _places(seen: Reading, task: Task, fact: TaskCard, page: int) -> Iterator[Choice]:
    """A button for each organisation of the page, or of the person's own."""
    ref = f"r{task.id}"
    for line in fact.lines:
        if isinstance(line, TaskPlaceLine):
            yield Choice("task", ref, 0, f"p.{digest(line.key)}", line.organisation)
    if not seen.oversees:
        for code in seen.own(task)[(page - 1) * OWN : page * OWN]:
            yield Choice("task", ref, 0, f"p.{digest(code)}", seen.names.get(code, code))


def _own_turns(seen: Reading, task: Task, page: int) -> Iterator[Row]:
    """From page to page of the person's own organisations."""
    pages = -(-len(seen.own(task)) // OWN)
    turns = {"previous": page - 1, "next": page + 1}
    found = tuple(
        Choice("task", f"r{task.id}", 0, f"o.{n}", word) for word, n in turns.items() if 1 <= n <= pages
    )
    if found:
        yield Row(found)


def _turns(task: Task, fact: TaskCard, page: int) -> Iterator[Row]:
    if fact.shown not in ("open", "done"):
        return
    number = next((n for n, form in enumerate(task.said.forms, 1) if form == fact.form), 0)
    head = (f"f{number}." if number else "") + fact.shown[0]
    turns = {"previous": page - 1, "next": page + 1}
    found = tuple(
        Choice("task", f"r{task.id}", 0, f"{head}.{n}", word)
        for word, n in turns.items()
        if 1 <= n <= fact.pages
    )
    if found:
        yield Row(found)


def _overseeing(seen: Reading, task: Task, fact: TaskCard) -> Iterator[Choice]:
    """Who has not, who has, form by form; and for the coordinator to mark for many, and to remind."""
    ref, left = f"r{task.id}", fact.places - fact.done
    if not seen.oversees:
        return
    if fact.shown == "forms":
        for form in fact.lines:
            if isinstance(form, TaskForm) and form.done < form.places:
                yield Choice("task", ref, 0, f"f{form.number}.o.1", "form", form.number)
    for letter, word, number in (("o", "open", left), ("d", "finished", fact.done)):
        if number and (fact.shown[:1], fact.form) != (letter, ""):
            yield Choice("task", ref, 0, f"{letter}.1", word, number)
    if task.each and fact.shown != "districts":
        yield Choice("task", ref, 0, "m.1", "districts")
    if seen.settles and left:
        yield Choice("task-many", ref, task.version)
        yield Choice("task-remind", ref, 0, "", "", left)
