"""The thresholds of the proposal: shown, moved by a button or by words."""

from collections.abc import Callable
from dataclasses import replace

from custody.desk.call import Call
from custody.desk.personal import refuse
from custody.desk.sampling.seen import EDITORS, Seen, again, changeable, edits, proposed, ready
from custody.facts.doors import NotForYourRole
from custody.facts.sampling import NoLimit, SampleLimits
from custody.facts.sampling_reasons import Thresholds
from custody.letters import Choice, Letter, Row, column
from custody.ports import Books
from custody.sampling.limits import DOWN, NAMES, UP, is_within, moved, put

LONGEST = 60


async def show(call: Call) -> None:
    """Every threshold with its two buttons."""
    before = await ready(call)
    async with call.open_books() as books:
        if (found := await changeable(books, call, before)) is not None:
            await _put(books, call, found)


async def move(call: Call, arg: str) -> None:
    """One step by a button, «mean.up»; the message then shows the new thresholds."""
    name, _, way = arg.partition(".")
    await _change(call, lambda limits: moved(limits, name, way))


async def say(call: Call, said: tuple[str, int] | None, text: str) -> None:
    """To a number by words; what cannot be read, or is beyond the bounds, is told with an example."""
    if not edits(call):
        await refuse(call, NotForYourRole(command="sample", roles=EDITORS))
    elif said is None or not is_within(*said):
        await refuse(call, NoLimit(text=text[:LONGEST]))
    else:
        name, number = said
        await _change(call, lambda limits: put(limits, name, number))


async def _change(call: Call, other: Callable[[Thresholds], Thresholds]) -> None:
    before = await ready(call)
    after = None
    if before is not None:
        changed = replace(before.sample, limits=other(before.sample.limits))
        after = replace(before, sample=changed, proposal=await proposed(call, changed))
    async with call.open_books() as books:
        found = await changeable(books, call, before)
        if found is None:
            return
        if after is None or before is None or found.proposal is not before.proposal:
            after = again(replace(found.sample, limits=other(found.sample.limits)), found.sent)
        sample, changed = found.sample, after.sample
        if changed != sample:
            await books.change_sample(call.person.campaign, sample.version, changed.limits, changed.picks)
        await _put(books, call, after)


async def _put(books: Books, call: Call, found: Seen) -> None:
    limits, everybody = found.sample.limits, found.proposal.schools
    fact = SampleLimits(limits=limits, count=len(found.proposal.taken), total=len(everybody))
    rows = tuple(
        Row(tuple(Choice("sample-limit", "", 0, f"{name}.{way}", f"{name}-{way}") for way in (DOWN, UP)))
        for name in NAMES
    )
    back = column(Choice("sample", "", 0, "1"))
    letter = Letter(fact, (*rows, *back), edit=call.message)
    await books.answer(call.chat, letter, call.person.language)
