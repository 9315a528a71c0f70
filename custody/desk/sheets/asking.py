"""Catching up from paper: what is missing is asked, what the sheet says is shown before it is written."""

from collections.abc import Mapping, Sequence
from typing import Any

from custody.codes import Scan
from custody.desk.call import Call
from custody.desk.forms.opening import make_way, opened
from custody.desk.letters import reply
from custody.desk.packets.acts import MOST, ids_of
from custody.desk.packets.finding import find
from custody.desk.packets.guesses import note_misses
from custody.desk.sheets.preview import FORM, current, missing_of, show, step_buttons
from custody.facts.doors import CodeMissing, NotForYourRole, OldButton
from custody.facts.refusals import NotYours
from custody.facts.sheet import SheetAsked, SheetLeg
from custody.facts.unreadable import TooMany
from custody.forms import Draft
from custody.judge.seen import seen
from custody.letters import Choice
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role
from custody.routes import Step
from custody.sheets import Staff

STEP = "paper-step"
Sayings = Sequence[Mapping[str, Any]]


async def ask(call: Call, scans: Sequence[Scan], lines: Sayings = ()) -> None:
    """/paper CODE…: what is missing of these packets; with lines beside the codes, their preview."""
    async with call.open_books() as books:
        if not call.person.has(Role.COORDINATOR):
            await reply(books, call, NotForYourRole(command="paper", roles=(Role.COORDINATOR,)))
            return
        ids, refused = await find(books, call, scans)
        await note_misses(books, call, refused)
        for refusal in refused or (() if ids else (CodeMissing(command="paper"),)):
            await reply(books, call, refusal)
        if len(ids) > MOST:
            await reply(books, call, TooMany(limit=MOST, found=len(ids)))
        elif ids and not refused:
            await _open(books, call, ids, lines)


async def ask_for(call: Call, ref: str) -> None:
    """The button on a packet's card, or on a sitting's for all its packets."""
    async with call.open_books() as books:
        if ref.startswith("s"):
            ids: Sequence[int] = [each.id for each in await books.packets_of_sitting(int(ref[1:]))]
        else:
            ids = await ids_of(books, call, ref) or ()
        if ids:
            await _open(books, call, ids, ())
        else:
            await reply(books, call, OldButton())


async def _open(books: Books, call: Call, ids: Sequence[int], lines: Sayings) -> None:
    packets = await books.packets(ids)
    if not all(is_mine(call, packet) for packet in packets):
        await reply(books, call, NotYours())
        return
    ref = f"p{ids[0]}" if len(ids) == 1 else f"b{await books.keep_bundle(call.person.id, ids, call.recorded)}"
    draft = Draft(call.person.id, FORM, ref, 0, {"lines": list(lines)})
    if lines:
        await make_way(books, call, draft)
        await show(books, call, draft)
        return
    draft = await opened(books, call, draft)
    steps = await missing_of(books, packets[0])
    staff = Staff(await books.everyone(call.person.campaign), call.person, "UTC")
    legs = tuple(_leg(packets[0], step, staff) for step in steps)
    fact = SheetAsked(packet=packets[0].name, count=len(packets), legs=legs)
    await reply(books, call, fact, (*step_buttons(draft, steps), Choice("cancel", f"d{draft.id}")))


def is_mine(call: Call, packet: Packet) -> bool:
    """Whether this person coordinates there, in this very campaign."""
    here = packet.campaign == call.person.campaign
    return here and Role.COORDINATOR in call.person.roles_at(packet.organisation, packet.subject)


def _leg(packet: Packet, step: Step, staff: Staff) -> SheetLeg:
    who, role = staff.planned(packet, step), step.takers[0]
    return SheetLeg(step=step.name, role=role, who=seen(who, role, packet.subject) if who else None)


async def preview(books: Books, call: Call, draft: Draft) -> None:
    """Lines were typed: they take the place of those before, or only add who told and why."""
    fresh = list(draft.answers["legs"])
    if not any(_is_act(each) for each in fresh):
        fresh = [*draft.answers["lines"], *fresh]
    await show(books, call, draft.goes_on({"lines": fresh}))


def _is_act(said: Mapping[str, Any]) -> bool:
    return bool(said.get("clock") or said.get("act")) or not (
        said.get("told") or said.get("why") or said.get("cause")
    )


async def add_step(books: Books, call: Call, draft: Draft) -> None:
    """One step was asked for by buttons: it becomes a line like those that are typed."""
    said = draft.answers
    who = "" if said["leg-who"] == "planned" else said["leg-who"]
    line = {**said["leg-time"], "text": "", "act": said["step"], "who": who}
    await show(books, call, draft.goes_on({"lines": [*said["lines"], line]}))


async def so_far(call: Call, draft_id: int, version: int, step: str) -> tuple[str, dict[str, Any]] | None:
    """The reference and the lines of the open sheet, with the step that is to be asked; None if it is old."""
    async with call.read_books() as books:
        draft = await current(books, call, draft_id, version)
    if draft is None:
        return None
    return draft.ref, {"lines": list(draft.answers["lines"]), "step": step, "forms": list(draft.forms)}
