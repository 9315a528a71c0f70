"""The coordinator's plan entered into the books: new rows, changed rows, and nothing that happened unsaid."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from custody.campaign import Campaign
from custody.plan import Plan, PlanDay, PlanSitting
from storage.books import StoredBooks, rows
from storage.moments import line, micros
from storage.plan_people import put_organisations, put_people
from storage.plan_sittings import Labelled, put_sittings
from storage.plan_tally import PlanResult, Tally, Vanished
from storage.session import Row

__all__ = ["PlanResult", "Tally", "Vanished", "apply_plan", "campaigns"]


@dataclass(frozen=True, slots=True)
class _Terms:
    key: str
    title: str
    route: str
    timezone: str
    closing: str
    check_days: int
    upload_days: int
    week: int
    language: str
    years_needed: int
    undo_minutes: int
    offer_minutes: int
    remind_hours: str
    morning: str
    evening: str
    quiet: str
    silent_hours: int
    exceptions: str

    def said(self, *left_out: str) -> dict[str, str | int]:
        return {name: getattr(self, name) for name in self.__slots__ if name not in left_out}


async def apply_plan(
    books: StoredBooks,
    plan: Plan,
    at: datetime,
    upload_due: Callable[[PlanSitting], datetime],
    new_code: Callable[[], str],
    new_token: Callable[[], str],
) -> PlanResult:
    """Enter the plan; the same plan twice changes nothing; what it lacks is reported, not removed.

    New packets get a fresh code and token. A person's language, and an observer or expert whom the
    coordinator has changed since, stay as they are until the plan itself names somebody else.
    """
    tally = PlanResult()
    campaign = tally.terms = await _put_campaign(books, plan, at, tally)
    tally.campaign = campaign.id
    await put_organisations(books, campaign, plan, tally)
    people = await put_people(books, campaign, plan, tally)
    await put_sittings(books, campaign, plan, people, Labelled(upload_due, new_code, new_token), tally)
    return tally


async def campaigns(books: StoredBooks) -> tuple[Campaign, ...]:
    """Every campaign, the oldest first."""
    return tuple(map(rows.campaign, await books.session.rows("campaigns")))


async def _put_campaign(books: StoredBooks, plan: Plan, at: datetime, result: PlanResult) -> Campaign:
    row = await _locked(books, plan.campaign.key)
    terms = _terms(plan, row)
    if row is None:
        row = await books.session.row("new_campaign", **terms.said(), at=micros(at))
    elif any(row[name] != value for name, value in terms.said().items()):
        result.changed.campaigns = 1
        row = await books.session.row("change_campaign", campaign=row["id"], **terms.said("key"))
    else:
        return rows.campaign(row)
    if row is None:
        raise LookupError("a campaign was written and did not come back")
    result.new.campaigns = 1 - result.changed.campaigns
    return rows.campaign(row)


async def _locked(books: StoredBooks, key: str) -> Row | None:
    """The campaign as it is once nobody else can change it, its calendar neither."""
    row = await books.session.row("campaign_by_key", key=key)
    if row is not None:
        await books.lock_campaign(row["id"])
    return row and await books.session.row("campaign_by_key", key=key)


def _terms(plan: Plan, before: Row | None) -> _Terms:
    said = plan.campaign
    return _Terms(
        said.key, said.title, said.procedure, said.timezone, said.closing.isoformat("minutes"),
        said.check_days, said.upload_days, said.week, said.language, said.years_needed, said.undo_minutes,
        said.offer_minutes, said.remind_hours, said.morning.isoformat("minutes"),
        said.evening.isoformat("minutes"), said.quiet, said.silent_hours, _exceptions(plan, before),
    )  # fmt: skip


def _exceptions(plan: Plan, before: Row | None) -> str:
    """The days of the plan's calendar; without one those that were known, also by the coordinator's word."""
    if plan.calendar is None:
        return str(before["exceptions"]) if before else "{}"
    return line({day.date.isoformat(): int(day.works) for day in sorted(plan.calendar, key=_day)})


def _day(day: PlanDay) -> date:
    return day.date
