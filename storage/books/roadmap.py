"""The roadmap's tasks and marks (`custody.ports.RoadmapBook`)."""

from collections.abc import Sequence
from datetime import date

from custody.ports.roadmap import State
from custody.roadmap import Task, TaskMark, TaskPlace, TaskTotal
from storage.books.planning.lines import listed
from storage.books.planning.tasks import said_of
from storage.books.shelf import Shelf
from storage.kinds import read, written
from storage.moments import line, micros, moment
from storage.session import Row


class StoredRoadmap(Shelf):
    """What is to be done by when, and who has said that it is."""

    async def tasks(self, campaign: int) -> tuple[Task, ...]:
        """Every task that is on the plan."""
        return tuple(map(_task, await self.session.rows("roadmap_tasks", campaign=campaign)))

    async def task(self, number: int) -> Task | None:
        """The task of that id."""
        row = await self.session.row("roadmap_task", task=number)
        return None if row is None else _task(row)

    async def task_totals(self, campaign: int) -> dict[int, TaskTotal]:
        """By task id, who has done it."""
        found = await self.session.rows("task_totals", campaign=campaign)
        return {row["id"]: TaskTotal(row["done"], row["places"]) for row in found}

    async def forms_in(self, task: int) -> dict[str, int]:
        """By form, how many organisations have handed it in."""
        return {row["form"]: row["number"] for row in await self.session.rows("forms_in", task=task)}

    async def task_places(
        self, task: Task, state: State, form: str, most: int, skipped: int
    ) -> tuple[tuple[TaskPlace, ...], int]:
        """A page of the organisations that have, or have not, done it; and how many there are."""
        found = await self.session.rows(
            f"places_{state}", campaign=task.campaign, task=task.id, form=form, most=most, skipped=skipped
        )
        places = tuple(
            TaskPlace(r["code"], r["name"], _mark(r) if r["seq"] is not None else None, r["forms"])
            for r in found
        )
        return places, found[0]["total"] if found else 0

    async def task_districts(self, task: Task) -> tuple[tuple[str, TaskTotal], ...]:
        """District by district, how many of its organisations have done it."""
        found = await self.session.rows("task_districts", campaign=task.campaign, task=task.id)
        return tuple((row["district"], TaskTotal(row["done"], row["places"])) for row in found)

    async def open_places(self, task: int) -> tuple[str, ...]:
        """The codes of all organisations that have not done it."""
        return tuple(row["code"] for row in await self.session.rows("open_places", task=task))

    async def task_marks(self, tasks: Sequence[int], organisations: Sequence[str]) -> tuple[TaskMark, ...]:
        """What was marked of these tasks at these organisations."""
        asked = {"tasks": line(list(tasks)), "codes": line(list(organisations))}
        return tuple(map(_mark, await self.session.rows("task_marks", **asked)))

    async def all_marks(self, campaign: int) -> tuple[TaskMark, ...]:
        """Every mark of the campaign."""
        return tuple(map(_mark, await self.session.rows("all_task_marks", campaign=campaign)))

    async def mark_tasks(self, marks: Sequence[TaskMark]) -> None:
        """Keep these marks."""
        said = [
            {
                "task": each.task, "organisation": each.organisation, "form": each.form, "what": each.what,
                "day": each.day.isoformat(), "who": written(each.by), "by_word": int(each.by_word),
                "at": micros(each.at), "seq": each.seq,
            }
            for each in marks
        ]  # fmt: skip
        await self.session.rows("mark_tasks", rows=listed(said))

    async def unmark_task(self, task: int, organisation: str, form: str) -> None:
        """Forget that mark."""
        await self.session.rows("unmark_task", task=task, organisation=organisation, form=form)

    async def lock_organisations(self, campaign: int, codes: Sequence[str]) -> None:
        """Lock the organisations' rows."""
        await self.session.lock("lock_organisations", campaign=campaign, codes=line(sorted(codes)))


def _task(row: Row) -> Task:
    return Task(row["id"], row["campaign"], said_of(row))


def _mark(row: Row) -> TaskMark:
    return TaskMark(
        row["task"], row["organisation"], row["what"], date.fromisoformat(row["day"]), read(row["who"]),
        moment(row["at"]), row["seq"], row["form"], bool(row["by_word"]),
    )  # fmt: skip
