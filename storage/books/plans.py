"""Plans and what they change (`custody.ports.PlanBook`)."""

from collections.abc import Callable
from datetime import datetime

from custody.plan import Plan
from custody.planning.changes import Changes
from custody.planning.known import Known
from storage.books import rows
from storage.books.planning.entering import Labelled, enter_changes
from storage.books.planning.known import known_of
from storage.books.shelf import Shelf
from storage.moments import line


class StoredPlans(Shelf):
    """What a plan is compared with, and what it writes."""

    async def known_plan(self, plan: Plan) -> Known:
        """What the books know of the plan's campaign; nothing when there is none of its key."""
        return await known_of(self.session, plan)

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
