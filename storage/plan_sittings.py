"""The plan's sittings, and a packet with a fresh label for each of their parts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from custody.campaign import Campaign
from custody.concerns import still_awaited
from custody.deadlines import closing
from custody.due import Due
from custody.facts.base import encode
from custody.judge.seen import seen
from custody.packets import Place
from custody.plan import Plan, PlanSitting
from custody.roles import Person, Role
from custody.routes import ROUTES
from storage.books import StoredBooks
from storage.moments import line, micros
from storage.plan_moves import has_begun, key_of, key_of_row, moves
from storage.plan_tally import Moved, PlanResult, Vanished
from storage.session import Row


@dataclass(frozen=True, slots=True)
class Labelled:
    """Where deadlines of the upload, codes and tokens come from."""

    upload_due: Callable[[PlanSitting], datetime]
    new_code: Callable[[], str]
    new_token: Callable[[], str]


@dataclass(slots=True)
class _Sheet:
    """The sheet of sittings while it is entered."""

    books: StoredBooks
    campaign: Campaign
    people: dict[str, Person]
    labelled: Labelled
    result: PlanResult
    codes: set[str]

    async def put(self, said: PlanSitting, before: Row | None) -> None:
        """Enter one sitting and the packets that it lacks."""
        facts = self._facts(said)
        if before is None:
            self.result.new.sittings += 1
            where = dict(zip(("organisation", "subject", "grade"), key_of(said), strict=False))
            facts |= {"campaign": self.campaign.id, "observer": facts["planned_observer"], **where}
            sitting = await self.books.session.value("new_sitting", **facts)
        else:
            sitting = before["id"]
            await self._change(before, facts)
        await self._put_packets(sitting, said)

    async def may_move(self, before: Row, said: PlanSitting) -> bool:
        """Whether the sitting can be put on the planned day: nothing has happened on its old one."""
        begun, old = await has_begun(self.books, before["id"]), key_of_row(before)
        days = date.fromisoformat(before["day"]), said.date
        self.result.moved.append(Moved(before["id"], " / ".join(old), *days, begun))
        return not begun

    async def _change(self, before: Row, facts: dict[str, Any]) -> None:
        if all(before[name] == value for name, value in facts.items()):
            return
        self.result.changed.sittings += 1
        moved = before["planned_observer"] != facts["planned_observer"]
        observer = facts["planned_observer"] if moved else before["observer"]
        await self.books.session.value("change_sitting", sitting=before["id"], observer=observer, **facts)
        if before["planned_expert"] != facts["planned_expert"]:
            await self._reassign(before["id"], facts["planned_expert"])

    async def _reassign(self, sitting: int, expert: int | None) -> None:
        """The plan names another expert: packets that no expert has had yet follow it."""
        person = next((each for each in self.people.values() if each.id == expert), None)
        around = await self.books.packets_of_sitting(sitting)
        locked = await self.books.take_packets([packet.id for packet in around])
        for packet in filter(still_awaited, locked):
            who = seen(person, Role.EXPERT, packet.subject) if person else None
            moved = replace(packet, expert=who, version=packet.version + 1)
            await self.books.save_packet(moved, finished=False)

    def _facts(self, said: PlanSitting) -> dict[str, Any]:
        return {
            "day": said.date.isoformat(),
            "starts": said.starts.isoformat("minutes") if said.starts else None,
            "listed": said.listed,
            "planned_observer": self._id(said.observer),
            "planned_expert": self._id(said.expert),
            "upload_due": micros(self.labelled.upload_due(said)),
        }

    def _id(self, callsign: str | None) -> int | None:
        return self.people[callsign].id if callsign else None

    async def _put_packets(self, sitting: int, said: PlanSitting) -> None:
        known = await self.books.packets_of_sitting(sitting)
        if said.packets > len(known):
            for number in range(len(known) + 1, said.packets + 1):
                await self._put_packet(sitting, said, number)
            await self.books.session.rows("packets_are_of", sitting=sitting, total=said.packets)
            self.result.new.packets += said.packets - len(known)
        self.result.vanished += [Vanished("packets", packet.code) for packet in known[said.packets :]]

    async def _put_packet(self, sitting: int, said: PlanSitting, number: int) -> None:
        due = closing(self.campaign, said.date)
        first = ROUTES[self.campaign.route].steps[0].name
        packet: int = await self.books.session.value(
            "new_packet", campaign=self.campaign.id, sitting=sitting, organisation=said.organisation,
            subject=said.subject, grade=str(said.grade), number=number, total=said.packets,
            route=self.campaign.route, code=self._new_code(), token=self.labelled.new_token(),
            due=micros(due), place=line(encode(Place(due=due))), **self._expert(said),
        )  # fmt: skip
        await self.books.set_due(Due(f"p{packet}", "deadline", due, None, first))

    def _expert(self, said: PlanSitting) -> dict[str, Any]:
        person = self.people[said.expert] if said.expert else None
        who = seen(person, Role.EXPERT, said.subject) if person else None
        return {"expert_id": who.id if who else None, "expert": line(encode(who)) if who else None}

    def _new_code(self) -> str:
        """A code that no packet of the campaign has."""
        while (code := self.labelled.new_code()) in self.codes:
            continue
        self.codes.add(code)
        return code


async def put_sittings(
    books: StoredBooks,
    campaign: Campaign,
    plan: Plan,
    people: dict[str, Person],
    labelled: Labelled,
    result: PlanResult,
) -> None:
    """Enter the sittings; the one of a work that is gone and the one that has come are the same, moved."""
    codes = {row["code"] for row in await books.session.rows("codes_of", campaign=campaign.id)}
    sheet = _Sheet(books, campaign, people, labelled, result, codes)
    rows = await books.session.rows("planned_sittings", campaign=campaign.id)
    known, planned = {key_of_row(row): row for row in rows}, {key_of(said): said for said in plan.sittings}
    elsewhere = moves(known, planned)
    for key, said in planned.items():
        before = known.pop(elsewhere.get(key, key), None)
        if before is None or key not in elsewhere or await sheet.may_move(before, said):
            await sheet.put(said, before)
    result.vanished += [Vanished("sittings", " / ".join(key)) for key in known]
