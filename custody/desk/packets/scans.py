"""A scan shows, a tap takes: labels, codes and links become cards."""

from collections.abc import Sequence
from dataclasses import replace

from custody.acts import Look
from custody.cards import card
from custody.codes import Scan, shown
from custody.desk.call import Call, person_stream
from custody.desk.incidents.strangers import report_strangers
from custody.desk.letters import bundle, reply
from custody.desk.packets.acts import MOST, ids_of
from custody.desk.packets.finding import find
from custody.desk.packets.guesses import note_misses
from custody.desk.packets.nearness import case_at
from custody.desk.settle import Settled, settle
from custody.facts.answers import Pile
from custody.facts.base import Refusal, encode
from custody.facts.doors import OldButton
from custody.facts.guessing import TriedTooOften
from custody.facts.unreadable import TooMany
from custody.judge import Case
from custody.letters import Choice
from custody.menu import button, choices
from custody.ports import Books

TOGETHER = ("take", "confirm", "deny", "offer")
"""What can be done with a pile by one tap."""

EACH = 12
"""So many packets have a button of their own, when it is asked which of them is meant."""


async def scan(call: Call, scans: Sequence[Scan], unread: str = "") -> None:
    """Answer a scan of labels by one message; `unread` are words beside the codes without a meaning."""
    async with call.open_books() as books:
        if len(scans) > MOST:
            await reply(books, call, TooMany(limit=MOST, found=len(scans)))
            return
        ids, unknown = await find(books, call, scans)
        await show(books, call, ids, unknown, unread)


async def look_again(call: Call, ref: str, *, apart: bool = False) -> None:
    """Show the card, or the pile, behind a button; `apart` shows a pile as single cards."""
    async with call.open_books() as books:
        ids = await ids_of(books, call, ref)
        if ids is None:
            await reply(books, call, OldButton())
            return
        if not apart:
            await show(books, call, ids, ())
            return
        looked = await _look(books, call, ids)
        hidden = [each for each in looked if not each[0].accepted]
        for part in (*([each] for each in looked if each[0].accepted), *([hidden] if hidden else [])):
            await _answer(books, call, part, (), "")


async def show(
    books: Books, call: Call, ids: Sequence[int], unknown: Sequence[Refusal], unread: str = "", verb: str = ""
) -> None:
    """Record the looks, remember what is in mind, and answer with a card or a pile; `verb` is meant."""
    await record_unknown(books, call, unknown)
    await _answer(books, call, await _look(books, call, ids), unknown, unread, verb)


async def _look(books: Books, call: Call, ids: Sequence[int]) -> list[tuple[Settled, Case]]:
    campaign = await books.campaign(call.person.campaign)
    looked = [
        (await settle(books, call, case, Look(call.via)), case)
        for case in [await case_at(books, call, p, campaign) for p in await books.take_packets(sorted(ids))]
    ]
    await report_strangers(books, call, [case for settled, case in looked if not settled.accepted])
    seen = [case for settled, case in looked if settled.accepted]
    if seen:
        await books.remember_looked(call.person.id, [case.packet.id for case in seen], call.recorded)
    return looked


async def record_unknown(books: Books, call: Call, unknown: Sequence[Refusal]) -> None:
    """Write what could not be found into the person's chain, but for what was not even looked for."""
    sought = [each for each in unknown if not isinstance(each, TriedTooOften)]
    if sought:
        await books.lock_person(call.person.id)
        await note_misses(books, call, sought)
    for refusal in sought:
        body: dict[str, object] = {"fact": encode(refusal)}
        await books.write(call.record(person_stream(call.person), refusal, body, accepted=False))


async def _answer(
    books: Books, call: Call, looked: list[tuple[Settled, Case]], unknown: Sequence[Refusal], unread: str,
    verb: str = "",
) -> None:  # fmt: skip
    seen = [case for settled, case in looked if settled.accepted]
    refused = (*(settled.fact for settled, _ in looked if not settled.accepted), *unknown)
    if len(seen) == 1 and not refused:
        await reply(books, call, replace(card(seen[0]), unread=unread), choices(seen[0]))
    elif not seen and refused and all(each == refused[0] for each in refused):
        await reply(books, call, refused[0])
    else:
        works, cards = sum(case.place.declared or 0 for case in seen), tuple(map(card, seen))
        pile = Pile(cards=cards, count=len(seen), works=works, refused=refused, unread=unread)
        await reply(books, call, pile, await _together(books, call, seen, verb))


async def _together(books: Books, call: Call, seen: Sequence[Case], verb: str = "") -> tuple[Choice, ...]:
    """The buttons that a pile shares, one for each act and step, and «show them apart»; or one `verb`."""
    if verb and seen:
        meant = await bundle(books, call.person.id, call, [case.packet for case in seen], verb)
        return (meant, *(button(case, verb, text=shown(case.packet.code)) for case in seen[:EACH]))
    groups: dict[tuple[str, str, str], list[Case]] = {}
    for case in seen:
        for each in choices(case):
            if each.verb in TOGETHER:
                text = each.text if each.verb == "take" else ""
                groups.setdefault((each.verb, each.arg, text), []).append(case)
    ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
    buttons = [
        await bundle(books, call.person.id, call, [case.packet for case in cases], verb, arg, text)
        for (verb, arg, text), cases in ordered
    ]
    if not seen:
        return ()
    packets, word = [case.packet for case in seen], "" if buttons else "shown"
    return (*buttons, await bundle(books, call.person.id, call, packets, "each", word))
