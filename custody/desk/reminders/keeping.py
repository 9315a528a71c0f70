"""Legal answers to a deadline: it stays until tomorrow, it will be later, the federal system refuses."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from custody.acts import Delay, Stay
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.marks.uploads import is_uploaded
from custody.desk.packets.acts import ids_of, perform
from custody.desk.sittings.speaking import as_school, locked, write
from custody.due import Due
from custody.facts.base import Fact
from custody.facts.keeping import BadMoment, UploadDelayed, UploadRefused
from custody.facts.reminders import Snoozed
from custody.forms import Draft
from custody.letters import Choice, Letter, Urgency, column
from custody.owing import responsible
from custody.ports import Books
from custody.promises import promised, shown
from custody.reminders import next_reminder
from custody.roles import Role
from custody.sittings import Sitting

SNOOZE = timedelta(hours=1)


async def snooze(call: Call) -> None:
    """«Remind me in an hour»: everything that is owed comes again then, also in the quiet, as asked."""
    async with call.open_books() as books:
        until = call.recorded + SNOOZE
        await books.set_due(Due(f"n{call.person.id}", "snooze", until, until))
        await reply(books, call, Snoozed(until=until))


async def stay(books: Books, call: Call, draft: Draft) -> None:
    """The reason is given: the packets stay until tomorrow."""
    said = Stay(draft.answers["cause"], draft.answers["words"])
    await perform(books, call, await ids_of(books, call, draft.ref) or (), said, None)


async def delay(books: Books, call: Call, draft: Draft) -> None:
    """The time is given by which it will be done: of packets, or of a sitting's upload."""
    campaign = await books.campaign(call.person.campaign)
    then = promised(campaign, draft.answers["when"], call.recorded)
    if then is None:
        await _ask_again(books, call, draft, shown(campaign, draft.answers["when"], call.recorded))
    elif draft.ref.startswith("s"):
        await _delay_upload(books, call, int(draft.ref[1:]), then)
    else:
        await perform(books, call, await ids_of(books, call, draft.ref) or (), Delay(then), None)


async def _ask_again(books: Books, call: Call, draft: Draft, said: str) -> None:
    again = await books.keep_draft(draft.goes_on({}), call.recorded)
    await reply(books, call, BadMoment(text=said), (Choice("cancel", f"d{again.id}"),))


async def _delay_upload(books: Books, call: Call, sitting_id: int, then: datetime) -> None:
    sitting = await locked(books, call, sitting_id, as_school)
    if sitting is None or sitting.upload_due is None or await is_uploaded(books, call, sitting):
        return
    fact = UploadDelayed(sitting=sitting.name, at=call.at, by=as_school(call, sitting), promised=then)
    said = await write(books, call, sitting, fact)
    campaign = await books.campaign(sitting.campaign)
    speaks = min(then, next_reminder(campaign, call.days, sitting.upload_due, call.recorded))
    await books.set_due(Due(f"s{sitting.id}", "upload", sitting.upload_due, speaks, "uploaded"))
    await reply(books, call, said, (Choice("upload", f"s{sitting.id}"),))
    await _tell_coordinators(books, call, sitting, said)


async def stuck(call: Call, sitting_id: int) -> None:
    """«The federal system does not take it»: a dated attempt, as often as it is made."""
    async with call.open_books() as books:
        await stuck_on(books, call, sitting_id)


async def stuck_on(books: Books, call: Call, sitting_id: int) -> None:
    """The same in books that are open already."""
    sitting = await locked(books, call, sitting_id, as_school)
    if sitting is None or await is_uploaded(books, call, sitting):
        return
    fact = UploadRefused(sitting=sitting.name, at=call.at, by=as_school(call, sitting))
    said = await write(books, call, sitting, fact)
    await books.save_sitting(replace(sitting, stuck=call.at))
    again = (Choice("stuck", f"s{sitting.id}"), Choice("delay", f"s{sitting.id}"))
    await reply(books, call, said, (Choice("upload", f"s{sitting.id}"), *again))
    await _tell_coordinators(books, call, sitting, said)


async def _tell_coordinators(books: Books, call: Call, sitting: Sitting, fact: Fact) -> None:
    for person in await responsible(books, sitting, Role.COORDINATOR):
        if person != call.person.id:
            button = Choice("sitting", f"s{sitting.id}")
            await books.tell(person, Letter(fact, column(button), Urgency.NOTICE))


FINISH: dict[str, Callable[[Books, Call, Draft], Awaitable[None]]] = {"stay": stay, "delay": delay}
"""What a form of ours does when it is complete."""
