"""A former observer's old buttons: what they saw before they were replaced counts, nothing after it."""

from datetime import datetime

from custody.desk.absences.observers import observer_of, work_of
from custody.desk.call import Call, sitting_stream
from custody.desk.chains import refuse_of_sitting
from custody.desk.letters import reply
from custody.facts.absences import AlreadyDecided, CannotCome, Replaced, WithoutObserver
from custody.facts.base import decode
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting

Change = CannotCome | Replaced | WithoutObserver
CHANGES = frozenset({CannotCome.kind, Replaced.kind, WithoutObserver.kind})


async def is_relieved(books: Books, call: Call, sitting: Sitting, at: datetime) -> bool:
    """Whether somebody else was sent, or nobody, before that moment; then it is said (M 10.1)."""
    here = call.person.roles_at(sitting.organisation, sitting.subject)
    if sitting.observer == call.person.id or Role.COORDINATOR in here:
        return False
    changes = await _changes(books, sitting)
    mine = any(call.person.id == _gone(each) for each in changes)
    decided = [each.at for each in changes if not isinstance(each, CannotCome)]
    if not mine or not decided or at < decided[-1]:
        return False
    observer = await observer_of(books, sitting)
    fact = AlreadyDecided(work=work_of(sitting), observer=observer, without=sitting.without_order)
    await refuse_of_sitting(books, call, sitting.id, fact)
    await reply(books, call, fact)
    return True


async def _changes(books: Books, sitting: Sitting) -> list[Change]:
    """Who could not come and what was decided, oldest first."""
    entries = await books.story(sitting_stream(sitting.id))
    return [decode(e.content["body"]["fact"]) for e in entries if e.content["kind"] in CHANGES]


def _gone(change: Change) -> int | None:
    """Whom the change has relieved."""
    if isinstance(change, CannotCome):
        return change.who.id
    return change.former.id if isinstance(change, Replaced) and change.former else None
