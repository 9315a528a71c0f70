"""The due rows of a packet and of a sitting: made, moved and closed with the act that causes them."""

from datetime import datetime, timedelta

from custody.campaign import Campaign
from custody.choosing import is_awaited, next_choosing
from custody.deadlines import closing
from custody.due import Due, Kind
from custody.judge.case import Case
from custody.owing import is_on_road
from custody.packets import Packet, Place
from custody.ports import Books, WorkDays
from custody.reminders import evening_before, missed_at, morning_of, next_asking, next_reminder, quiet_of
from custody.sittings import Sitting


async def note(books: Books, case: Case, packet: Packet) -> None:
    """Whatever the act has changed of what is due for the packet."""
    before, now, subject = case.place, packet.place, f"p{packet.id}"
    terms = (case.campaign, case.days, packet, case.recorded)
    if _deadline_bears(before) != _deadline_bears(now):
        await _put(books, subject, "deadline", _deadline(*terms))
    if before.offer != now.offer:
        await _put(books, subject, "offer", _offer(packet))
    if before.pending != now.pending:
        await _put(books, subject, "word", _word(*terms))
    if is_on_road(before) or is_on_road(now):
        await _put(books, subject, "silence", _silence_of(case.campaign, packet, case.recorded))


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
    found = (
        _deadline(campaign, days, packet, now), _offer(packet), _word(campaign, days, packet, now),
        _silence_of(campaign, packet, now),
    )  # fmt: skip
    return {due.kind: due for due in found if due is not None}


def _deadline(campaign: Campaign, days: WorkDays, packet: Packet, now: datetime) -> Due | None:
    if packet.place.due is None:
        return None
    next_at = next_for(campaign, days, packet, now)
    return Due(f"p{packet.id}", "deadline", packet.place.due, next_at, _coming(packet))


def _offer(packet: Packet) -> Due | None:
    offer = packet.place.offer
    if offer is None or offer.until is None:
        return None
    return Due(f"p{packet.id}", "offer", offer.until, offer.until, offer.step)


def _word(campaign: Campaign, days: WorkDays, packet: Packet, now: datetime) -> Due | None:
    since = min((each.at for each in packet.place.awaited), default=None)
    if since is None:
        return None
    return Due(f"p{packet.id}", "word", since, next_asking(campaign, days, since, now))


def _silence_of(campaign: Campaign, packet: Packet, now: datetime) -> Due | None:
    return _silence(campaign, packet, now) if is_on_road(packet.place) else None


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
    times: dict[Kind, datetime] = {}
    if sitting.window is None or sitting.chosen:
        day = sitting.day
        times = {"evening": evening_before(campaign, day), "morning": morning_of(campaign, day)}
    stage = next_choosing(campaign, sitting, now) if is_awaited(sitting) else None
    if stage is not None:
        found["choose"] = Due(subject, "choose", closing(campaign, sitting.day), stage)
    missed = missed_at(campaign, sitting)
    if missed is not None:
        times["unstarted"] = missed
    found |= {kind: Due(subject, kind, at, at) for kind, at in times.items() if at > now}
    return found
