"""The roadmap as the desk needs it: tasks, marks, and numbers over a thousand organisations."""

from collections.abc import Sequence
from typing import Literal, Protocol

from custody.roadmap import Task, TaskMark, TaskPlace, TaskTotal

State = Literal["open", "done"]


class RoadmapBook(Protocol):
    """Tasks that are on the plan; of what nobody has marked there is no row."""

    async def tasks(self, campaign: int) -> tuple[Task, ...]:
        """Every task, in the order of their last days and numbers."""
        ...

    async def task(self, number: int) -> Task | None:
        """The task of that id, if it is still on the plan."""
        ...

    async def task_totals(self, campaign: int) -> dict[int, TaskTotal]:
        """By task id, who has done it, of all organisations."""
        ...

    async def forms_in(self, task: int) -> dict[str, int]:
        """By form, how many organisations have handed it in."""
        ...

    async def task_places(
        self, task: Task, state: State, form: str, most: int, skipped: int
    ) -> tuple[tuple[TaskPlace, ...], int]:
        """A page of the organisations that have, or have not, done it or handed that form in; the total."""
        ...

    async def task_districts(self, task: Task) -> tuple[tuple[str, TaskTotal], ...]:
        """District by district, how many of its organisations have done it; "" for those of none."""
        ...

    async def open_places(self, task: int) -> tuple[str, ...]:
        """The codes of all organisations that have not done it."""
        ...

    async def task_marks(self, tasks: Sequence[int], organisations: Sequence[str]) -> tuple[TaskMark, ...]:
        """What was marked of these tasks at these organisations; "" for what is due once."""
        ...

    async def all_marks(self, campaign: int) -> tuple[TaskMark, ...]:
        """Every mark of the campaign."""
        ...

    async def mark_tasks(self, marks: Sequence[TaskMark]) -> None:
        """Keep these marks."""
        ...

    async def unmark_task(self, task: int, organisation: str, form: str) -> None:
        """Forget that mark; without a form, those of all forms too."""
        ...

    async def lock_organisations(self, campaign: int, codes: Sequence[str]) -> None:
        """Lock the organisations' rows, and with them their streams."""
        ...
