"""What was said of a task is taken back, with a reason: nothing is erased, the task is open again."""

from collections.abc import Iterable
from dataclasses import replace

from custody.desk.approval.asked import refuse
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.roadmap.dues import renew
from custody.desk.roadmap.marking import lock, stream_of
from custody.desk.roadmap.reading import Reading, name_of
from custody.desk.roadmap.telling import ways
from custody.facts.base import encode
from custody.facts.roadmap import TaskReopened
from custody.facts.roadmap_refusals import TaskNotYours, TaskOpen
from custody.judge.seen import seen as known_as
from custody.letters import Letter, Urgency, column
from custody.ports import Books
from custody.roadmap import Task, TaskMark, standing
from custody.roles import Role


async def reopen(
    books: Books, call: Call, seen: Reading, task: Task, code: str, part: int, reason: str
) -> None:
    """Take it back; of a collection the whole with all its forms, or one form."""
    stands = standing(call.person, task, code) if bool(code) == task.each else ""
    if not stands:
        await refuse(books, call, TaskNotYours(task=name_of(task), role=task.role))
        return
    await lock(books, task, [code])
    before = taken(task, await books.task_marks([task.id], [code]), part)
    if before is None:
        await refuse(books, call, TaskOpen(task=name_of(task), organisation=seen.names.get(code, "")))
        return
    fact = TaskReopened(
        task=name_of(task), day=before.day, reason=reason, at=call.at, code=code,
        by=known_as(call.person, task.role if stands == "own" else Role.COORDINATOR),
        organisation=seen.names.get(code, ""), form=before.form,
    )  # fmt: skip
    body: dict[str, object] = {"fact": encode(fact)}
    entry = await books.write(call.record(stream_of(seen.campaign, code), fact, body, accepted=True))
    await books.unmark_task(task.id, code, before.form)
    await renew(books, seen.campaign, task, call.recorded)
    said = replace(fact, receipt=entry.receipt)
    await reply(books, call, said, ways(task, code))
    if before.by.id != call.person.id:
        await books.tell(before.by.id, Letter(said, column(*ways(task, code)), Urgency.NOTICE))


def taken(task: Task, marks: Iterable[TaskMark], part: int) -> TaskMark | None:
    """The mark that would be taken back: of the whole task, or of one of its forms."""
    if part > len(task.said.forms):
        return None
    form = task.said.forms[part - 1] if part else ""
    return next((each for each in marks if each.form == form), None)
