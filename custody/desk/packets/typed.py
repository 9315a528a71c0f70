"""Acts that are typed, with codes or about what was scanned last: every button has such a twin."""

from collections.abc import Sequence
from dataclasses import replace

from custody.acts import Act, Announce, Confirm, Count
from custody.cards import to_count
from custody.codes import Scan
from custody.desk.call import Call, stated
from custody.desk.forms.questions import open_form
from custody.desk.letters import reply
from custody.desk.packets.acts import MOST, perform
from custody.desk.packets.finding import find
from custody.desk.packets.nearness import IN_MIND
from custody.desk.packets.scans import record_unknown, show
from custody.desk.packets.together import counted_together
from custody.facts.unreadable import BadInput, NoPacketInMind, TooMany
from custody.forms import Draft
from custody.judge.giving import awaiting
from custody.ports import Books

Clock = tuple[int, int] | None
ASKS_WHICH = ("delay", "stay")  # of several packets one chooses of which this is said


async def act_by_text(
    call: Call, scans: Sequence[Scan], act: Act, clock: Clock = None, number: int | None = None
) -> None:
    """An act on the packets whose codes were typed, or on those scanned last; `clock` is a stated time.

    Where another `number` of packets was said than is meant, they are shown and nothing is done.
    """
    async with call.open_books() as books:
        ids = await meant(books, call, scans, type(act).__name__.lower())
        if act == Count(None) and not scans:
            ids = await _uncounted(books, call) or ids
        if ids and number not in (None, len(ids)):
            await show(books, call, ids, ())
        elif ids:
            if act == Announce() and not scans and await _holds_others(books, call, ids, number):
                await show(books, call, await _in_hand(books, call), ())
                return
            said, then = await _as_meant(books, call, ids, act), await _as_stated(books, call, clock)
            if said is None:
                return
            if then is None:
                await reply(books, call, BadInput(field="future", text="{}:{:02}".format(*(clock or (0, 0)))))
            else:
                await perform(books, then, ids, said, None)


async def _in_hand(books: Books, call: Call) -> tuple[int, ...]:
    campaign = await books.campaign(call.person.campaign)
    held = await books.packets_of(call.person.id)
    return tuple(packet.id for packet in held if call.case(packet, campaign).is_in_hand)


async def _uncounted(books: Books, call: Call) -> tuple[int, ...]:
    """All that came into these hands to be counted: «all agree» is said of it, whatever was looked at."""
    campaign = await books.campaign(call.person.campaign)
    held = await books.packets_of(call.person.id)
    return tuple(packet.id for packet in held if to_count(call.case(packet, campaign)))


async def _only_one(books: Books, call: Call, act: str) -> tuple[int, ...]:
    """The one packet in this person's hands, which needs no code; of several one chooses."""
    held = await _in_hand(books, call)
    if len(held) == 1:
        return held
    verb, none = act if act in ASKS_WHICH else "", NoPacketInMind(act=act)
    await (show(books, call, held, (), verb=verb) if held else reply(books, call, none))
    return ()


async def _holds_others(books: Books, call: Call, ids: Sequence[int], number: int | None) -> bool:
    """Whether a bare «handing over» is not clear: of several packets in hand, unless they were numbered."""
    held = set(await _in_hand(books, call))
    return set(ids) <= held and len(held) > (len(ids) if number else 1)


async def _as_meant(books: Books, call: Call, ids: Sequence[int], act: Act) -> Act | None:
    """«Gave it», said by whoever is asked whether they did, is the answer and not a new announcement.

    One number for several packets may be of each or of all; None when that had to be asked back.
    """
    if isinstance(act, Count):
        return await counted_together(books, call, ids, act)
    campaign = await books.campaign(call.person.campaign)
    asked = [awaiting(call.case(packet, campaign)) for packet in await books.packets(ids)]
    return Confirm() if act == Announce() and all(asked) else act


async def form_by_text(call: Call, scans: Sequence[Scan], form: str, known: dict[str, object]) -> None:
    """A form about the packet whose code was typed, or that was scanned last; of several one chooses."""
    async with call.open_books() as books:
        ids = await meant(books, call, scans, form)
        if form in ASKS_WHICH and len(ids) > 1 and not scans:
            await show(books, call, ids, (), verb=form)
            return
        for packet in ids[:1]:
            await open_form(books, call, Draft(call.person.id, form, f"p{packet}", 0, known))


async def _as_stated(books: Books, call: Call, clock: Clock) -> Call | None:
    """The call as of the stated time; None for a time that has not come yet."""
    if clock is None:
        return call
    at = stated(call, await books.campaign(call.person.campaign), *clock)
    return None if at is None else replace(call, at=at, source="stated")


async def meant(books: Books, call: Call, scans: Sequence[Scan], act: str = "") -> tuple[int, ...]:
    """The packets that are meant by an act; what is unknown is answered at once and recorded."""
    ids, refused = await find(books, call, scans)
    await record_unknown(books, call, refused)
    for refusal in refused:
        await reply(books, call, refusal)
    if not scans:
        ids = await books.looked(call.person.id, call.recorded - IN_MIND) or await _only_one(books, call, act)
    if len(ids) > MOST:
        await reply(books, call, TooMany(limit=MOST, found=len(ids)))
        return ()
    return ids
