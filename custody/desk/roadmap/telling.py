"""What is said after a task was marked: to whoever did it, and to whoever answers for it."""

from collections.abc import Mapping, Sequence

from custody.desk.board.view import digest
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.roadmap.reading import Reading, name_of
from custody.facts.roadmap import TaskMarked, TasksMarked, TasksMarkedForYou
from custody.facts.roadmap_refusals import TaskAlready
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roadmap import Said, Task, TaskMark
from custody.roles import Person


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
    """Whoever answers for it there hears once what the coordinator has said for them, for however many."""
    people = await books.people_with(call.person.campaign, task.role) if facts else ()
    by_code = {fact.code: fact for fact in facts}
    letters = []
    for person in people:
        mine = _theirs(person, task, by_code)
        if mine and person.joined and person.id != call.person.id:
            letters.append((person.id, _told(task, mine)))
    if letters:
        await books.tell_all(letters)


def _theirs(person: Person, task: Task, by_code: Mapping[str, TaskMarked]) -> list[TaskMarked]:
    """Those of the organisations for which this person answers; all of a task that is due once."""
    grants = [each for each in person.grants if each.role is task.role]
    if any(not each.organisations for each in grants) or (grants and not task.each):
        return list(by_code.values())
    codes = dict.fromkeys(code for each in grants for code in sorted(each.organisations))
    return [by_code[code] for code in codes if code in by_code]


def _told(task: Task, mine: Sequence[TaskMarked]) -> Letter:
    """One organisation with its entry, several in a line."""
    first, count = mine[0], len(mine)
    if count == 1:
        return Letter(first, column(*ways(task, first.code)), Urgency.NOTICE)
    fact = TasksMarkedForYou(
        task=first.task, what=first.what, day=first.day, by=first.by, count=count, form=first.form
    )
    return Letter(fact, column(Choice("task", f"r{task.id}"), Choice("roadmap")), Urgency.NOTICE)
