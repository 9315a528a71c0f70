"""A task is marked as done, at one organisation or many: one act, an entry in each organisation's chain."""

from collections.abc import Sequence
from dataclasses import replace

from custody.campaign import Campaign
from custody.desk.approval.asked import refuse
from custody.desk.call import Call, campaign_stream, organisation_stream
from custody.desk.roadmap.reading import Reading, name_of, reading, today_of
from custody.desk.roadmap.telling import already, answer, tell, ways
from custody.facts.base import encode
from custody.facts.doors import OldButton
from custody.facts.roadmap import TaskMarked
from custody.facts.roadmap_refusals import TaskNoForm, TaskNotYours
from custody.judge.seen import seen as known_as
from custody.ledger import Record
from custody.ports import Books
from custody.roadmap import Said, Task, TaskMark, standing
from custody.roles import Role


async def mark(books: Books, call: Call, seen: Reading, said: Said, codes: Sequence[str]) -> None:
    """Write it for these organisations ("" where the task is due once), all of them or none."""
    task = said.task
    if said.form > len(task.said.forms):
        number, of = said.form, len(task.said.forms)
        await refuse(books, call, TaskNoForm(task=name_of(task), number=number, of=of))
        return
    stands = {code: standing(call.person, task, code) for code in codes}
    if not all(stands.values()):
        await refuse(books, call, TaskNotYours(task=name_of(task), role=task.role))
        return
    await lock(books, task, codes)
    known = await _known(books, task, codes)
    fresh = [code for code in codes if not {"", said.name} & known.get(code, {}).keys()]
    if len(codes) == 1 and not fresh:
        before = known[codes[0]].get(said.name) or known[codes[0]][""]
        await refuse(books, call, already(seen, task, before), ways(task, codes[0]))
        return
    facts = [
        _fact(call, seen, said, code, known.get(code, {}), by_word=stands[code] == "word") for code in fresh
    ]
    facts = await _write(books, call, seen.campaign, facts)
    await books.mark_tasks([row for fact in facts for row in _rows(task, fact, known.get(fact.code, {}))])
    await answer(books, call, seen, said, codes, facts)
    await tell(books, call, task, [fact for fact in facts if fact.by_word])


async def press(call: Call, number: int, arg: str, version: int) -> None:
    """The button «done» of a card: today, at the organisation that it carries, of the forms it shows."""
    short, _, form = arg.partition(".")
    async with call.open_books() as books:
        seen, task = await reading(books, call), await books.task(number)
        code = seen.code_of(short) if short else ""
        if task is None or not is_current(seen, task, version) or code is None or bool(code) != task.each:
            await refuse(books, call, OldButton())
            return
        await mark(books, call, seen, Said(task, today_of(seen), int(form or 0)), [code])


def is_current(seen: Reading, task: Task, version: int) -> bool:
    """Whether a button of that version is of this campaign, and of the forms that are asked for now."""
    return task.campaign == seen.campaign.id and task.version == version


async def lock(books: Books, task: Task, codes: Sequence[str]) -> None:
    """Hold the chains in which the marks stand."""
    if task.each:
        await books.lock_organisations(task.campaign, codes)
    else:
        await books.lock_campaign(task.campaign)


async def _known(books: Books, task: Task, codes: Sequence[str]) -> dict[str, dict[str, TaskMark]]:
    """By organisation and form, what is marked."""
    found: dict[str, dict[str, TaskMark]] = {}
    for each in await books.task_marks([task.id], codes):
        found.setdefault(each.organisation, {})[each.form] = each
    return found


def _fact(
    call: Call, seen: Reading, said: Said, code: str, known: dict[str, TaskMark], *, by_word: bool
) -> TaskMarked:
    role = Role.COORDINATOR if by_word else said.task.role
    left = set(said.task.said.forms) - known.keys() - {said.name}
    return TaskMarked(
        task=name_of(said.task), what="form" if said.form else said.task.what, day=said.day,
        by=known_as(call.person, role), at=call.at, organisation=seen.names.get(code, ""), code=code,
        form=said.name, by_word=by_word, whole=bool(said.form) and not left,
    )  # fmt: skip


async def _write(
    books: Books, call: Call, campaign: Campaign, facts: Sequence[TaskMarked]
) -> list[TaskMarked]:
    records = [_record(call, campaign, fact) for fact in facts]
    entries = await books.write_all(records)
    return [replace(fact, receipt=entry.receipt) for fact, entry in zip(facts, entries, strict=True)]


def _record(call: Call, campaign: Campaign, fact: TaskMarked) -> Record:
    body: dict[str, object] = {"fact": encode(fact)}
    return call.record(stream_of(campaign, fact.code), fact, body, accepted=True)


def stream_of(campaign: Campaign, code: str) -> str:
    """The chain in which a mark stands: the organisation's, or the campaign's for what is due once."""
    return organisation_stream(campaign.id, code) if code else campaign_stream(campaign)


def _rows(task: Task, fact: TaskMarked, known: dict[str, TaskMark]) -> list[TaskMark]:
    """The mark itself; with the last form of a collection the whole is done, with the whole every form."""
    seq = fact.receipt.seq if fact.receipt else 0
    forms = {fact.form, *([""] if fact.whole else []), *(() if fact.form else task.said.forms)}
    return [
        TaskMark(
            task.id, fact.code, task.what, fact.day, fact.by, fact.at, seq, form, by_word=fact.by_word
        )
        for form in sorted(forms - known.keys())
    ]  # fmt: skip
