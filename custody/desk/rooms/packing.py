"""All packets of a work collected at once, a packet a room, with the numbers that were reported (S 15)."""

from collections.abc import Sequence
from itertools import zip_longest

from custody.acts import Pack
from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.packets.acts import perform_each
from custody.desk.sittings.speaking import as_school, locked
from custody.facts.doors import OldButton
from custody.facts.rooms import Room, RoomsApart
from custody.forms import Draft
from custody.letters import Choice
from custody.packets import Packet
from custody.ports import Books, RoomReport
from custody.sittings import Sitting

FORM = "rooms-pack"


async def paired(
    books: Books, call: Call, sitting: Sitting, report: RoomReport
) -> tuple[tuple[Packet, Room], ...]:
    """Packets in the order of their numbers, rooms in that in which they were said; else it is refused."""
    packets = sorted(await books.packets_of_sitting(sitting.id), key=_number)
    rooms = [each for each in report.rooms if each.came]
    if len(rooms) == len(packets):
        return tuple(zip(packets, rooms, strict=True))
    refusal = RoomsApart(sitting=sitting.name, rooms=len(rooms), packets=len(packets))
    await reply(books, call, refusal, [Choice(verb, f"s{sitting.id}") for verb in ("rooms", "sitting")])
    return ()


def _number(packet: Packet) -> int:
    return packet.number


async def finish(books: Books, call: Call, draft: Draft) -> None:
    """What was asked once is said of every packet; rooms that were put right meanwhile are asked anew."""
    sitting = await locked(books, call, int(draft.ref[1:]), as_school)
    report = await books.room_report(sitting.id) if sitting is not None else None
    if sitting is None or report is None:
        return
    pairs = await paired(books, call, sitting, report)
    if pairs and [[room.name, room.came] for _, room in pairs] != draft.answers["rooms"]:
        await reply(books, call, OldButton(), [Choice("rooms-pack", f"s{sitting.id}")])
    elif pairs:
        await perform_each(books, call, _acts(sitting, report, pairs, draft))


def _acts(
    sitting: Sitting, report: RoomReport, pairs: Sequence[tuple[Packet, Room]], draft: Draft
) -> dict[int, Pack]:
    answers = draft.answers
    spoiled = {str(name).casefold(): int(number) for name, number in answers["spoiled"]}
    listed = sitting.listed if len(pairs) == 1 else None
    return {
        packet.id: Pack(
            None if listed is None else max(listed, room.came), room.came, report.variants,
            spoiled.get(room.name.casefold(), 0), 0, answers["criteria"], answers["protocol"], seal or "",
            room.name,
        )
        for (packet, room), seal in zip_longest(pairs, answers["seals"])
    }  # fmt: skip
