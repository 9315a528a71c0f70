"""Where a plan's deadlines collide (M 11.7, 11.8, 12.1), and which holidays nobody has decreed yet."""

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import date

from bot.workdays import RussianDays
from custody.campaign import Campaign
from custody.deadlines import closing, due_of, local_day, upload_due, why
from custody.facts.names import Reason
from custody.packets import Term
from custody.plan import Plan, PlanCampaign
from custody.ports import WorkDays


@dataclass(frozen=True, slots=True)
class Collision:
    """Sittings of a day: with every step on its last day, `checked` comes after `upload`; `reason` is why."""

    day: date
    received: date
    checked: date
    upload: date
    reason: Reason


def terms_of(plan: PlanCampaign) -> Campaign:
    """The planned terms as the rules of deadlines want them, without exceptions of the calendar."""
    said = asdict(plan)
    return Campaign(id=0, route=said.pop("procedure"), **said)


def collisions(campaign: Campaign, days: WorkDays, plan: Plan) -> Counter[Collision]:
    """How many sittings have their upload due before the end of checking, by day and expert's week."""
    schools = {each.code: each.week for each in plan.organisations}
    weeks = {each.callsign: schools.get(each.own_organisation or "") for each in plan.people}
    found: Counter[Collision] = Counter()
    for sitting in sorted(plan.sittings, key=lambda each: each.date):
        week = weeks.get(sitting.expert or "") or campaign.week
        collision = _collision(campaign, days, sitting.date, week)
        if closing(campaign, collision.checked) > upload_due(campaign, sitting.date):
            found[collision] += 1
    return found


def _collision(campaign: Campaign, days: WorkDays, day: date, week: int) -> Collision:
    """The last day of each duty; the packet travels in the campaign's week and is checked in the expert's."""
    travelling = Term("next-working-day", day, 1, campaign.week)
    received = local_day(campaign, due_of(campaign, days, travelling))
    checking = Term("check-days", received, campaign.check_days, week)
    checked = local_day(campaign, due_of(campaign, days, checking))
    upload = local_day(campaign, upload_due(campaign, day))
    return Collision(day, received, checked, upload, why(campaign, days, checking))


def unconfirmed_years(campaign: Campaign, days: RussianDays, plan: Plan) -> list[int]:
    """Years of the sittings and of their uploads whose moved days off the government has not decreed yet."""
    moments = {sitting.date for sitting in plan.sittings}
    moments |= {local_day(campaign, upload_due(campaign, day)) for day in moments}
    return [year for year in sorted({day.year for day in moments}) if not days.is_confirmed(year)]
