"""A new question takes the place of the open one: what was given to that one is recorded, or it is told."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.packets.nearness import case_at
from custody.desk.rooms import said as rooms_said
from custody.desk.sittings import milestones
from custody.desk.sittings.speaking import SPEAKERS, card_of
from custody.drafts import as_it_stands, has_answers, has_unwritten
from custody.facts.talk import Cancelled, FormLeft
from custody.forms import Draft, question
from custody.letters import Choice
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting

ENOUGH: dict[str, Callable[[Books, Call, Draft], Awaitable[None]]] = {
    "handed-out": milestones.finish,
    "rooms": rooms_said.finish,
}
"""Forms that are an act also without their last answers, and what they end as."""

PART_OF = {"paper-step": "paper", "rooms": "rooms-where"}
"""A question that goes on with what another one has gathered."""


async def opened(books: Books, call: Call, draft: Draft) -> Draft:
    """Store a new question; what had been answered to the one before it is never dropped in silence."""
    await make_way(books, call, draft)
    return await books.keep_draft(draft, call.recorded)


async def make_way(books: Books, call: Call, draft: Draft) -> None:
    """Close the open question for another, unless that goes on with what was gathered or puts it anew."""
    before = await books.draft(call.person.id)
    if before is None or not has_unwritten(before):
        return
    anew = draft.form if draft.answers.get("lines") or draft.form == "rooms" else ""
    if before.ref in ("", draft.ref) and before.form in (PART_OF.get(draft.form), anew):
        return
    await books.drop_draft(call.person.id)
    await _settle(books, call, before)


async def close(books: Books, call: Call) -> bool:
    """The person closes the question: what was answered is recorded where that is enough, or it is told."""
    draft = await books.draft(call.person.id)
    if draft is None:
        return False
    await books.drop_draft(call.person.id)
    left = draft.form if has_unwritten(draft) else ""
    if left in ENOUGH:
        await _settle(books, call, draft)
    await reply(books, call, Cancelled(form="" if left in ENOUGH else left))
    return True


async def same_question(books: Books, draft: Draft) -> Draft | None:
    """The open question, if the very button that began it was pressed again: a late or a second tap."""
    before = await books.draft(draft.person)
    if before is None or (before.form, before.ref, before.version) != (draft.form, draft.ref, draft.version):
        return None
    known = all(before.answers.get(name) == said for name, said in draft.answers.items())
    return before if known and has_answers(before) else None


async def _settle(books: Books, call: Call, draft: Draft) -> None:
    whole = as_it_stands(draft) if draft.form in ENOUGH else None
    if whole is not None:
        then = replace(call, at=draft.at or call.recorded, source="received")
        await ENOUGH[draft.form](books, then, whole)
        return
    asked, about = question(draft), await subject(books, call, draft.ref)
    fact = FormLeft(form=draft.form, field=asked.name if asked else "", **about)
    await reply(books, call, fact, await ways_of(books, call, draft.ref))


async def subject(books: Books, call: Call, ref: str) -> dict[str, Any]:
    """The packet or the sitting that a question was about, to be named; nothing for other things."""
    if ref.startswith("s"):
        sitting = await books.sitting(int(ref[1:]))
        return {"sitting": sitting.name} if sitting is not None and _is_theirs(call, sitting) else {}
    found = await books.packets([int(ref[1:])]) if ref.startswith("p") else ()
    campaign = await books.campaign(call.person.campaign)
    seen = [each for each in found if (await case_at(books, call, each, campaign)).sees]
    return {"packet": seen[0].name} if seen else {}


async def ways_of(books: Books, call: Call, ref: str) -> tuple[Choice, ...]:
    """What to press next about it: what a sitting still lacks, or the packet's card."""
    about = await subject(books, call, ref)
    if "sitting" in about:
        sitting = await books.sitting(int(ref[1:]))
        return (*(_milestones(call, sitting) if sitting else ()), Choice("sitting", ref))
    if "packet" in about:
        (packet,) = await books.packets([int(ref[1:])])
        return (Choice("look", ref, packet.version, "", packet.code),)
    settles = ref.startswith("i") and call.person.has(Role.COORDINATOR)
    return (Choice("incident-resolve", ref),) if settles else ()


def _is_theirs(call: Call, sitting: Sitting) -> bool:
    """Whether the person has a part in it: to others a sitting is not even named."""
    here = sitting.campaign == call.person.campaign
    return here and bool(call.person.roles_at(sitting.organisation, sitting.subject))


def _milestones(call: Call, sitting: Sitting) -> tuple[Choice, ...]:
    """Those that this person may still note there."""
    speaks = call.person.roles_at(sitting.organisation, sitting.subject) & set(SPEAKERS)
    return card_of(sitting)[1] if speaks else ()
