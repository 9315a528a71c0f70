"""Approved lists, and the plan as it stands (`custody.ports.ApprovalBook`)."""

import json
from datetime import date
from itertools import groupby

from custody.approval import ApprovedList, Part, PlannedSchool, PlannedWork
from custody.desk.call import campaign_stream
from custody.facts.base import encode
from custody.ports import ListMark
from storage.books import rows
from storage.books.shelf import Shelf
from storage.kinds import decode
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
        by, ordered = decode(json.loads(row["who"])), date.fromisoformat(row["ordered"])
        return ApprovedList(
            part, row["number"], row["sha256"], approved, row["order_number"], ordered, by, moment(row["at"])
        )

    async def approve(self, campaign: int, approved: ApprovedList) -> None:
        """Keep a newly approved version."""
        await self.session.value(
            "approve_list", campaign=campaign, part=approved.part, number=approved.number,
            sha256=approved.sha256, rows=line([encode(row) for row in approved.rows]),
            order_number=approved.order, ordered=approved.ordered.isoformat(), who=line(encode(approved.by)),
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

    async def unwatched(self) -> tuple[tuple[int, int], ...]:
        """Campaigns in whose lists something may have changed, and the newest entry of the ledger."""
        newest = await self.session.value("newest_entry")
        return tuple((row["id"], newest) for row in await self.session.rows("unwatched"))

    async def watched(self, campaign: int, entry: int) -> None:
        """The lists are marked as of that entry of the ledger."""
        await self.session.value("lists_watched", campaign=campaign, entry=entry)

    async def is_unwatched(self, campaign: int) -> bool:
        """Whether a list may have changed since it was marked last."""
        return await self.session.row("is_unwatched", campaign=campaign) is not None

    async def lagging(self, behind: int) -> tuple[tuple[int, int], ...]:
        """Campaigns that were looked at more than so many entries ago, and the newest entry of the ledger."""
        newest = await self.session.value("newest_entry")
        found = await self.session.rows("lagging", entry=newest - behind)
        return tuple((row["campaign"], newest) for row in found)

    async def keep_up(self, campaign: int, entry: int) -> None:
        """Nothing up to that entry of the ledger has changed a list."""
        await self.session.value("keep_up", campaign=campaign, entry=entry)

    async def awaiting_approval(self) -> tuple[int, ...]:
        """Campaigns with a list of which the department has not heard as it is now."""
        return tuple(row["campaign"] for row in await self.session.rows("awaiting_approval"))
