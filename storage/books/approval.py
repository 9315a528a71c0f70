"""Approved lists, and the plan as it stands (`custody.ports.ApprovalBook`)."""

import json
from datetime import date
from itertools import groupby

from custody.approval import ApprovedList, Part, PlannedSchool, PlannedWork
from custody.desk.call import campaign_stream
from custody.facts.base import encode
from custody.ports import ListMark
from custody.ports.approval import Glance, Watching
from storage.books import rows
from storage.books.shelf import Shelf
from storage.kinds import decode, read, written
from storage.moments import line, micros, micros_or_none, moment, moment_or_none


class StoredApproval(Shelf):
    """What the department has approved in all campaigns."""

    async def planned_schools(self, campaign: int) -> tuple[PlannedSchool, ...]:
        """Every organisation."""
        found = await self.session.rows("planned_schools", campaign=campaign)
        return tuple(PlannedSchool(row["code"], row["name"], row["place"]) for row in found)

    async def planned_works(self, campaign: int) -> tuple[PlannedWork, ...]:
        """Every sitting with its observer and the experts of its packets, in the order of the plan."""
        found = await self.session.rows("planned_works", campaign=campaign)
        works = []
        for _, each in groupby(found, key=lambda row: int(row["id"])):
            group = list(each)
            row, experts = group[0], (one["expert_id"] for one in group)
            said = {name: row[name] for name in ("organisation", "name", "subject", "grade", "observer")}
            day, starts = date.fromisoformat(row["day"]), row["starts"] or ""
            checking = frozenset(expert for expert in experts if expert is not None)
            works.append(PlannedWork(day=day, starts=starts, experts=checking, **said))
        return tuple(works)

    async def approved(self, campaign: int, part: Part) -> ApprovedList | None:
        """The list as it was approved last."""
        row = await self.session.row("approved_list", campaign=campaign, part=part)
        if row is None:
            return None
        approved = tuple(decode(each) for each in json.loads(row["rows"]))
        by, ordered = read(row["who"]), date.fromisoformat(row["ordered"])
        return ApprovedList(
            part, row["number"], row["sha256"], approved, row["order_number"], ordered, by, moment(row["at"])
        )

    async def approve(self, campaign: int, approved: ApprovedList) -> None:
        """Keep a newly approved version."""
        await self.session.value(
            "approve_list", campaign=campaign, part=approved.part, number=approved.number,
            sha256=approved.sha256, rows=line([encode(row) for row in approved.rows]),
            order_number=approved.order, ordered=approved.ordered.isoformat(), who=written(approved.by),
            at=micros(approved.at),
        )  # fmt: skip

    async def plan_digest(self, campaign: int) -> str:
        """The SHA-256 of the plan's file that was loaded last, in hex; empty when none was."""
        known = await self.session.row("campaign_of", campaign=campaign)
        stream = campaign_stream(rows.campaign(known)) if known else ""
        row = await self.session.row("plan_loaded_last", stream=stream)
        body = json.loads(bytes(row["data"]))["body"] if row else {}
        return str(body.get("sha256", ""))

    async def list_marks(self, campaign: int) -> tuple[ListMark, ...]:
        """How the lists stood when somebody looked last."""
        plain = ("part", "sha256", "count", "changes", "told", "declined", "reason")
        return tuple(
            ListMark(
                since=moment(row["since"]), told_at=moment_or_none(row["told_at"]),
                **{name: row[name] for name in plain},
            )
            for row in await self.session.rows("list_marks", campaign=campaign)
        )  # fmt: skip

    async def mark_list(self, campaign: int, mark: ListMark) -> None:
        """Remember how a list stands."""
        plain = ("part", "sha256", "count", "changes", "told", "declined", "reason")
        await self.session.value(
            "mark_list", campaign=campaign, since=micros(mark.since), told_at=micros_or_none(mark.told_at),
            **{name: getattr(mark, name) for name in plain},
        )  # fmt: skip

    async def glance(self, behind: int) -> Glance:
        """The last `behind` entries of the ledger as they are at this moment."""
        after = await self.session.value("newest_entry") - behind
        return Glance(after, await self._changes(after))

    async def watching(self, campaign: int | None = None) -> tuple[Watching, ...]:
        """How far each campaign's lists were looked at, or those of one campaign."""
        found = []
        for row in await self.session.rows("lists_watched", campaign=campaign):
            after, known = row["entry"] or 0, row["changes"]
            is_changed = known is None or known != await self._changes(after)
            found.append(Watching(row["id"], after, is_changed))
        return tuple(found)

    async def _changes(self, after: int) -> int:
        """How many entries after that one may have changed a list."""
        number: int = await self.session.value("list_changes_after", entry=after)
        return number

    async def watched(self, campaign: int, seen: Glance) -> None:
        """The lists are marked as the ledger was then."""
        await self.session.value("watch_lists", campaign=campaign, entry=seen.after, changes=seen.changes)

    async def awaiting_approval(self) -> tuple[int, ...]:
        """Campaigns with a list of which the department has not heard as it is now."""
        return tuple(row["campaign"] for row in await self.session.rows("awaiting_approval"))
