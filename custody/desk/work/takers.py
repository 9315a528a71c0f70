"""Who could take somebody's work over: fit people with their load, and why others cannot."""

from dataclasses import dataclass, replace
from datetime import date

from custody.campaign import Campaign
from custody.desk.absences.observers import candidates
from custody.desk.call import Call, today
from custody.judge.conflicts import conflicts
from custody.ports import Books
from custody.roles import Person, Role
from custody.whole_work import Taker, WholeOf

WEIGHED = 30
"""Of so many at most it is looked up how much they have already: the books are open meanwhile."""


@dataclass(frozen=True, slots=True)
class _Field:
    """What is known once for all: who is free for which sitting, absent today, authorised where."""

    books: Books
    call: Call
    campaign: Campaign
    work: WholeOf
    free: dict[int, frozenset[int]]
    absent: frozenset[int]
    allowed: dict[str, frozenset[int]]

    def against(self, person: Person) -> dict[int, str]:
        """Of each packet, why this expert may not check it; empty when they may."""
        if not person.has(Role.EXPERT):
            return {each.id: "no-role" for each in self.work.checking}
        found = {}
        for packet in self.work.checking:
            case = self.call.case(packet, self.campaign, None, self.allowed[packet.organisation])
            found[packet.id] = next((refusal.kind for refusal in conflicts(case, person)), "")
        return found

    def taker(self, person: Person) -> Taker:
        """What this person can take, or why nothing."""
        against = self.against(person)
        if self.work.things <= {f"p{packet}" for packet, why in against.items() if why == "other-subject"}:
            return Taker(person, why="other-subject")
        if not person.joined or person.id in self.absent:
            return Taker(person, why="absent" if person.joined else "not-joined")
        takes = {f"s{sitting}" for sitting, people in self.free.items() if person.id in people}
        takes |= {f"p{packet}" for packet, why in against.items() if not why}
        takes |= {role for role in self.work.offices if person.has(role)}
        reasons = [why for why in against.values() if why not in ("", "no-role")]
        return Taker(person, frozenset(takes), 0, "" if takes else next(iter(reasons), "busy"))


async def takers(books: Books, call: Call, work: WholeOf) -> tuple[Taker, ...]:
    """Everybody of a role that the work needs; who can take most of it first, then the least loaded."""
    field = await _field(books, call, work)
    needed = set(work.offices)
    needed |= {Role.OBSERVER} if work.sittings else set()
    needed |= {Role.EXPERT} if work.checking else set()
    people = [
        field.taker(person)
        for person in await books.everyone(work.person.campaign)
        if person.id != work.person.id and any(person.has(role) for role in needed)
    ]
    people.sort(key=lambda each: (-len(each.takes), each.person.callsign))
    near = [replace(each, load=await _load(field, each.person)) for each in people[:WEIGHED]]
    near.sort(key=lambda each: (-len(each.takes), each.load, each.person.callsign))
    return (*near, *people[WEIGHED:])


async def _field(books: Books, call: Call, work: WholeOf) -> _Field:
    campaign = await books.campaign(work.person.campaign)
    free = {each.id: frozenset({p.id for p, _ in await candidates(books, each)}) for each in work.sittings}
    schools = {each.organisation for each in work.checking}
    allowed = {each: await books.authorised_experts(each) for each in schools}
    absent = await books.absent_on(campaign.id, today(call, campaign))
    return _Field(books, call, campaign, work, free, absent, allowed)


async def _load(field: _Field, person: Person) -> int:
    """How many sittings are before them, and how many packets are theirs."""
    if not person.joined:
        return 0
    first = today(field.call, field.campaign)
    ahead = await field.books.sittings_of_observer(person.id, first, date.max)
    return len(ahead) + len(await field.books.packets_of(person.id))
