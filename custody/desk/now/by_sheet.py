"""«Confirm by the sheet» for a pile: what an expert without a phone gave back is one word (M 11.8)."""

from custody.acts import Confirm
from custody.desk.call import Call
from custody.desk.now.page import all_needs
from custody.desk.packets.acts import perform
from custody.desk.personal import refuse
from custody.facts.doors import OldButton
from custody.needs import Need
from custody.roles import Role


async def confirm_pile(call: Call, ref: str, step: str, version: int) -> None:
    """By the button of the pile's line; `ref` is its first packet, `version` the sum of what was seen."""
    async with call.read_books() as books:
        campaign = await books.campaign(call.person.campaign)
        leads = call.person.has(Role.COORDINATOR)
        found, _ = await all_needs(books, call.person, campaign, call.recorded) if leads else ((), 0)
    need = next((each for each in found if _is_pile(each, ref)), None)
    if need is None:
        await refuse(call, OldButton())
        return
    async with call.open_books() as books:
        await perform(books, call, need.packets, Confirm(step), version)


def _is_pile(need: Need, ref: str) -> bool:
    return need.kind == "unconfirmed" and need.ref == ref
