"""What a statement makes of what was sent: looks, answers to questions, deadlines, hours from Moscow."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from custody.desk.proof_pages import MOSCOW, offset, shown
from custody.facts.answers import Ask
from custody.facts.base import Fact, encode
from custody.facts.deeds import DeedReady
from custody.facts.doors import NotUnderstood
from custody.facts.happened import Packed
from custody.facts.names import PacketName, Who
from custody.facts.proofs import Proof
from custody.ledger import Entry, Record, chain
from custody.roles import Role
from custody.sent import Attempt, Settled, Statement
from custody.sent_meaning import about, dues_of, is_look, threaded
from tests.custody.world import CAMPAIGN

AT = datetime(2026, 4, 14, 4, tzinfo=UTC)
ONE, OTHER = (PacketName(code, "Карам", "физика", "8") for code in ("K7M29Q", "M8TQVQ"))
ME = Who(1, "Ш-01", Role.SCHOOL)


def sent(number: int, answer: Fact | None, *entries: Entry) -> Settled:
    attempt = Attempt(1, number, "text", "12 11", AT, AT, "0" * 64, "done", AT, answer)
    return Settled(attempt, entries)


def packed(packet: PacketName, last: Entry | None = None, due: datetime | None = None) -> Entry:
    """An entry of this packet, after which that deadline runs; its time was stated."""
    fact = Packed(packet=packet, at=AT, step="packed", by=ME)
    place = {"due": due.isoformat()} if due else {}
    record = Record(
        f"packet:1/{packet.code}", "packed", True, "Ш-01", "school", AT, AT, "stated", "text", 1,  # noqa: FBT003
        {"fact": encode(fact), "place": place},
    )  # fmt: skip
    return chain(record, last)


def test_every_step_of_a_form_is_told_with_the_entry_into_which_it_went() -> None:
    entry = packed(ONE)
    asked = Ask(field="counts", packet=ONE)
    rows = (sent(4, None, entry), sent(3, asked), sent(2, NotUnderstood()), sent(1, asked))
    found = threaded(rows)
    assert [each.outcome for each in found] == ["recorded", "asked", "declined", "asked"]
    assert [each.into for each in found] == [None, entry, None, entry]


def test_a_form_that_was_left_went_into_no_entry() -> None:
    first, other = Ask(field="counts", packet=ONE), Ask(field="counts", packet=OTHER)
    rows = (sent(4, None, packed(ONE)), sent(3, first), sent(2, other), sent(1, first))
    assert [each.outcome for each in threaded(rows)] == ["recorded", "asked", "answered", "answered"]
    assert [each.outcome for each in threaded((sent(1, first),))] == ["answered"]


def test_who_only_looks_is_left_out_and_who_does_is_not() -> None:
    proof = Proof(since=AT.date(), total=0)
    assert is_look(sent(1, proof))
    assert is_look(sent(1, DeedReady(deed="statement", number="1", count=1, pages=1)))
    assert not is_look(sent(1, DeedReady(deed="transfer", number="1", count=1, pages=1)))
    assert not is_look(sent(1, NotUnderstood()))
    assert not is_look(sent(1, proof, packed(ONE)))


def test_the_deadline_that_ran_is_that_of_the_entry_before() -> None:
    first = packed(ONE, due=AT + timedelta(hours=9))
    second = packed(ONE, first)
    dues = dict(dues_of((first, second)))
    assert dues == {(second.stream, 2): AT + timedelta(hours=9)}
    told = about(second, dues)
    assert (told.packet, told.stated, told.due, told.late) == (ONE, AT, AT + timedelta(hours=9), False)
    assert about(first, dues).due is None


@pytest.mark.parametrize(
    ("zone", "utc", "moscow"),
    [("Asia/Irkutsk", "+8", "+5"), ("Europe/Moscow", "+3", ""), ("Europe/Kaliningrad", "+2", "-1"),
     ("UTC", "", "-3"), ("Asia/Kolkata", "+5:30", "+2:30")],
)  # fmt: skip
def test_local_time_is_said_from_utc_and_from_moscow(zone: str, utc: str, moscow: str) -> None:
    statement = Statement(CAMPAIGN, ME, AT.date(), AT.date(), ())
    assert (offset(statement, ZoneInfo(zone)), offset(statement, ZoneInfo(zone), MOSCOW)) == (utc, moscow)


@pytest.mark.parametrize(
    ("joined", "later", "reach"),
    [(-9, 0, "soon"), (-9, 1, "soon"), (-9, 2, "old"), (1, 2, "before"), (None, 0, "nobody")],
)
def test_why_nothing_has_come_of_a_day(joined: int | None, later: int, reach: str) -> None:
    since = None if joined is None else AT + timedelta(joined)
    statement = Statement(CAMPAIGN, ME, AT.date(), AT.date(), (), joined=since)
    fact, _ = shown(statement, 0, 1, AT + timedelta(later), own=True)
    assert fact.reach == reach
