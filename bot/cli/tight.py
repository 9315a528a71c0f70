"""Where a plan's deadlines collide: checking ends after the marks are due (M 11.7, 11.8, 12.1)."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date

from custody.campaign import Campaign
from custody.deadlines import closing, upload_due, working_day_after
from custody.plan import PlanCampaign
from custody.ports import WorkDays


@dataclass(frozen=True, slots=True)
class Collision:
    """A day of sittings: with every step on its last day, `checked` comes after `upload`."""

    day: date
    received: date
    checked: date
    upload: date


def terms_of(plan: PlanCampaign) -> Campaign:
    """The planned terms as the rules of deadlines want them."""
    said = asdict(plan)
    return Campaign(id=0, route=said.pop("procedure"), **said)


def collisions(plan: PlanCampaign, days: WorkDays, sittings: Iterable[date]) -> Iterator[Collision]:
    """The days of sittings whose upload is due before checking must be done."""
    campaign = terms_of(plan)
    for day in sittings:
        received = working_day_after(campaign, days, day, 1)
        checked = working_day_after(campaign, days, received, campaign.check_days)
        upload = upload_due(campaign, day)
        if closing(campaign, checked) > upload:
            yield Collision(day, received, checked, upload.date())
