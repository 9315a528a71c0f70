"""Another observer goes to a sitting, or it goes on without one by an order (M 10.1)."""

from dataclasses import replace

from custody.desk.absences.observers import (
    candidates,
    may_observe,
    observer_of,
    place_buttons,
    who_instead,
    work_of,
)
from custody.desk.absences.reassigned import tell_replaced, tell_without
from custody.desk.call import Call, today
from custody.desk.chains import note_of_sitting, refuse_of_sitting
from custody.desk.letters import reply
from custody.desk.people.phoneless import without_phone
from custody.desk.sittings.speaking import MayAct, locked
from custody.facts.absences import AlreadyDecided, NotFree, Replaced, WithoutObserver
from custody.facts.sittings import NotYourSitting
from custody.forms import Draft
from custody.judge.seen import seen
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting


async def instead(call: Call, sitting_id: int) -> None:
    """Show the coordinator who can observe this sitting."""
    async with call.open_books() as books:
        sitting = await to_decide(books, call, sitting_id, None)
        if sitting is not None:
            free = await candidates(books, sitting)
            fact = await who_instead(books, sitting, free)
            await reply(books, call, fact, place_buttons(sitting, free))


async def replace_observer(call: Call, sitting_id: int, before: int, chosen: int) -> None:
    """One tap: the work is moved to another observer, and everybody concerned is told."""
    async with call.open_books() as books:
        sitting = await to_decide(books, call, sitting_id, before)
        person = await books.person(chosen) if sitting else None
        if sitting is None:
            return
        if person is None or not await may_observe(books, sitting, person):
            refusal = NotFree(work=work_of(sitting), callsign=person.callsign if person else "?")
            await refuse_of_sitting(books, call, sitting.id, refusal)
            await reply(books, call, refusal, (Choice("instead", f"s{sitting.id}"),))
            return
        former = await observer_of(books, sitting)
        fact = Replaced(
            work=work_of(sitting), observer=seen(person, Role.OBSERVER), former=former, at=call.at,
            by=seen(call.person, Role.COORDINATOR),
        )  # fmt: skip
        said = await note_of_sitting(books, call, sitting.id, fact)
        await books.save_sitting(replace(sitting, observer=person.id, without_order=""))
        unjoined = await without_phone(books, [former] if former else [])
        await reply(books, call, replace(said, unjoined=unjoined))
        await tell_replaced(books, call, sitting, said)


async def go_without(books: Books, call: Call, draft: Draft) -> None:
    """The sitting goes on without an observer, by the order whose number was asked for."""
    sitting = await to_decide(books, call, int(draft.ref[1:]), draft.version)
    if sitting is None:
        return
    by, order = seen(call.person, Role.COORDINATOR), str(draft.answers["order"])
    fact = WithoutObserver(work=work_of(sitting), order=order, by=by, at=call.at)
    said = await note_of_sitting(books, call, sitting.id, fact)
    await books.save_sitting(replace(sitting, observer=None, without_order=order))
    await reply(books, call, said, (Choice("instead", f"s{sitting.id}"),))
    await tell_without(books, call, sitting, said)


async def may_ask(books: Books, call: Call, draft: Draft, may: MayAct) -> Sitting | None:
    """The sitting of a question, for whoever may answer it; a decision may be asked for before its day."""
    if draft.form == "without":
        return await to_decide(books, call, int(draft.ref[1:]), draft.version)
    return await locked(books, call, int(draft.ref[1:]), may, asks=True)


async def to_decide(books: Books, call: Call, sitting_id: int, before: int | None) -> Sitting | None:
    """The sitting, locked for the coordinator, if nobody has decided since the button; else it is said."""
    sitting = await books.take_sitting(sitting_id)
    mine = sitting is not None and sitting.campaign == call.person.campaign
    past = sitting is None or sitting.day < today(call, await books.campaign(call.person.campaign))
    if sitting is None or past or not mine or not call.person.has(Role.COORDINATOR):
        await reply(books, call, NotYourSitting(expected=Role.COORDINATOR.value))
        return None
    if before is not None and before != (sitting.observer or 0):
        observer = await observer_of(books, sitting)
        settled = AlreadyDecided(work=work_of(sitting), observer=observer, without=sitting.without_order)
        await refuse_of_sitting(books, call, sitting.id, settled)
        await reply(books, call, settled, (Choice("instead", f"s{sitting.id}"),))
        return None
    return sitting
