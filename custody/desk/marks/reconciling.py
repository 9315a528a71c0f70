"""`reconciled`: what was uploaded, held against the experts' marks; it blocks nothing (S 16)."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from custody.desk.call import Call, sitting_stream
from custody.desk.marks.compared import Compared, compare
from custody.desk.marks.faults import KEPT, refuse
from custody.desk.marks.handed import difference_lines
from custody.desk.marks.tools import MadeFile, MarkTools
from custody.facts.base import encode
from custody.facts.doors import NotForYourRole
from custody.facts.marks_compared import (
    DifferenceLine,
    NothingNewToReconcile,
    NothingToReconcile,
    Reconciled,
    ReconciledMany,
)
from custody.judge.seen import seen
from custody.letters import Choice, Letter, column
from custody.marks.differences import sample_of
from custody.marks.rows import digest_of, lines_of
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting

MOST = 100
"""So many sittings at once; the books are not kept from others for longer."""
SHOWN = 12
SAMPLE = 20
"""How many the button offers to draw by chance."""


async def one(call: Call, sitting_id: int, tools: MarkTools) -> None:
    """One sitting."""
    await _run(call, tools, only=sitting_id)


async def many(call: Call, tools: MarkTools, sample: int = 0) -> None:
    """Those that nobody has compared yet; or so many by chance of all that have both sides."""
    await _run(call, tools, sample=sample)


async def _run(call: Call, tools: MarkTools, *, only: int = 0, sample: int = 0) -> None:
    if not call.person.has(Role.COORDINATOR):
        await refuse(call, NotForYourRole(command="marks", roles=(Role.COORDINATOR,)))
        return
    async with call.read_books() as books:
        known = await _own(books, call)
        asked = _asked(call, known, only, sample)
        compared = [await compare(books, each) for each in await books.sittings(asked)]
    if not compared:
        await refuse(call, NothingNewToReconcile() if known else NothingToReconcile(), Choice("marks"))
        return
    apart = [(_named(each.sitting), each.found) for each in compared if each.found]
    file = await tools.differences(apart, upload=True) if apart else None
    fresh = {sitting for sitting, done in known if not done}
    await _note(call, compared, file, len(fresh - set(asked)))


async def _own(books: Books, call: Call) -> tuple[tuple[int, bool], ...]:
    """What can be compared, for whoever is bound to some organisations or subjects of those alone."""
    known = await books.to_reconcile(call.person.campaign)
    bound = [each for each in call.person.grants if each.role is Role.COORDINATOR]
    if any(not each.organisations and not each.subjects for each in bound):
        return known
    sittings = await books.sittings([sitting for sitting, _ in known])
    own = {each.id for each in sittings if any(g.covers(each.organisation, each.subject) for g in bound)}
    return tuple(each for each in known if each[0] in own)


def _asked(call: Call, known: Sequence[tuple[int, bool]], only: int, sample: int) -> tuple[int, ...]:
    """Which sittings; the number of the update is the seed, and stands in every entry."""
    if only:
        return (only,) if only in {sitting for sitting, _ in known} else ()
    fresh = [sitting for sitting, done in known if not done]
    if sample and fresh:
        return sample_of([sitting for sitting, _ in known], min(sample, MOST), call.update)
    return tuple(fresh[:MOST])


def _named(sitting: Sitting) -> str:
    return f"{sitting.organisation_name}, {sitting.subject}, {sitting.grade}"


def _facts(call: Call, compared: Sequence[Compared]) -> tuple[Reconciled, ...]:
    """What each chain will say."""
    by = seen(call.person, Role.COORDINATOR)
    sides = ([digest_of(lines_of(side.values())) for side in (each.ours, each.theirs)] for each in compared)
    return tuple(
        Reconciled(
            sitting=each.sitting.name, by=by, at=call.at, works=each.works, differences=len(each.found),
            ours=ours, theirs=theirs,
        )
        for each, (ours, theirs) in zip(compared, sides, strict=True)
    )  # fmt: skip


async def _note(call: Call, compared: Sequence[Compared], file: MadeFile | None, left: int) -> None:
    facts = await call.beside(partial(_facts, call, compared))
    async with call.open_books() as books:
        await books.take_sittings([each.sitting.id for each in compared])
        for each, fact in zip(compared, facts, strict=True):
            digests = (fact.ours, fact.theirs)
            await books.note_reconciled(each.sitting.id, digests, each.works, len(each.found), call.recorded)
        entries = await books.write_all([
            call.record(sitting_stream(each.sitting.id), fact, {"fact": encode(fact)}, accepted=True)
            for each, fact in zip(compared, facts, strict=True)
        ])  # fmt: skip
        lines = [replace(fact, receipt=each.receipt) for fact, each in zip(facts, entries, strict=True)]
        await _answer(books, call, compared, lines, file, left)


async def _answer(
    books: Books, call: Call, compared: Sequence[Compared], lines: Sequence[Reconciled],
    file: MadeFile | None, left: int,
) -> None:  # fmt: skip
    fact = ReconciledMany(
        count=len(compared), works=sum(each.works for each in compared),
        differing=sum(bool(each.found) for each in compared), found=sum(len(each.found) for each in compared),
        differences=_lines(compared), sittings=_shown(lines), left=left, attached=file is not None,
    )  # fmt: skip
    paper = None
    if file is not None:
        paper = await books.keep_paper("document", file.name, file.data, call.recorded + KEPT)
    more = (Choice("reconcile-all"),) if left else ()
    letter = Letter(fact, column(*more, Choice("marks", "", 0, "1")), paper=paper)
    await books.answer(call.chat, letter, call.person.language)


def _lines(compared: Sequence[Compared]) -> tuple[DifferenceLine, ...]:
    several = len(compared) > 1
    lines = [
        line
        for each in compared
        for line in difference_lines(
            each.found, each.sitting.organisation_name if several else "", upload=True
        )
    ]
    return tuple(lines[:SHOWN])


def _shown(lines: Sequence[Reconciled]) -> tuple[Reconciled, ...]:
    """Those that differ first; where there are many, only the first of them."""
    return tuple(sorted(lines, key=lambda each: -each.differences)[:SHOWN])
