"""The whole municipal day of one packet, with the board true at every moment (M 11.2-12.1)."""

from datetime import datetime

from storage.labels import PacketLabel
from tests.stories.acts import ROUTE, pack, take, team
from tests.stories.board import Truth, status
from tests.stories.books import books_of
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.phone import Phone


class Day:
    """One packet's day: after each act the board is read and compared."""

    def __init__(self, district: District, label: PacketLabel, truth: Truth) -> None:
        self.district, self.label, self.truth = district, label, truth
        self.readers = district.phones("К-01", "К-02", "О-01")

    async def saw(self, stage: str, due: datetime | None = None) -> None:
        """The packet has come to this stage."""
        self.truth.moved(self.label, stage, due)
        await self.compare()

    async def compare(self) -> None:
        """Everybody who may read the board reads the truth."""
        for reader in self.readers:
            assert await status(reader) == self.truth.board(self.district.clock.now())

    async def handed(self, taker: Phone, giver: Phone, stage: str, due: datetime | None = None) -> None:
        """One side after the other, and the board in between."""
        self.truth.unconfirmed.add(self.label.code)
        await take(self.label, taker)
        await self.saw(stage, due)
        self.truth.unconfirmed.clear()
        await giver.tap_verb("confirm")
        await self.compare()


async def test_one_packet_from_the_school_to_the_school_with_a_true_board_at_every_step(
    district: District,
) -> None:
    label, clock = await district.label("КАР"), district.clock
    people = team(district, label)
    day = Day(district, label, Truth(await district.labels()))
    await day.compare()

    clock.set(at(14, 10, 40))
    await pack(people.school, label, listed=9, wrote=8)
    await day.saw("packed", at(14, 18))
    clock.set(at(14, 10, 55))
    await day.handed(people.observer, people.school, "to-observer", at(14, 18))
    clock.set(at(14, 16, 20))
    await day.handed(people.coordinator, people.observer, "to-coordinator", at(15, 18))

    clock.set(at(15, 9, 5))
    await day.compare()
    await people.coordinator.scan(label)
    await people.coordinator.tap_verb("offer")
    await day.compare()
    assert label.code[:4] in await people.expert.read()
    await people.expert.tap_verb("take")
    await day.saw("to-expert", at(17, 18))
    await people.expert.tap_verb("count", "opened.8")
    await day.saw("opened", at(17, 18))

    clock.set(at(17, 15))
    await _upload(people.school, label)
    day.truth.uploaded.add((label.organisation, label.subject))
    await day.compare()
    await people.expert.scan(label)
    await people.expert.tap_verb("count", "checked.8")
    await day.saw("checked", at(17, 18))
    await people.expert.tap_verb("offer")
    clock.set(at(17, 18, 40))
    await day.compare()
    await people.coordinator.tap_verb("take", "from-expert")
    await day.saw("from-expert", at(20, 18))

    clock.set(at(20, 11))
    await people.coordinator.scan(label)
    await people.coordinator.tap_verb("offer")
    back = await people.school.tap_verb("take")
    assert "Дальше: пересчитайте работы" in back
    await day.saw("to-school")
    assert "Пересчитайте работы" in await people.school.say("/my")
    assert "count" in await people.school.verbs()
    await people.school.tap_verb("count", "to-school.8")
    await day.compare()
    await _the_story_is_complete(people.coordinator, label)


async def _upload(school: Phone, label: PacketLabel) -> None:
    await school.say("/my")
    await school.tap(label.subject)
    await school.tap_verb("upload")


async def _the_story_is_complete(reader: Phone, label: PacketLabel) -> None:
    told = await reader.say(f"/packet {label.code}")
    entries = books_of(reader.district).of(label.code)
    seen = [each["seq"] for each in entries if each["kind"] != "looked"]
    assert told.count("№") == len(seen)
    assert all(f"№ {number} " in told for number in seen)
    assert f": {len(entries) - len(seen)}." in told, "scans that moved nothing are told as a number"
    acts = (each for each in entries if each["kind"] in ("packed", "received", "counted"))
    assert [each["body"]["fact"]["step"] for each in acts] == [*ROUTE, "to-school", "to-school"]


async def test_the_chair_distributes_and_collects_and_the_board_stays_true(district: District) -> None:
    label, clock = await district.label("КАР"), district.clock
    people, chair = team(district, label), district.phone("П-01")
    day = Day(district, label, Truth(await district.labels()))
    await pack(people.school, label)
    await take(label, people.observer, people.school)
    await take(label, people.coordinator, people.observer)
    await day.saw("to-coordinator", at(15, 18))

    clock.set(at(15, 10))
    await day.handed(chair, people.coordinator, "to-commission", at(16, 18))
    await day.handed(people.expert, chair, "to-expert", at(17, 18))
    await people.expert.tap_verb("count", "opened.8")
    await people.expert.tap_verb("count", "checked.8")
    await day.saw("checked", at(17, 18))
    await day.handed(chair, people.expert, "from-expert", at(16, 18))
    await day.handed(people.coordinator, chair, "from-commission", at(16, 18))
    await day.handed(people.school, people.coordinator, "to-school")


async def test_milestones_are_noted_live_and_later_with_their_times(district: District) -> None:
    label, clock = await district.label("КАР"), district.clock
    observer = district.phone("Н-01")
    await observer.say("/my")
    await observer.tap(label.organisation_name)
    await observer.tap_verb("milestone", "arrived")

    clock.set(at(14, 12, 10))
    await observer.tap_verb("milestone-time", "arrived")
    assert "08:20" in await observer.say("8:20")
    await observer.tap_verb("milestone", "handed-out")
    await observer.say("8 9.05")
    heard = await observer.tap_verb("fill", "day-before")
    assert "09:05" in heard
    assert "8" in heard
    await observer.tap_verb("milestone", "collected-works")
    assert "12:10" in await observer.say("8")
    await observer.tap_verb("milestone", "packed-with-me")

    noted = [each.content for each in books_of(district).entries if each.stream.startswith("sitting:")]
    assert [(each["body"]["fact"]["milestone"], each["time_source"]) for each in noted] == [
        ("arrived", "received"), ("arrived", "stated"), ("handed-out", "stated"),
        ("collected-works", "telegram"), ("packed-with-me", "received"),
    ]  # fmt: skip
    assert noted[1]["happened_at"][:16] == "2026-04-14T08:20"
    assert noted[1]["recorded_at"][:16] == "2026-04-14T12:10"
    assert noted[2]["body"]["fact"]["note"] == "day-before"
