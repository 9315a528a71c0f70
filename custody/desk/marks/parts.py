"""Which parts of which sittings a person may send marks of: their packets', another's, a second check."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from custody.desk.call import Call, today
from custody.desk.marks.days import has_come, works_of
from custody.desk.marks.speakers import SPEAKERS, may_decide, speaker_of
from custody.facts.names import Who
from custody.judge.seen import seen
from custody.marks.files import Key, Work
from custody.marks.sheets import MarkSheet, Sort, standing
from custody.marks.structure import Structure
from custody.packets import Packet
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Part:
    """One person's marks of one sitting as they may come now."""

    sitting: Sitting
    sort: Sort
    whose: Who
    by: Who
    work: Work

    @property
    def key(self) -> Key:
        """By which the check names it."""
        return self.work.key


Sheets = Mapping[int, tuple[MarkSheet, ...]]
"""Of each sitting, in the order in which they came."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What may come of a work, the sheets that are there, and the works `ahead` of which nothing may yet."""

    parts: Mapping[Key, Part]
    sheets: Sheets
    ahead: tuple[Sitting, ...] = ()


async def sheets_of(books: Books, sittings: Iterable[int]) -> dict[int, tuple[MarkSheet, ...]]:
    """The sheets of these sittings."""
    found: dict[int, tuple[MarkSheet, ...]] = dict.fromkeys(sittings, ())
    for sheet in await books.mark_sheets(list(found)):
        found[sheet.sitting] = (*found[sheet.sitting], sheet)
    return found


async def parts_of(
    books: Books, call: Call, structure: Structure, only: frozenset[str] = frozenset()
) -> Sent:
    """What this person may send of that work, and the sheets that are there; `only` are organisations.

    They are named by code or name as `fold` has them; none of them stands for all.
    """
    campaign = await books.campaign(call.person.campaign)
    day = today(call, campaign)
    speaks = any(map(call.person.has, SPEAKERS))
    meant = await works_of(books, call, structure, only, speaks=speaks)
    sittings = {each.id: each for each in meant if has_come(each, day)}
    ahead = [each for each in meant if each.id not in sittings]
    if speaks:
        packets = await books.packets_of_sittings(list(sittings))
    else:
        packets = await books.packets_checked_by(call.person.id)
    seconds = await books.second_checks(list(sittings))
    parts = list(_first(call, sittings, [each for each in packets if each.sitting in sittings]))
    asked = {key for key, who in seconds.items() if who.id == call.person.id}
    mine = {part.sitting.id for part in parts} | asked
    sheets = await sheets_of(books, sorted(mine))
    parts += [_second(sittings[key], seconds[key], sheets[key]) for key in sorted(asked)]
    parts += await _decisions(books, call, [sittings[key] for key in sorted(mine)], sheets)
    ahead = [each for each in ahead if not speaks or speaker_of(call.person, each)]
    return Sent({part.key: part for part in parts}, sheets, tuple(ahead))


def _first(call: Call, sittings: Mapping[int, Sitting], packets: Sequence[Packet]) -> Iterator[Part]:
    """Those whose packets the person checks, or speaks for whoever does."""
    groups: dict[tuple[int, int], list[Packet]] = {}
    for packet in packets:
        groups.setdefault((packet.sitting, _checker(call, packet).id), []).append(packet)
    for (sitting, _), group in groups.items():
        whose, packet = _checker(call, group[0]), group[0]
        roles = call.person.roles_at(packet.organisation, packet.subject)
        is_own = whose.id == call.person.id and Role.EXPERT in roles
        by = whose if is_own else speaker_of(call.person, sittings[sitting])
        if by is not None:
            declared = [each.place.declared for each in group]
            works = None if None in declared else sum(each or 0 for each in declared)
            yield Part(sittings[sitting], "first", whose, by, _work(sittings[sitting], whose, works))


def _checker(call: Call, packet: Packet) -> Who:
    """Who checks the packet; whoever speaks, where nobody is named."""
    holder = packet.place.holder
    if holder is not None and holder.role is Role.EXPERT:
        return holder
    return packet.expert or seen(call.person, Role.CHAIR, packet.subject)


def _second(sitting: Sitting, whose: Who, sheets: Sequence[MarkSheet]) -> Part:
    """As many works as the first experts have given marks to."""
    works = sum(each.works for each in standing(sheets, "first"))
    return Part(sitting, "second", whose, whose, _work(sitting, whose, works))


async def _decisions(books: Books, call: Call, sittings: Iterable[Sitting], sheets: Sheets) -> list[Part]:
    """Where two experts have spoken, the chair may: of all codes, or only of those that differ."""
    twice = [
        each for each in sittings if all(standing(sheets[each.id], sort) for sort in ("first", "second"))
    ]
    chairs = await books.people_with(call.person.campaign, Role.CHAIR) if twice else ()
    spoken = [(each, speaker_of(call.person, each)) for each in twice]
    return [
        Part(each, "chair", by, by, _work(each, by, None))
        for each, by in spoken
        if by is not None and may_decide(call.person, each, chairs)
    ]


def _work(sitting: Sitting, whose: Who, works: int | None) -> Work:
    return Work(
        sitting.id, sitting.organisation, sitting.organisation_name, sitting.day, whose.callsign, works,
        window=sitting.window,
    )  # fmt: skip
