"""Plans and what they change (`custody.ports.PlanBook`)."""

from collections.abc import Callable, Iterable
from datetime import datetime

from custody.judge.seen import is_deputy
from custody.plan import Plan
from custody.planning.changes import Changes
from custody.planning.files import PlanFile, State
from custody.planning.known import Known
from custody.roles import Person, Role
from storage.books import rows
from storage.books.planning.entering import Labelled, enter_changes
from storage.books.planning.known import known_of
from storage.books.shelf import Shelf
from storage.moments import line, micros
from storage.session import Row


class StoredPlans(Shelf):
    """What a plan is compared with, and what it writes."""

    async def known_plan(self, plan: Plan) -> Known:
        """What the books know of the plan's campaign; nothing when there is none of its key."""
        return await known_of(self.session, plan)

    async def has_campaign(self) -> bool:
        """Whether there is any campaign at all."""
        return bool(await self.session.rows("campaigns"))

    async def lock_plan(self, plan: Plan) -> None:
        """Lock the plan's campaign, if there is one of its key."""
        row = await self.session.row("campaign_by_key", key=plan.campaign.key)
        if row is not None:
            await self.session.lock("lock_campaign", campaign=row["id"])

    async def is_outdated(self, changes: Changes) -> bool:
        """Whether the books have moved since these changes were found, in what they touch."""
        row = await self.session.row("campaign_by_key", key=changes.plan.campaign.key)
        known = changes.known.campaign
        if row is None or known is None:
            return (row is None) != (known is None)
        if row["plan_version"] != changes.known.version or rows.campaign(row) != known:
            return True
        return await self._has_begun(changes)

    async def _has_begun(self, changes: Changes) -> bool:
        """Whether something has happened where nothing had; nothing more can while these are locked."""
        moved = [each.sitting for each in changes.result.moved if not each.begun]
        quiet = [*changes.sittings_aside, *moved]
        packets = [
            each.id for key in changes.known.sittings.values() if key.id in quiet for each in key.packets
        ]
        packets += [each for each in changes.packets_aside if each not in packets]
        await self.session.lock("lock_packets", ids=line(sorted(packets)))
        if packets and await self.session.rows("packed_since", ids=line(changes.packets_aside)):
            return True
        return bool(quiet and await self.session.rows("begun_since", ids=line(quiet)))

    async def enter_plan(
        self, changes: Changes, at: datetime, new_code: Callable[[], str], new_token: Callable[[], str]
    ) -> None:
        """Write the changes; the campaign is locked, and they are of the books as they are."""
        await enter_changes(self.session, changes, at, Labelled(new_code, new_token))

    async def begin_plan_file(self, chat: int, update: int, message: int | None, at: datetime) -> PlanFile:
        """A workbook of that update is being read; begun again after a crash it is the same one."""
        row = await self.session.row(
            "begin_plan_file", chat=chat, update_id=update, message=message, at=micros(at)
        )
        if row is None:
            raise LookupError("a workbook was noted and did not come back")
        return _file(row)

    async def show_plan_file(self, number: int, sha256: str, paper: int, difference: str) -> None:
        """Its preview has shown that difference; earlier ones of the same chat are replaced by it."""
        await self.session.value(
            "show_plan_file", number=number, sha256=sha256, paper=paper, difference=difference
        )
        await self.session.rows("replace_plan_files", number=number)

    async def close_plan_file(self, number: int, state: State) -> bool:
        """It is applied or dropped; False when that was so before."""
        return await self.session.value("close_plan_file", number=number, state=state) is not None

    async def plan_file(self, number: int) -> PlanFile | None:
        """The workbook of that number."""
        row = await self.session.row("plan_file", number=number)
        return None if row is None else _file(row)

    async def bind_founder(self, chat: int, campaign: int, at: datetime) -> Person | None:
        """The founder's chat speaks for the campaign's first coordinator; None when it has spoken before."""
        if await self.session.rows("bindings_of_chat", chat=chat):
            return None
        await self.session.lock("lock_campaign", campaign=campaign)
        role = Role.COORDINATOR.value
        free = _free(rows.people(await self.session.rows("people_rows_with", campaign=campaign, role=role)))
        if free is None:
            return None
        await self.session.value("bind_chat", chat=chat, person=free.id, at=micros(at))
        return rows.one_person(await self.session.rows("person_rows", person=free.id))


def _free(coordinators: Iterable[Person]) -> Person | None:
    """The first without a phone, deputies last."""
    without = [person for person in coordinators if not person.joined]
    return min(without, key=lambda person: (is_deputy(person), person.id), default=None)


def _file(row: Row) -> PlanFile:
    names = ("id", "chat", "sha256", "paper", "message", "difference", "state")
    return PlanFile(*(row[name] for name in names))
