"""The due rows of a packet and of a sitting: made, moved and closed with the act that causes them."""

from datetime import datetime, timedelta

from custody.campaign import Campaign
from custody.due import Due, Kind
from custody.judge.case import Case
from custody.owing import is_on_road
from custody.packets import Packet, Place
from custody.ports import Books, WorkDays
from custody.reminders import evening_before, missed_at, morning_of, next_asking, next_reminder, quiet_of
from custody.sittings import Sitting


async def note(books: Books, case: Case, packet: Packet) -> None:
    """Whatever the act has changed of what is due for the packet."""
    before, now = case.place, packet.place
    wanted = of_packet(case.campaign, case.days, packet, case.recorded)
    if _deadline_bears(before) != _deadline_bears(now):
        await _put(books, f"p{packet.id}", "deadline", wanted.get("deadline"))
    if before.offer != now.offer:
        await _put(books, f"p{packet.id}", "offer", wanted.get("offer"))
    if before.pending != now.pending:
        await _put(books, f"p{packet.id}", "word", wanted.get("word"))
    if is_on_road(before) or is_on_road(now):
        await _put(books, f"p{packet.id}", "silence", wanted.get("silence"))


def _deadline_bears(place: Place) -> tuple[object, ...]:
    return place.step, place.due, place.promised


async def _put(books: Books, subject: str, kind: Kind, due: Due | None) -> None:
    """What is due now, or nothing of that kind any more."""
    await (books.close_due(subject, kind) if due is None else books.set_due(due))


async def touched(books: Books, case: Case) -> None:
    """The holder has looked at a packet on the road: it is not silent."""
    if is_on_road(case.place) and case.is_in_hand:
        await books.set_due(_silence(case.campaign, case.packet, case.recorded))


def of_packet(campaign: Campaign, days: WorkDays, packet: Packet, now: datetime) -> dict[Kind, Due]:
    """Everything that is due for the packet from now on."""
    place, subject, found = packet.place, f"p{packet.id}", dict[Kind, Due]()
    if place.due is not None:
        next_at = next_for(campaign, days, packet, now)
        found["deadline"] = Due(subject, "deadline", place.due, next_at, _coming(packet))
    if place.offer is not None and place.offer.until is not None:
        found["offer"] = Due(subject, "offer", place.offer.until, place.offer.until, place.offer.step)
    if place.unconfirmed:
        since = min(each.at for each in place.awaited)
        found["word"] = Due(subject, "word", since, next_asking(campaign, days, since, now))
    if is_on_road(place):
        found["silence"] = _silence(campaign, packet, now)
    return found


def next_for(campaign: Campaign, days: WorkDays, packet: Packet, now: datetime) -> datetime:
    """When the packet's deadline speaks next: at its next stage, or sooner at the promised time."""
    promised, due = packet.place.promised, packet.place.due or now
    stage = next_reminder(campaign, days, due, _since(campaign, packet, now))
    return min(stage, quiet_of(campaign).shifted(promised)) if promised and promised > now else stage


def _since(campaign: Campaign, packet: Packet, now: datetime) -> datetime:
    """From when reminders make sense: nothing can be packed before the sitting's day."""
    return max(now, morning_of(campaign, packet.day)) if packet.place.step is None else now


def _coming(packet: Packet) -> str:
    step = packet.way.due_step(packet.place.step)
    return step.name if step else ""


def _silence(campaign: Campaign, packet: Packet, now: datetime) -> Due:
    """When the packet has been silent for too long; one that stays until tomorrow may be silent till then."""
    term = packet.place.term
    silent = now + timedelta(hours=campaign.silent_hours)
    if term is not None and term.rule == "kept":
        silent = max(silent, morning_of(campaign, term.since))
    heard = silent - timedelta(hours=campaign.silent_hours)
    return Due(f"p{packet.id}", "silence", heard, quiet_of(campaign).shifted(silent))


def of_sitting(campaign: Campaign, days: WorkDays, sitting: Sitting, now: datetime) -> dict[Kind, Due]:
    """Everything that is due for the sitting: its upload, its start, and that its observer hears of it."""
    subject, found = f"s{sitting.id}", dict[Kind, Due]()
    if sitting.uploaded is None and sitting.upload_due is not None:
        next_at = next_reminder(campaign, days, sitting.upload_due, now)
        found["upload"] = Due(subject, "upload", sitting.upload_due, next_at, "uploaded")
    times: dict[Kind, datetime] = {
        "evening": evening_before(campaign, sitting.day), "morning": morning_of(campaign, sitting.day),
    }  # fmt: skip
    missed = missed_at(campaign, sitting)
    if missed is not None:
        times["unstarted"] = missed
    found |= {kind: Due(subject, kind, at, at) for kind, at in times.items() if at > now}
    return found
