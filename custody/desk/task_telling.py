"""What is said after a task was marked: to whoever did it, and to whoever answers for it."""

from collections.abc import Sequence

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.task_reading import Reading, name_of
from custody.desk.view import digest
from custody.facts.roadmap import TaskMarked, TasksMarked
from custody.facts.roadmap_refusals import TaskAlready
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roadmap import Said, Task, TaskMark, standing


async def answer(
    books: Books, call: Call, seen: Reading, said: Said, codes: Sequence[str], facts: Sequence[TaskMarked]
) -> None:
    """One organisation is answered with its entry, many with their number."""
    if len(codes) == 1:
        await reply(books, call, facts[0], ways(said.task, codes[0]))
        return
    total = (await books.task_totals(seen.campaign.id)).get(said.task.id)
    fact = TasksMarked(
        task=name_of(said.task), what="form" if said.form else said.task.what, day=said.day,
        count=len(facts), before=len(codes) - len(facts), left=total.left if total else 0,
        form=said.name, by_word=any(each.by_word for each in facts),
    )  # fmt: skip
    await reply(books, call, fact, (Choice("task", f"r{said.task.id}"), Choice("roadmap")))


def ways(task: Task, code: str) -> tuple[Choice, ...]:
    """To the card that the act was about, and to the whole roadmap."""
    short = digest(code) if code else ""
    place = f"p.{short}" if short else ""
    return (Choice("task", f"r{task.id}", 0, place, "", task.number), Choice("roadmap"))


def already(seen: Reading, task: Task, before: TaskMark) -> TaskAlready:
    """Since when, and by whom."""
    return TaskAlready(
        task=name_of(task), day=before.day, by=before.by, at=before.at, form=before.form,
        organisation=seen.names.get(before.organisation, ""),
    )  # fmt: skip


async def tell(books: Books, call: Call, task: Task, facts: Sequence[TaskMarked]) -> None:
    """Whoever answers for it there hears what the coordinator has said for them, and can say otherwise."""
    people = await books.people_with(call.person.campaign, task.role) if facts else ()
    for fact in facts:
        for person in people:
            if person.id != call.person.id and person.joined and standing(person, task, fact.code) == "own":
                letter = Letter(fact, column(*ways(task, fact.code)), Urgency.NOTICE)
                await books.tell(person.id, letter)
