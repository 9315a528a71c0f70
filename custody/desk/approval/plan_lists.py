"""The lists of the plan as they stand now, beside what the department has approved of them."""

from dataclasses import dataclass
from datetime import datetime

from custody.approval import PARTS, ApprovedList, Part, differences, digest_of, parts_of
from custody.approval_rows import rows_of
from custody.campaign import Campaign
from custody.facts.plan_lists import ListLine, ListPending, ListState, PlanRow
from custody.ports import Books, ListMark

SHORT = 8
"""So many characters of a SHA-256 go with a button: enough to see that a list has changed."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One list with its SHA-256, what was approved of it, and what differs."""

    part: Part
    rows: tuple[PlanRow, ...]
    sha256: str
    approved: ApprovedList | None
    changes: tuple[ListLine, ...]
    mark: ListMark | None = None

    @property
    def waits(self) -> bool:
        """Whether there is something to approve."""
        return bool(self.changes) if self.approved else bool(self.rows)

    @property
    def ref(self) -> str:
        """The list as it is now, small enough for a button."""
        return f"{self.part}.{self.sha256[:SHORT]}"

    @property
    def state(self) -> ListState:
        """How it stands, in a line."""
        approved, mark = self.approved, self.mark
        declined = self.waits and mark is not None and mark.declined == self.sha256
        return ListState(
            part=self.part, count=len(self.rows), changes=len(self.changes),
            state="fresh" if approved is None else "amended" if self.changes else "approved",
            order=approved.order if approved else "", ordered=approved.ordered if approved else None,
            by=approved.by if approved else None, reason=mark.reason if mark and declined else "",
        )  # fmt: skip

    def marked(self, now: datetime) -> ListMark:
        """What is to be remembered of it: since when it is as it is, and who knows."""
        changes = len(self.changes) if self.approved else len(self.rows)
        before = self.mark or ListMark(self.part, "", 0, 0, now)
        return ListMark(
            self.part, self.sha256, len(self.rows), changes,
            before.since if before.sha256 == self.sha256 else now,
            before.told, before.told_at, before.declined, before.reason,
        )  # fmt: skip


async def listed(books: Books, campaign: Campaign, part: Part) -> Listed:
    """One list as it stands now."""
    marks = {mark.part: mark for mark in await books.list_marks(campaign.id)}
    role = PARTS[part]
    schools = await books.planned_schools(campaign.id) if part == "schools" else ()
    everyone = await books.everyone(campaign.id) if role else ()
    people = tuple(each for each in everyone if role and each.has(role))
    works = await books.planned_works(campaign.id) if part in ("observers", "experts", "schedule") else ()
    proposed = await books.sent_sample(campaign.id) if part == "sample" else ()
    places = await books.planned_places(campaign.id) if part == "places" else ()
    rows = proposed or rows_of(part, schools, people, works, places)
    approved = await books.approved(campaign.id, part)
    changes = differences(approved.rows, rows) if approved else ()
    return Listed(part, rows, digest_of(part, rows), approved, changes, marks.get(part))


async def all_listed(books: Books, campaign: Campaign) -> tuple[Listed, ...]:
    """Every list that makes sense for the campaign's procedure; of the sample only one that was sent."""
    found = [await listed(books, campaign, part) for part in parts_of(campaign.route)]
    return tuple(each for each in found if each.part != "sample" or each.rows or each.approved)


async def unapproved(books: Books, campaign_id: int) -> tuple[ListPending, ...]:
    """The lists that are not approved: as the clock has noted, anew only where something changed since."""
    if any(each.is_changed for each in await books.watching(campaign_id)):
        return await unapproved_now(books, await books.campaign(campaign_id))
    marks = {mark.part: mark for mark in await books.list_marks(campaign_id)}
    pending = []
    for part in PARTS:
        mark = marks.get(part)
        if mark is not None and mark.changes:
            known = await books.approved(campaign_id, part)
            pending.append(ListPending(part=part, changes=mark.changes if known else 0))
    return tuple(pending)


async def unapproved_now(books: Books, campaign: Campaign) -> tuple[ListPending, ...]:
    """The same as the lists stand at this moment: where no clock may have looked since they changed."""
    waiting = (each for each in await all_listed(books, campaign) if each.waits)
    return tuple(ListPending(part=each.part, changes=len(each.changes)) for each in waiting)
