"""The board of the roadmap as a file: tasks, who has done which and when, and the forms that are in."""

from dataclasses import dataclass
from datetime import timedelta

from custody.approval import PlannedSchool
from custody.desk.approval.asked import refuse
from custody.desk.call import Call
from custody.desk.roadmap.reading import Reading, everything, reading
from custody.facts.doors import NotForYourRole
from custody.facts.roadmap_board import RoadmapFile
from custody.letters import Choice, Letter, column
from custody.roadmap import OVERSEERS, Task, TaskMark, TaskTotal

KEPT = timedelta(hours=1)
"""The file is forgotten after that time; it can be asked for again."""


@dataclass(frozen=True, slots=True)
class TableTask:
    """A task, how many have done it, and how it stands."""

    task: Task
    total: TaskTotal
    state: str


@dataclass(frozen=True, slots=True)
class Table:
    """Everything that the file shows."""

    tasks: tuple[TableTask, ...]
    schools: tuple[PlannedSchool, ...]
    marks: tuple[TaskMark, ...]


async def table(call: Call) -> Table | None:
    """What the file shows; None for others than those who oversee."""
    if not any(call.person.has(role) for role in OVERSEERS):
        return None
    async with call.read_books() as books:
        seen = await reading(books, call)
        found = await everything(seen)
        return Table(
            tuple(TableTask(task, total, seen.state(task, total)) for task, total in found), _schools(seen),
            await books.all_marks(seen.campaign.id),
        )  # fmt: skip


def _schools(seen: Reading) -> tuple[PlannedSchool, ...]:
    return tuple(sorted(seen.schools, key=lambda each: (each.name, each.code)))


async def hand_out(call: Call, made: Table | None, file: bytes) -> None:
    """The file is on its way."""
    async with call.open_books() as books:
        if made is None:
            await refuse(books, call, NotForYourRole(command="roadmap", roles=OVERSEERS))
            return
        paper = await books.keep_paper("document", "roadmap.xlsx", file, call.recorded + KEPT)
        fact = RoadmapFile(
            tasks=len(made.tasks), places=len(made.schools), marks=sum(not each.form for each in made.marks)
        )
        letter = Letter(fact, column(Choice("roadmap")), paper=paper)
        await books.answer(call.chat, letter, call.person.language)
