"""Whether a list of the plan may be decided on as the person saw it; otherwise how it is by now."""

from custody.approval import Part, parts_of
from custody.desk.approval.page import page_of
from custody.desk.approval.plan_lists import Listed, listed
from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.facts.answers import Ask
from custody.facts.approval import AlreadyApproved
from custody.facts.base import Refusal
from custody.facts.doors import NotForYourRole, OldButton
from custody.forms import Draft, question
from custody.letters import Choice, Letter
from custody.ports import Books
from custody.roles import Role


async def put(books: Books, call: Call, draft: Draft) -> None:
    """Ask the question of this form, with the way out."""
    kept, asked = await opened(books, call, draft), question(draft)
    fact = Ask(field=asked.name if asked else "", form=kept.id)
    await reply(books, call, fact, (Choice("cancel", f"d{kept.id}"),))


async def pending(books: Books, call: Call, part: Part, digest: str) -> Listed | None:
    """The list, with the campaign locked, if it is still as the person saw it; else it is said how it is."""
    if not call.person.has(Role.DEPARTMENT):
        await refuse(books, call, NotForYourRole(command="approval", roles=(Role.DEPARTMENT,)))
        return None
    await books.lock_campaign(call.person.campaign)
    campaign = await books.campaign(call.person.campaign)
    if part not in parts_of(campaign.route):
        await refuse(books, call, OldButton())
        return None
    found = await listed(books, campaign, part)
    if not found.waits:
        await refuse(books, call, _settled(found), (Choice("approval"),))
        return None
    if not found.sha256.startswith(digest):
        fact, rows = page_of(call, found, "c", 1, moved=True)
        await books.answer(call.chat, Letter(fact, rows), call.person.language)
        return None
    return found


def _settled(found: Listed) -> Refusal:
    """Who has approved it, and by which order."""
    done = found.approved
    if done is None:
        return OldButton()
    return AlreadyApproved(part=done.part, order=done.order, ordered=done.ordered, by=done.by, at=done.at)


async def refuse(books: Books, call: Call, refusal: Refusal, buttons: tuple[Choice, ...] = ()) -> None:
    """Answer so, and write the attempt down."""
    await record_unknown(books, call, (refusal,))
    await reply(books, call, refusal, buttons)
