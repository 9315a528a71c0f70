"""Questions about a task: on which day it was done, for which organisations, why a mark is taken back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from custody.desk.approval.asked import put, refuse
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.roadmap.marking import is_current, mark
from custody.desk.roadmap.reading import Reading, name_of, reading, today_of, where_of
from custody.desk.roadmap.undoing import reopen, taken
from custody.facts.base import Refusal
from custody.facts.doors import OldButton
from custody.facts.roadmap_refusals import TaskDayToCome, TaskNotYours, TaskOpen, TaskWhere
from custody.forms import Draft
from custody.ports import Books
from custody.roadmap import Said, Task, past_day, standing
from custody.task_words import SaidTask

WHEN, WHY, MANY = "task-when", "task-undo", "task-many"
YEAR = timedelta(days=366)
"""What was done longer ago belongs to another campaign."""


async def ask(call: Call, form: str, number: int, arg: str = "", version: int = 0) -> None:
    """A button that asks."""
    short, _, part = arg.partition(".")
    async with call.open_books() as books:
        seen, task = await reading(books, call), await books.task(number)
        code = seen.code_of(short) if short else ""
        if task is None or not is_current(seen, task, version) or code is None:
            await refuse(books, call, OldButton())
            return
        await begin(books, call, seen, form, task, {"code": code, "part": int(part or 0)})


async def begin(
    books: Books, call: Call, seen: Reading, form: str, task: Task, known: Mapping[str, object]
) -> None:
    """The question itself, unless it makes no sense."""
    refusal = await _hindrance(books, call, seen, form, task, known)
    if refusal is not None:
        await refuse(books, call, refusal)
        return
    await put(books, call, Draft(call.person.id, form, f"c{task.campaign}", 0, {**known, "task": task.id}))


async def _hindrance(
    books: Books, call: Call, seen: Reading, form: str, task: Task, known: Mapping[str, object]
) -> Refusal | None:
    code, part = str(known.get("code", "")), int(str(known.get("part", 0)))
    here = bool(code) == task.each and bool(standing(call.person, task, code))
    if not (seen.settles if form == MANY else here):
        return TaskNotYours(task=name_of(task), role=task.role)
    marks = await books.task_marks([task.id], [code]) if form == WHY else ()
    if form == WHY and taken(task, marks, part) is None:
        return TaskOpen(task=name_of(task), organisation=seen.names.get(code, ""))
    return None


async def answered(books: Books, call: Call, draft: Draft) -> None:
    """The answer is typed: now it is done."""
    seen, task, said = await reading(books, call), await books.task(draft.answers["task"]), draft.answers
    if task is None:
        await refuse(books, call, OldButton())
    elif draft.form == WHEN:
        at = SaidTask("done", day=said["day"], form=said["part"])
        await mark_at(books, call, seen, task, [said["code"]], at)
    else:
        codes, every = tuple(said["codes"]), said["everyone"]
        await mark_many(books, call, seen, task, SaidTask("done", 0, codes, every, said["day"], said["part"]))


async def because(books: Books, call: Call, draft: Draft, reason: str) -> None:
    """Why a mark is taken back is typed, and names nobody."""
    seen, task, said = await reading(books, call), await books.task(draft.answers["task"]), draft.answers
    if task is None:
        await refuse(books, call, OldButton())
    else:
        await reopen(books, call, seen, task, said["code"], said["part"], " ".join(reason.split()))


async def unknown(books: Books, call: Call, refusal: TaskWhere) -> None:
    """Nobody has these codes: what was typed may be a name, and does not go into the ledger."""
    await record_unknown(books, call, (replace(refusal, missing=()),))
    await reply(books, call, refusal)


async def mark_many(books: Books, call: Call, seen: Reading, task: Task, said: SaidTask) -> None:
    """One act for these organisations, or for all but these; a code that nobody has stops all of it."""
    spelled = seen.spelled(said.codes)
    missing = tuple(each for each in said.codes if each not in spelled)
    chosen = list(dict.fromkeys(spelled[each] for each in said.codes if each in spelled))
    if said.everyone:
        reached = (each.code for each in seen.schools if standing(call.person, task, each.code))
        chosen = [code for code in reached if code not in chosen]
    if missing or not chosen or not task.each:
        await unknown(books, call, where_of(seen, task, missing))
    else:
        await mark_at(books, call, seen, task, chosen, said)


async def mark_at(
    books: Books, call: Call, seen: Reading, task: Task, codes: list[str], at: SaidTask
) -> None:
    """Mark it there, if the day that is said has come; today when none is."""
    today = today_of(seen)
    found = past_day(at.day, today) if at.day else today
    if found is None or not today - YEAR <= found <= today:
        await refuse(books, call, TaskDayToCome(task=name_of(task), said=at.day))
    else:
        await mark(books, call, seen, Said(task, found, at.form), codes)


ASKED = (WHEN, WHY, MANY)
"""Buttons that ask."""

FINISH = dict.fromkeys((WHEN, MANY), answered)
"""What a form of ours does when it is complete; the reason is looked through for names before."""
