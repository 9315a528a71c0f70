"""A packet's way read from its chain: who held it when, what was late, unseen, from paper, corrected."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from custody.facts.base import Fact, encode
from custody.facts.happened import Confirmed, Looked, Packed, Received, Undone
from custody.facts.names import Deadline, PacketName, Who
from custody.ledger import Entry, Record, chain
from custody.packets import Packet, Place
from custody.roles import Role
from custody.timeline import page_of
from custody.timeline_reading import timeline

NOON = datetime(2024, 4, 16, 12, tzinfo=UTC)
NAME = PacketName("K7M29Q", "Карам", "физика", "8")
SCHOOL, OBSERVER = Who(1, "Ш-01", Role.SCHOOL), Who(2, "Н-01", Role.OBSERVER)
COORDINATOR = Who(3, "К-01", Role.COORDINATOR)
PACKET = Packet(1, 1, 1, "K7M29Q", 1, 1, "municipal", "КАР", "Карам", "физика", "8", date(2024, 4, 16))


def after(hours: float) -> datetime:
    return NOON + timedelta(hours=hours)


def packed(hours: float = 0, due: float = 6) -> Packed:
    ends = Deadline(after(due), "to-observer")
    return Packed(packet=NAME, at=after(hours), step="packed", listed=9, wrote=8, by=SCHOOL, due=ends)


def received(hours: float, taker: Who, due: float | None = None, **more: object) -> Received:
    ends = Deadline(after(due), "next") if due is not None else None
    return Received(packet=NAME, at=after(hours), step="to-observer", taker=taker, due=ends, **more)  # type: ignore[arg-type]


def told(*acts: tuple[Fact, Who, float], source: str = "telegram", accepted: bool = True) -> list[Entry]:
    """The acts as a chain, each at its own hour."""
    entries: list[Entry] = []
    for what, who, hours in acts:
        record = Record(
            "packet:1/K7M29Q", what.kind, accepted, who.callsign, who.role.value, after(hours), after(hours),
            source, "text", 1, {"fact": encode(what)},
        )  # fmt: skip
        entries.append(chain(record, entries[-1] if entries else None))
    return entries


def test_the_packet_goes_from_lane_to_lane() -> None:
    way = timeline(told((packed(), SCHOOL, 0), (received(1, OBSERVER), OBSERVER, 1)), PACKET, after(2))
    assert [each.callsign for each in way.lanes] == ["Ш-01", "Н-01"]
    assert [(each.lane, each.holder, each.seq) for each in way.moments] == [(0, 0, 1), (1, 1, 2)]
    assert not any(each.red or each.late or each.unseen for each in way.moments)


def test_a_confirmation_stands_in_its_own_lane_and_moves_nothing() -> None:
    said = Confirmed(packet=NAME, at=after(2), step="to-observer", taker=OBSERVER, by=SCHOOL)
    acts = told((packed(), SCHOOL, 0), (received(1, OBSERVER), OBSERVER, 1), (said, SCHOOL, 2))
    last = timeline(acts, PACKET, after(3)).moments[-1]
    assert (last.lane, last.holder) == (0, 1)


def test_a_deadline_that_passed_is_a_row_and_what_follows_is_red() -> None:
    acts = told((packed(due=3), SCHOOL, 0), (received(5, OBSERVER, late=True), OBSERVER, 5))
    way = timeline(acts, PACKET, after(6))
    assert [(each.mark, each.red, each.late) for each in way.moments] == [
        ("act", False, False), ("due", False, False), ("act", True, True),
    ]  # fmt: skip
    assert way.moments[1].at == after(3)


def test_the_open_deadline_lies_ahead_or_behind() -> None:
    acts = told((packed(), SCHOOL, 0))
    lying = replace(PACKET, place=Place("packed", due=after(6)))
    ahead = [(each.mark, each.red) for each in timeline(acts, lying, after(2)).moments]
    assert ahead == [("act", False), ("now", False), ("due", False)]
    behind = [(each.mark, each.red) for each in timeline(acts, lying, after(8)).moments]
    assert behind == [("act", False), ("due", False), ("now", True)]


def test_what_nobody_noted_and_what_came_from_paper_and_what_was_unsaid() -> None:
    skipped = received(1, COORDINATOR, skipped=("to-observer",))
    undone = Undone(packet=NAME, at=after(2), step="to-coordinator", of=2, by=COORDINATOR, holder=SCHOOL)
    way = timeline(
        told((packed(), SCHOOL, 0), (skipped, COORDINATOR, 1), (undone, COORDINATOR, 2)), PACKET, after(3)
    )
    assert way.moments[1].unseen == ("to-observer",)
    assert (way.moments[2].mark, way.moments[2].holder) == ("correction", 0)
    assert timeline(told((packed(), SCHOOL, 0), source="paper"), PACKET, after(1)).moments[0].mark == "paper"


def test_acts_stand_in_the_order_in_which_they_happened() -> None:
    acts = told((received(4, OBSERVER), OBSERVER, 4), (packed(1), SCHOOL, 1))
    assert [each.seq for each in timeline(acts, PACKET, after(5)).moments] == [2, 1]


def test_looks_and_refusals_are_not_drawn() -> None:
    looked = Looked(packet=NAME, at=NOON, via="link")
    assert timeline(told((looked, SCHOOL, 0)), PACKET, after(1)).moments == ()
    assert timeline(told((packed(), SCHOOL, 0), accepted=False), PACKET, after(1)).moments == ()


def test_the_first_page_is_the_newest() -> None:
    whole = timeline(told(*((packed(hours), SCHOOL, hours) for hours in range(5))), PACKET, after(9))
    pages = [[each.seq for each in page_of(whole, page, 2).moments] for page in (1, 2, 3, 9)]
    assert pages == [[4, 5], [2, 3], [1], [1]]
    assert page_of(whole, 1, 2).pages == 3
