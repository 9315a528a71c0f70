"""One log over all entries, sealed by the clock; it only grows."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from custody.campaign import Campaign
from custody.checkpoints import Checkpoint
from custody.desk.ledger import sealing
from custody.desk.ledger.sealing import Seal, seal
from custody.facts.evidence import CheckpointMade
from custody.merkle import leaf_hash, root_of
from custody.notes import Note, signed
from storage.database import Database
from storage.outbox import Outbox, Outgoing
from storage.plan import campaigns
from storage.verifying import entries
from tests.storage.district import AT, K01, record

HOUR = timedelta(hours=1)
MORNING = datetime(2024, 4, 12, 1, 30, tzinfo=UTC)
"""09:30 in the campaign's zone; its day closes at 17:00."""


@dataclass
class Hand:
    """Signs with nothing; remembers what it was given."""

    signed: list[Note] = field(default_factory=list)

    def sign(self, note: Note) -> str:
        self.signed.append(note)
        return signed(note, b"p" * 32, b"s" * 64)


def tools(database: Database, quiet: str = "22:00-07:00") -> Seal:
    return Seal(database.open, database.read, Hand().sign, lambda name: f"{name}+key", quiet)


async def campaign_in(database: Database) -> Campaign:
    async with database.read() as books:
        return (await campaigns(books))[-1]


async def sealed(database: Database, at: datetime, quiet: str = "22:00-07:00") -> Checkpoint | None:
    return await seal(tools(database, quiet), await campaign_in(database), at)


async def act(database: Database, stream: str = "packet:1", number: int = 1) -> None:
    async with database.open() as books:
        await books.write(record(stream, number))


async def root_of_log(database: Database) -> str:
    placed = {each.position: each.data async for each in entries(database)}
    return root_of([leaf_hash(placed[place]) for place in range(len(placed))]).hex()


async def join(database: Database, *people: int) -> None:
    async with database.open() as books:
        for person in people:
            await books.session.value("bind_chat", chat=100 + person, person=person, at=0)


async def letters(database: Database) -> tuple[Outgoing, ...]:
    return await Outbox(database).pending(9, AT + timedelta(days=30))


async def test_everything_is_sealed_once_an_hour_when_there_is_something_new(database: Database) -> None:
    await act(database)
    first = await sealed(database, MORNING)
    assert first is not None
    assert (first.number, first.size, first.occasion) == (1, 1, "hour")
    await act(database, "packet:2")
    assert await sealed(database, MORNING + timedelta(minutes=29)) is None
    second = await sealed(database, MORNING + timedelta(minutes=30))
    assert second is not None
    assert (second.number, second.size) == (2, 2)
    assert second.root == await root_of_log(database)
    assert await sealed(database, MORNING + 2 * HOUR) is None, "nothing is new"


async def test_an_empty_ledger_is_not_sealed(database: Database) -> None:
    assert await sealed(database, MORNING) is None


async def test_the_day_s_end_is_sealed_even_if_the_hour_has_just_been(database: Database) -> None:
    await act(database)
    await sealed(database, MORNING)
    day = await sealed(database, MORNING + timedelta(hours=7, minutes=30))
    assert day is not None
    assert (day.number, day.size, day.occasion) == (2, 1, "day")
    assert await sealed(database, MORNING + timedelta(hours=8)) is None
    assert await sealed(database, MORNING + timedelta(days=1, hours=8)) is None, "nothing since yesterday's"
    await act(database)
    again = await sealed(database, MORNING + timedelta(days=2, hours=8))
    assert again is not None
    assert again.occasion == "day"


async def test_what_the_bot_did_not_finish_before_it_died_is_finished(database: Database) -> None:
    for number in range(3):
        await act(database, f"packet:{number}")
    async with database.open() as books:
        await books.log_entries(0, (await books.unlogged(0, 9))[:2])
    made = await sealed(database, MORNING)
    assert made is not None
    assert (made.size, made.root) == (3, await root_of_log(database))


async def test_an_entry_that_comes_to_light_late_is_sealed_with_the_next(database: Database) -> None:
    """PostgreSQL gives ids before the commit: a smaller one may appear after a greater."""
    for number in range(2):
        await act(database, f"packet:{number}")
    async with database.open() as books:
        await books.log_entries(0, (await books.unlogged(0, 9))[1:])
    await act(database, "packet:3")
    made = await sealed(database, MORNING)
    assert made is not None
    assert made.size == 3


async def test_pages_make_no_difference(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "PAGE", 2)
    for size, at in ((5, MORNING), (9, MORNING + HOUR)):
        for number in range(size):
            await act(database, f"packet:{number}")
        made = await sealed(database, at)
        assert made is not None
        assert made.root == await root_of_log(database)


async def test_coordinators_are_sent_it_without_a_sound(database: Database) -> None:
    await join(database, K01)
    await act(database)
    made = await sealed(database, MORNING)
    assert made is not None
    (letter,) = await letters(database)
    fact = letter.letter.fact
    assert isinstance(fact, CheckpointMade)
    assert letter.letter.silent
    assert (letter.person, fact.number, fact.size, fact.fresh, fact.signed) == (K01, 1, 1, 1, made.note)
    assert fact.key, "each one brings the public key"


async def test_the_first_one_reaches_whoever_joins_after_it(database: Database) -> None:
    await act(database)
    made = await sealed(database, MORNING)
    assert made is not None
    assert await letters(database) == ()
    await join(database, K01)
    for minute in (1, 2):
        assert await sealed(database, MORNING + timedelta(minutes=minute)) is None
    (letter,) = await letters(database)
    assert isinstance(letter.letter.fact, CheckpointMade)
    assert (letter.letter.fact.signed, letter.letter.fact.after) == (made.note, 0)


async def test_at_night_it_is_made_and_not_sent(database: Database) -> None:
    await join(database, K01)
    await act(database)
    assert await sealed(database, MORNING, "09:00-10:00") is not None
    assert await letters(database) == ()


async def test_of_two_that_are_made_at_once_one_is_kept(database: Database) -> None:
    await join(database, K01)
    await act(database)
    terms, first = await campaign_in(database), tools(database)
    await seal(first, terms, MORNING)
    async with database.read() as books:
        kept = await books.checkpoints()
    late = Checkpoint(1, 1, "0" * 64, MORNING, "hour", "a note", "")
    assert not await sealing._keep(first, terms, late, None, None)
    async with database.read() as books:
        assert await books.checkpoints() == kept
    assert len(await letters(database)) == 1


async def test_a_person_finds_their_own_acts(database: Database) -> None:
    async with database.open() as books:
        person = await books.person(4)
        assert person is not None
        for number in range(3):
            await books.write(record(f"packet:{number}", number, accepted=number != 1))
        await books.write(replace(record("packet:1", 7), actor="N-08"))
        await books.write(replace(record("packet:1", 8), kind="looked"))
        await books.write(record("person:4/N-07", 9))
    await sealed(database, MORNING)
    async with database.read() as books:
        found = await books.acts_of(person, 9, 0)
        assert [(each.stream, each.position) for each in found] == [("packet:2", 2), ("packet:0", 0)]
        assert [each.stream for each in await books.acts_of(person, 1, 1)] == ["packet:0"]
        assert await books.count_acts(person) == 2
