"""Printed acts: what they take from the ledger, what was put right later, and what their mark is over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from custody.campaign import Campaign
from custody.deed_papers import Transfer
from custody.deeds import Mention, Written, seal_of, written
from custody.desk.deeds.checking import mark_in
from custody.desk.deeds.rights import may_print
from custody.facts.base import Fact, encode
from custody.facts.checking import Counted
from custody.facts.happened import Confirmed, Denied, Packed, Received, Undone
from custody.facts.names import SittingName, Who
from custody.facts.sittings import Milestone
from custody.handovers import Handover, handovers, together
from custody.ledger import Entry, Record, chain
from custody.packets import Packet, Place
from custody.roles import Grant, Person, Role

AT = datetime(2024, 4, 12, 4, 0, tzinfo=UTC)
CAMPAIGN = Campaign(1, "spring", "Весна", "municipal", "Asia/Irkutsk", AT.time())
SCHOOL = Who(1, "Ш-01", Role.SCHOOL)
OBSERVER, OTHER = Who(2, "Н-07", Role.OBSERVER), Who(3, "Н-08", Role.OBSERVER)
PACKET = Packet(7, 1, 1, "K7M29Q", 1, 1, "municipal", "КАР", "Карам", "физика", "8", date(2024, 4, 12))
PLACE = Place(step="to-observer", listed=9, wrote=8, seal="0417")


def packed(**changes: Any) -> Packed:  # noqa: ANN401 - any field
    fact = Packed(packet=PACKET.name, at=AT, step="packed", listed=9, wrote=8, by=SCHOOL, seal="0417")
    return replace(fact, **changes)


def received(taker: Who = OBSERVER, at: datetime = AT) -> Received:
    return Received(packet=PACKET.name, at=at, step="to-observer", taker=taker, giver=SCHOOL)


def rows(*facts: Fact | dict[str, Any]) -> tuple[Written, ...]:
    """The chain of the packet with these acts, an hour apart; a dictionary is a fact of another version."""
    entries: list[Entry] = []
    for number, fact in enumerate(facts):
        said = fact if isinstance(fact, dict) else encode(fact)
        when = AT + timedelta(hours=number)
        record = Record(
            stream="packet:7/K7M29Q", kind=said["kind"], accepted=True, actor="Н-07", role="observer",
            happened_at=when, recorded_at=when, time_source="telegram", via="button", update=number,
            body={"fact": said, "place": encode(PLACE)},
        )  # fmt: skip
        entries.append(chain(record, entries[-1] if entries else None))
    return written(entries)


def passed(*facts: Fact | dict[str, Any]) -> Sequence[Handover]:
    return handovers(PACKET, rows(*facts))


def test_a_handover_has_the_counts_of_its_moment_and_the_givers_word() -> None:
    (found,) = passed(packed(), received())
    assert (found.place.listed, found.place.wrote, found.place.seal) == (9, 8, "0417")
    assert (found.is_confirmed, found.is_denied) == (False, False)
    said: dict[str, Any] = {
        "packet": PACKET.name,
        "at": AT,
        "step": "to-observer",
        "taker": OBSERVER,
        "by": SCHOOL,
    }
    assert passed(packed(), received(), Confirmed(**said))[0].is_confirmed
    assert passed(packed(), received(), Denied(**said))[0].is_denied
    assert not passed(packed(), received(), received(), Confirmed(**said))[0].is_confirmed


def test_what_was_taken_back_is_in_no_act() -> None:
    undone = Undone(packet=PACKET.name, at=AT, step="to-observer", of=2, by=OBSERVER)
    assert passed(packed(), received(), undone) == ()
    assert rows(packed(), received(), undone)[1].overruled is not None
    assert rows(packed(), received(), undone)[0].overruled is None


def test_an_annulled_entry_of_another_version_is_taken_back_too() -> None:
    assert passed(packed(), received(), {"kind": "annulled-by-a-newer-program", "of": 2}) == ()


def test_what_was_corrected_is_printed_as_it_was_corrected() -> None:
    now = encode(received(OTHER))
    (found,) = passed(packed(), received(), {"kind": "corrected", "of": 2, "now": now})
    assert found.taker == OTHER
    assert found.row.overruled is not None
    assert found.row.overruled.seq == 3
    packing = encode(packed(listed=25, wrote=23, seal="0418"))
    (found,) = passed(packed(), received(), {"kind": "corrected", "of": 1, "now": packing})
    assert (found.place.listed, found.place.wrote, found.place.seal) == (25, 23, "0418")


def test_an_act_rests_on_the_packing_and_on_what_put_it_right() -> None:
    said: dict[str, Any] = {"packet": PACKET.name, "at": AT, "step": "to-observer", "taker": OBSERVER}
    before = [packed(), received(), Confirmed(**said, by=SCHOOL)]
    correction = {"kind": "corrected", "of": 1, "now": encode(packed(wrote=7))}
    old, new = (Transfer(CAMPAIGN, tuple(passed(*facts))) for facts in (before, [*before, correction]))
    assert [each.seq for each in old.mentions] == [2, 1, 3]
    assert [each.seq for each in new.mentions] == [2, 1, 4, 3], "a paper with other numbers has another QR"
    (found,) = new.handovers
    assert found.packing
    assert (found.packing.put_right("wrote"), found.packing.put_right("seal")) == (4, 0)


def test_a_corrected_count_is_printed_as_it_is_so_and_by_which_entry() -> None:
    counted = Counted(packet=PACKET.name, at=AT, step="opened", counted=8, declared=8, by=OBSERVER)
    correction = {"kind": "corrected", "of": 2, "now": encode(replace(counted, counted=7))}
    chain = rows(packed(), counted, received(), correction)
    shown = [replace(row, content=_counted_place(row)) for row in chain]
    (found,) = handovers(PACKET, shown)
    assert found.place.counted == 7
    assert found.counting
    assert found.counting.put_right("counted") == 4
    assert 4 in [each.seq for each in Transfer(CAMPAIGN, (found,)).mentions]


def _counted_place(row: Written) -> dict[str, Any]:
    return {**row.content, "body": {**row.content["body"], "place": encode(replace(PLACE, counted=8))}}


def test_a_milestone_that_was_noted_anew_is_corrected() -> None:
    name = SittingName("Карам", "физика", "8", date(2024, 4, 12))
    first = Milestone(sitting=name, at=AT, by=OBSERVER, milestone="arrived")
    other = replace(first, milestone="collected-works", number=8)
    later = replace(first, at=AT - timedelta(minutes=10), corrects=AT)
    found = rows(first, other, later)
    assert [row.overruled and row.overruled.seq for row in found] == [3, None, None]
    assert all(row.stands for row in found)


def test_packets_of_one_step_day_and_pair_are_one_act() -> None:
    other = replace(PACKET, id=8, code="AB12CD")
    late = rows(packed(), received(at=AT + timedelta(days=1)))
    found = [
        *handovers(PACKET, rows(packed(), received())),
        *handovers(other, rows(packed(), received())),
        *handovers(other, rows(packed(), received(OTHER))),
        *handovers(other, late),
    ]
    assert [len(act) for act in together(found, CAMPAIGN)] == [1, 2, 1]


def test_each_prints_their_own_and_the_coordinator_prints_any() -> None:
    paper = Transfer(CAMPAIGN, tuple(passed(packed(), received())))

    def person(number: int, *grants: Grant) -> Person:
        return Person(number, 1, "x", grants)

    everywhere = frozenset[str]()
    for role in (Role.COORDINATOR, Role.DEPARTMENT):
        assert may_print(person(99, Grant(role)), paper)
        assert not may_print(person(99, Grant(role, frozenset({"УЛК"}))), paper)
    assert may_print(person(2, Grant(Role.OBSERVER)), paper)
    assert may_print(person(99, Grant(Role.SCHOOL, frozenset({"КАР"}))), paper)
    assert not may_print(person(99, Grant(Role.SCHOOL, frozenset({"УЛК"}))), paper)
    for role in (Role.OBSERVER, Role.EXPERT, Role.CHAIR):
        assert not may_print(person(99, Grant(role, everywhere)), paper)


def test_the_mark_is_over_every_entry_in_its_order() -> None:
    one, two = Mention("packet:1/x", 5, "0" * 64), Mention("packet:2/x", 5, "f" * 64)
    marks = {
        seal_of("transfer", (one, two)), seal_of("transfer", (two, one)), seal_of("transfer", (one,)),
        seal_of("sitting", (one, two)), seal_of("transfer", (one, replace(two, hash="e" * 64))),
    }  # fmt: skip
    assert len(marks) == 5
    assert all(len(each) == 16 for each in marks)


def test_a_link_is_read_wherever_it_stands_and_nothing_else_is() -> None:
    mark = "9QK7TXW48M2P6HNA"
    for text in (f"/start r_{mark}", f"https://t.me/a_bot?start=r_{mark}", f"вот: r_{mark.lower()}."):
        assert mark_in(text) == mark
    for text in (f"r_{mark}A", f"p_{mark}", f"r_{mark[:-1]}", f"xr_{mark}", "r_", ""):
        assert mark_in(text) == ""
