"""Corrections about a sitting: a milestone or the upload that was noted wrongly, with a reason, both told."""

from dataclasses import replace

from custody.desk.call import Call
from custody.desk.corrections.amendments import noted_amended
from custody.desk.corrections.noted_standing import standing_of
from custody.desk.letters import reply
from custody.desk.marks.uploads import due_again
from custody.desk.packets.scans import record_unknown
from custody.desk.sittings.speaking import write
from custody.facts.doors import OldButton
from custody.facts.noted_fixes import NotedAnnulled, NotedCorrected, NotedLine, NotedPreview, WhichNoted
from custody.facts.sittings import Milestone, Uploaded
from custody.facts.unreadable import BadInput
from custody.forms import Draft
from custody.judge.seen import seen
from custody.letters import Choice, Letter, Urgency, column
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting

READY = "fix-ready"


async def choose(call: Call, sitting_id: int) -> None:
    """What stands of the sitting, each with its number."""
    async with call.open_books() as books:
        sitting = await _mine(books, call, sitting_id)
        if sitting is None:
            return
        found = await standing_of(books, sitting)
        lines = tuple(NotedLine(seq=each.entry.seq, what=each.fact) for each in found)
        ref = f"s{sitting.id}"
        ways = [Choice("fix-act", ref, 0, str(n.seq), "", n.seq) for n in lines]
        await reply(books, call, WhichNoted(sitting=sitting.name, lines=lines), ways)


async def what(call: Call, sitting_id: int, seq: int) -> None:
    """One was chosen: what is wrong with it."""
    async with call.open_books() as books:
        sitting = await _mine(books, call, sitting_id)
        found = [e for e in await standing_of(books, sitting) if e.entry.seq == seq] if sitting else []
        if sitting is not None and not found:
            await reply(books, call, OldButton())
        for each in found if sitting is not None else ():
            line = NotedLine(seq=seq, what=each.fact)
            choices = [Choice("fix-what", f"s{sitting_id}", seq, kind) for kind in ways(each.fact)]
            await reply(books, call, line, choices)


def ways(fact: Milestone | Uploaded) -> tuple[str, ...]:
    """What can be wrong with it: a number only where it was noted with one."""
    number = ("number",) if isinstance(fact, Milestone) and fact.number is not None else ()
    return ("annul", "time", *number)


async def _mine(books: Books, call: Call, sitting_id: int, *, lock: bool = False) -> Sitting | None:
    """The sitting for a coordinator there; otherwise the refusal is answered."""
    sitting = await (books.take_sitting(sitting_id) if lock else books.sitting(sitting_id))
    here = sitting is not None and sitting.campaign == call.person.campaign
    roles = call.person.roles_at(sitting.organisation, sitting.subject) if sitting and here else frozenset()
    if Role.COORDINATOR in roles:
        return sitting
    await record_unknown(books, call, (OldButton(),))
    await reply(books, call, OldButton())
    return None


async def show(books: Books, call: Call, draft: Draft, *, changed: bool = False) -> None:
    """The correction before it is written."""
    sitting = await _mine(books, call, int(draft.ref[1:]))
    wish = await _wish(books, call, sitting, draft) if sitting else None
    if sitting is None or wish is None or isinstance(wish, BadInput):
        await (reply(books, call, wish or OldButton(), _anew(draft, wish)) if sitting else _nothing())
        return
    kind = draft.answers.get("kind") or draft.form.removeprefix("fix-")
    kept = replace(draft, form=READY).goes_on({**draft.answers, "kind": kind, "asked": []})
    kept = await books.keep_draft(kept, call.recorded)
    fact = NotedPreview(
        sitting=sitting.name, of=wish.of, was=wish.was, reason=wish.reason, changed=changed,
        now=wish.now if isinstance(wish, NotedCorrected) else None, form=kept.id,
    )  # fmt: skip
    await reply(books, call, fact, (Choice("fix-write", f"d{kept.id}"), Choice("cancel", f"d{kept.id}")))


def _anew(draft: Draft, wrong: object) -> tuple[Choice, ...]:
    """The way to begin once more, after an answer that does not fit."""
    return (Choice("fix", draft.ref),) if wrong else ()


async def _nothing() -> None:
    """Everything has been answered already."""


async def _wish(
    books: Books, call: Call, sitting: Sitting, draft: Draft
) -> NotedAnnulled | NotedCorrected | BadInput | None:
    """The correction as it will be written, or what does not fit; None where the entry has gone."""
    said, campaign = draft.answers, await books.campaign(sitting.campaign)
    each = next((e for e in await standing_of(books, sitting) if e.entry.seq == said["of"]), None)
    kind = said.get("kind") or draft.form.removeprefix("fix-")
    if each is None or kind not in ways(each.fact):
        return None
    known = {
        "sitting": sitting.name, "at": call.at, "by": seen(call.person, Role.COORDINATOR), "was": each.fact,
        "of": each.entry.seq, "mark": each.entry.receipt.mark, "reason": said["reason"],
    }  # fmt: skip
    if kind == "annul":
        return NotedAnnulled(**known)
    now = noted_amended(campaign, call.recorded, each.fact, said)
    return NotedCorrected(**known, now=now) if isinstance(now, Milestone | Uploaded) else now


async def write_noted_fix(books: Books, call: Call, draft: Draft) -> None:
    """The tap: written, the sitting follows, both sides are told; what has gone meanwhile is said."""
    sitting = await _mine(books, call, int(draft.ref[1:]), lock=True)
    wish = await _wish(books, call, sitting, draft) if sitting else None
    if sitting is None or wish is None or isinstance(wish, BadInput):
        await (reply(books, call, wish or OldButton()) if sitting else _nothing())
        return
    await books.drop_draft(call.person.id)
    said = await write(books, replace(call, forms=draft.forms), sitting, wish)
    changed = _followed(sitting, wish)
    await books.save_sitting(changed)
    if sitting.uploaded is not None and changed.uploaded is None:
        await due_again(books, call, changed)
    await reply(books, call, said, (Choice("sitting", f"s{sitting.id}"),))
    for person in {wish.was.by.id, sitting.observer or 0} - {call.person.id, 0}:
        buttons = column(Choice("incident", f"s{sitting.id}"), Choice("sitting", f"s{sitting.id}"))
        await books.tell(person, Letter(said, buttons, Urgency.NOTICE))


def _followed(sitting: Sitting, wish: NotedAnnulled | NotedCorrected) -> Sitting:
    """The sitting by what is so now."""
    now = wish.now if isinstance(wish, NotedCorrected) else None
    if isinstance(wish.was, Uploaded):
        return replace(sitting, uploaded=now.at if now else None)
    name = getattr(wish.was, "milestone", "")
    others = tuple(each for each in sitting.milestones if each.milestone != name)
    return replace(sitting, milestones=(*others, now) if isinstance(now, Milestone) else others)
