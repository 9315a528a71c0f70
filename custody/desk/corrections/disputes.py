"""«It is not so»: whoever is named in what the coordinator has entered or corrected may disagree."""

from custody.desk.call import Call, packet_stream
from custody.desk.letters import reply, tell_all
from custody.desk.packets.acts import ids_of
from custody.desk.packets.nearness import case_at
from custody.desk.settle import keep
from custody.facts.base import Fact
from custody.facts.doors import OldButton
from custody.facts.sheet import Disputed
from custody.judge.disputing import dispute
from custody.letters import Choice
from custody.standing import told


async def not_so(call: Call, ref: str, seq: int) -> None:
    """The person disagrees with the entry of that number: an incident, and nothing else moves."""
    async with call.open_books() as books:
        packets = await books.take_packets(await ids_of(books, call, ref) or ())
        if not packets:
            await reply(books, call, OldButton())
            return
        campaign = await books.campaign(call.person.campaign)
        case = await case_at(books, call, packets[0], campaign)
        history = told(await books.story(packet_stream(packets[0])))
        entry = next((each.fact for each in history if each.seq == seq), None)
        before = any(_is_mine(each.fact, call.person.id, seq) for each in history)
        verdict = dispute(case, seq, entry, before=before)
        settled = await keep(books, call, case, verdict)
        await reply(books, call, settled.fact, (Choice("story", ref), Choice("incident", ref)))
        await tell_all(books, call, campaign, [settled])


def _is_mine(fact: Fact, person: int, seq: int) -> bool:
    """Whether the person has disputed that entry before."""
    return isinstance(fact, Disputed) and (fact.entry, fact.by.id) == (seq, person)
