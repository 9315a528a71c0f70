"""The works of which a person may send marks, and whether they can have been written: not before the day."""

from collections.abc import Sequence
from datetime import date

from custody.desk.call import Call
from custody.facts.base import Refusal
from custody.facts.marks import MarksNotYours
from custody.facts.marks_seen import MarksEarly
from custody.marks.structure import Structure
from custody.plan_rows import fold
from custody.ports import Books
from custody.sittings import Sitting


def has_come(sitting: Sitting, day: date) -> bool:
    """Whether the work can have been written: without a day that was chosen it is on its window's last."""
    return sitting.day <= day


def refusal_of(sitting: Sitting, ahead: Sequence[Sitting]) -> Refusal:
    """Why nothing may come of this work: its day has not, or it is not this person's."""
    if all(each.id != sitting.id for each in ahead):
        return MarksNotYours(table="marks")
    return MarksEarly(sitting=sitting.name, unchosen=sitting.name.since is not None)


async def works_of(
    books: Books, call: Call, structure: Structure, only: frozenset[str], *, speaks: bool
) -> list[Sitting]:
    """The sittings of the work of which the person may speak, or whose packets the person checks."""
    if speaks:
        campaign = call.person.campaign
        places = await _places(books, campaign, only)
        found = await books.sittings_of_work(campaign, *structure.key, places)
    else:
        checked = await books.sittings_checked_by(call.person.id)
        found = tuple(each for each in checked if (each.subject, each.grade) == structure.key)
    return [each for each in found if _is_meant(each, only)]


async def _places(books: Books, campaign: int, only: frozenset[str]) -> frozenset[str]:
    """The codes of these organisations; of none of them, none: that is all."""
    known = await books.organisations(campaign) if only else ()
    return frozenset(each.code for each in known if only & {fold(each.code), fold(each.name)})


def _is_meant(sitting: Sitting, only: frozenset[str]) -> bool:
    return not only or bool(only & {fold(sitting.organisation), fold(sitting.organisation_name)})
