"""Acts on a packet where it lies: packing, looking, taking a step back."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from custody.acts import Look, Pack, Undo
from custody.facts.happened import FilledIn, Looked, Packed, Undone
from custody.facts.names import Who
from custody.facts.refusals import (
    AlreadyYours,
    NothingToUndo,
    TooLateToUndo,
    WrongOrder,
    WrongRole,
)
from custody.facts.unreadable import BadInput
from custody.judge import terms
from custody.judge.case import Case, Tell, Verdict
from custody.judge.steps import next_name
from custody.packets import LastAct, Place
from custody.roles import Role
from custody.routes import Step


def look(case: Case, act: Look) -> Verdict:
    """A scan moves nothing; it is recorded."""
    return Verdict(Looked(packet=case.packet.name, at=case.at, via=act.via))


def pack(case: Case, act: Pack) -> Verdict:
    """Judge the school's packing (M 11.5; S 15)."""
    step = case.route.steps[0]
    if Role.SCHOOL not in case.roles:
        return Verdict(WrongRole(packet=case.packet.name, expected=Role.SCHOOL))
    if case.place.step == step.name:
        return Verdict(AlreadyYours(packet=case.packet.name, since=case.place.since or case.at))
    if act.listed is not None and act.wrote is not None and act.wrote > act.listed:
        return Verdict(BadInput(field="counts", text=f"{act.listed} {act.wrote}"))
    me = case.me(Role.SCHOOL)
    filled = replace(case.place, listed=act.listed, wrote=act.wrote, seal=act.seal)
    if step.name in case.place.unwitnessed:
        left = tuple(name for name in case.place.unwitnessed if name != step.name)
        fact = FilledIn(packet=case.packet.name, at=case.at, step=step.name, by=me, holder=case.place.holder)
        return Verdict(fact, replace(case.moved(filled, step.name), unwitnessed=left))
    if case.place.step is not None:
        return Verdict(WrongOrder(packet=case.packet.name, step=next_name(case)))
    place = case.stepped(
        step, role=Role.SCHOOL, holder=me, since=case.at,
        listed=act.listed, wrote=act.wrote, seal=act.seal,
    )  # fmt: skip
    return Verdict(_packed(case, act, me, step), place)


def _packed(case: Case, act: Pack, me: Who, step: Step) -> Packed:
    return Packed(
        packet=case.packet.name, at=case.at, late=case.late, step=step.name, by=me, listed=act.listed,
        wrote=act.wrote, variants=act.variants, spoiled=act.spoiled, special=act.special,
        criteria=act.criteria, protocol=act.protocol, seal=act.seal, room=act.room,
        due=case.deadline_after(step),
        ahead=_ahead(case), was_due=terms.ended(case, step),
    )  # fmt: skip


def _ahead(case: Case) -> date | None:
    """The day of the work when it is still to come: the ledger does not argue, the answer doubts."""
    day = case.at.astimezone(ZoneInfo(case.campaign.timezone)).date()
    return case.packet.day if day < case.packet.day else None


def undo(case: Case, act: Undo) -> Verdict:
    """Judge taking a step back: one's own last step, within the campaign's minutes."""
    last, before = case.place.last, case.place.before
    if last is None or before is None or last.actor != case.person.id or not _means(act, last):
        return Verdict(NothingToUndo(packet=case.packet.name))
    if case.minutes_since(last.at) > case.campaign.undo_minutes:
        return Verdict(TooLateToUndo(packet=case.packet.name, minutes=case.campaign.undo_minutes))
    fact = Undone(
        packet=case.packet.name, at=case.at, step=last.step, of=last.seq,
        by=case.acting(case.place.role), holder=before.holder,
        counted=case.place.counted if before.step == case.place.step else None,
    )  # fmt: skip
    holder = before.holder
    tells = (Tell(holder.id, fact, ("story",)),) if holder and holder.id != case.person.id else ()
    back = _taken_back(case.place, before)
    if last.step != case.route.steps[0].name:
        back = replace(back, seal=case.place.seal)  # a seal put on since then is still there
    return Verdict(fact, back, tells=tells)


def _means(act: Undo, last: LastAct) -> bool:
    return act.of in (0, last.seq) and act.step in ("", last.step)


def _taken_back(place: Place, before: Place) -> Place:
    """The place before, with what others have said since: words of givers and incidents stay."""
    known = {(each.step, each.taker, each.at) for each in before.pending}
    pending = tuple(each for each in place.pending if (each.step, each.taker, each.at) in known)
    return replace(before, pending=pending, incidents=place.incidents, resolved=place.resolved)
