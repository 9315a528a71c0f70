"""/roadmap: the tasks of a campaign and who has done which; all, one's own, or one organisation's."""

from collections.abc import Sequence
from dataclasses import replace

from custody.desk.board.view import digest
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.desk.roadmap.reading import Reading, everything, line_of, mine, reading, whole_marks
from custody.facts.roadmap_board import NoRoadmap, Roadmap, TaskLine
from custody.letters import Choice, Letter, Row
from custody.ports import Books
from custody.roadmap import Task, TaskTotal

PAGE = 10
ABREAST = 5
FILTERS = {"a": "all", "o": "open", "l": "late", "m": "own"}
"""What a button shows, by its letter."""

Stand = tuple[Task, TaskTotal, TaskLine]


async def show(call: Call, arg: str = "", *, unfound: bool = False) -> None:
    """A page of tasks with a button each; by a button the same message is edited."""
    async with call.read_books() as books:
        seen = await reading(books, call)
        found = await _page(seen, arg)
        if unfound and seen.schools and isinstance(found, tuple):
            found = replace(found[0], unfound=True, code=seen.schools[0].code), found[1]
    async with call.open_books() as books:
        await _answer(books, call, found, edit=bool(arg) and call.message is not None)


async def find(call: Call, words: str) -> None:
    """The part of one organisation by its code or a word of its name; the whole for other words."""
    async with call.read_books() as books:
        seen = await reading(books, call)
    code = next(iter(seen.spelled([words]).values()), "") or _named(seen, words)
    is_found = bool(code) and seen.oversees
    await show(
        call, f"a.1.{digest(code)}" if is_found else "", unfound=bool(words) and seen.oversees and not code
    )


def _named(seen: Reading, words: str) -> str:
    """The only organisation in whose name or place these words stand; empty for none, or several."""
    said = words.casefold().split()
    found = [
        each.code for each in seen.schools
        if said and all(word in f"{each.name} {each.place}".casefold() for word in said)
    ]  # fmt: skip
    return found[0] if len(found) == 1 else ""


async def _answer(
    books: Books, call: Call, found: tuple[Roadmap, tuple[Row, ...]] | NoRoadmap, *, edit: bool
) -> None:
    if isinstance(found, NoRoadmap):
        await record_unknown(books, call, (found,))
        await reply(books, call, found)
        return
    fact, rows = found
    await books.answer(
        call.chat, Letter(fact, rows, edit=call.message if edit else None), call.person.language
    )


async def _page(seen: Reading, arg: str) -> tuple[Roadmap, tuple[Row, ...]] | NoRoadmap:
    letter, _, rest = arg.partition(".")
    number, _, short = rest.partition(".")
    code = seen.code_of(short) if short and seen.oversees else None
    own = letter == "m" or not seen.oversees
    stands = await _stands(seen, code, own=own)
    if not stands:
        return NoRoadmap(planner=seen.settles)
    shown = FILTERS.get(letter or "a", "all")
    kept = [each for each in stands if shown in ("all", "own") or _fits(each[2].state, shown)]
    pages = max(1, -(-len(kept) // PAGE))
    page = min(max(int(number or 1), 1), pages)
    part = kept[(page - 1) * PAGE : page * PAGE]
    states = [line.state for *_, line in stands]
    fact = Roadmap(
        count=len(stands), late=states.count("late"), finished=states.count("done"),
        lines=tuple(line for *_, line in part), organisation=seen.names.get(code or "", ""), own=own,
        shown=shown, page=page, pages=pages, first=_first(part),
    )  # fmt: skip
    return fact, _rows(seen, part, letter or "a", short if code else "", (page, pages))


async def _stands(seen: Reading, code: str | None, *, own: bool) -> list[Stand]:
    if code is not None:
        tasks = [task for task, _ in await everything(seen) if task.each]
        marks = await whole_marks(seen.books, tasks, code)
        totals = [(each, TaskTotal(int(each.id in marks), 1)) for each in tasks]
        return [(task, total, line_of(seen, task, total, marks.get(task.id))) for task, total in totals]
    found = await (mine(seen) if own else everything(seen))
    return [(task, total, line_of(seen, task, total)) for task, total in found]


def _first(part: Sequence[Stand]) -> int:
    """The number of one to speak of in an example: of an open one, if there is one."""
    ordered = sorted(part, key=lambda each: each[2].state == "done")
    return ordered[0][0].number if ordered else 0


def _fits(state: str, shown: str) -> bool:
    return state != "done" if shown == "open" else state == shown


def _rows(
    seen: Reading, part: Sequence[Stand], letter: str, short: str, at: tuple[int, int]
) -> tuple[Row, ...]:
    page, pages = at
    place = f"p.{short}" if short else ""
    tasks = [Choice("task", f"r{task.id}", 0, place, "", task.number) for task, *_ in part]
    numbered = [Row(tuple(tasks[i : i + ABREAST])) for i in range(0, len(tasks), ABREAST)]
    tail = f".{short}" if short else ""
    turns = {"previous": page - 1, "next": page + 1}
    turn = [Choice("roadmap", "", 0, f"{letter}.{n}{tail}", w) for w, n in turns.items() if 1 <= n <= pages]
    others = [
        Choice("roadmap", "", 0, f"{each}.1{tail}", word)
        for each, word in FILTERS.items()
        if each != letter and (each != "m" or (seen.oversees and not short))
    ]
    file = [Choice("roadmap-file")] if seen.oversees else []
    rows = (*numbered, Row(tuple(turn)), Row(tuple(others[:2])), Row((*others[2:], *file)))
    return tuple(row for row in rows if row.choices)
