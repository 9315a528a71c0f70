"""Who checks: refusals with their reasons, leave by order, and a conflict that has happened (M 8.3, 9.1)."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.labels import PacketLabel
from tests.stories.acts import bring, take
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.phone import Phone


def person(district: District, callsign: str) -> int:
    return int(books_of(district).rows("SELECT id FROM people WHERE callsign = ?", callsign)[0]["id"])


def expert_of(district: District, label: PacketLabel) -> str:
    sql = "SELECT callsign FROM packets p JOIN people e ON e.id = p.expert_id WHERE code = ?"
    return str(books_of(district).rows(sql, label.code)[0]["callsign"])


async def forged_assignment(phone: Phone, label: PacketLabel, expert: str) -> str:
    """A button that the bot did not offer, pressed all the same."""
    message, data = await phone.button_of("assign")
    version = data.split(":")[3]
    return await phone.press(message, f"t:assign:p{label.packet}:{version}:{person(phone.district, expert)}")


async def test_another_expert_is_chosen_and_both_are_told(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-coordinator")
    await people.coordinator.tap_verb("experts")
    await people.coordinator.tap_verb("assign", str(person(district, "Э-02")))
    assert expert_of(district, label) == "Э-02"
    for expert in district.phones("Э-01", "Э-02"):
        assert label.code[:4] in await expert.read()
    await people.coordinator.scan(label)
    await people.coordinator.tap_verb("offer")
    await district.phone("Э-02").tap_verb("take")
    assert books_of(district).kinds(label.code)[-1] == "received"


async def test_refusals_of_an_assignment_say_why(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("UPDATE people SET years = 2 WHERE callsign = 'Э-05'")
        books.execute("UPDATE packets SET expert = NULL, expert_id = NULL WHERE organisation = 'УЛК'")
    async with story(folder) as district:
        label = await district.label("УЛК")
        people = await bring(district, label, "to-coordinator")
        shown = await people.coordinator.tap_verb("experts")
        assert all(callsign in shown for callsign in ("Э-01", "Э-05")), "who cannot, and why"
        assert "Э-03" not in shown, "another subject is only counted"
        assert "Другой предмет: 2." in shown
        offered = [each for each in await people.coordinator.buttons() if each.startswith("Назначить Э-")]
        assert [each[:14] for each in offered] == ["Назначить Э-02"]
        for expert, kind in (("Э-01", "own-school"), ("Э-03", "other-subject"), ("Э-05", "too-few-years")):
            assert expert in await forged_assignment(people.coordinator, label, expert)
            assert books_of(district).of(label.code)[-1]["kind"] == kind
        await people.coordinator.tap_verb("assign")
        assert expert_of(district, label) == "Э-02"
        await people.coordinator.tap_verb("experts")
        assert "assign" not in await people.coordinator.verbs(), "whoever checks it now is no other expert"


async def test_the_department_allows_an_expert_of_the_same_school_by_an_order(district: District) -> None:
    label, department = await district.label("УЛК"), district.phone("О-01")
    people = await bring(district, label, "to-coordinator")
    await people.coordinator.tap_verb("experts")
    await people.coordinator.tap_verb("ask-authorisation", str(person(district, "Э-01")))
    assert "Э-01" in await department.read()
    await department.tap_verb("authorise")
    assert "№ 12" in await department.say("№ 12 от 10.04.2026")
    assert "№ 12" in await people.coordinator.read()
    await people.coordinator.tap_verb("assign", str(person(district, "Э-01")))
    assert expert_of(district, label) == "Э-01"
    await take(label, district.phone("Э-01"), people.coordinator)
    kinds = books_of(district).kinds(label.code)
    assert kinds[-4:] == ["authorised", "assigned", "received", "confirmed"], "and no incident"


async def test_leave_for_one_expert_is_no_leave_for_another(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "custody.db")) as books, books:
        books.execute("UPDATE people SET workplace = 'УЛК' WHERE callsign = 'Э-05'")
    async with story(folder) as district:
        label, department = await district.label("УЛК"), district.phone("О-01")
        people = await bring(district, label, "to-coordinator")
        await people.coordinator.tap_verb("experts")
        await people.coordinator.tap_verb("ask-authorisation", str(person(district, "Э-01")))
        await department.tap_verb("authorise")
        await department.say("№ 12 от 10.04.2026")
        await people.coordinator.tap_verb("assign", str(person(district, "Э-01")))
        await forged_assignment(people.coordinator, label, "Э-05")
        assert books_of(district).of(label.code)[-1]["kind"] == "own-school"
        assert expert_of(district, label) == "Э-01"


async def test_a_conflict_that_has_happened_is_recorded_with_an_incident(district: District) -> None:
    label = await district.label("УЛК")
    people = await bring(district, label, "to-coordinator")
    wrong = district.phone("Э-01")
    await wrong.scan(label)
    await wrong.tap_verb("take", "to-expert")
    entries = books_of(district).of(label.code)
    assert [each["body"]["fact"]["what"] for each in entries if each["kind"] == "incident"] == [
        "conflict-own-school", "other-expert",
    ]  # fmt: skip
    (row,) = books_of(district).rows("SELECT holder FROM packets WHERE code = ?", label.code)
    assert row["holder"] == person(district, "Э-01"), "the paper is where it is"
    assert label.code[:4] in await people.coordinator.read()


async def test_the_school_does_not_learn_who_checks(district: District) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "packed")
    for shown in (await people.school.scan(label), await people.school.say(f"/packet {label.code}")):
        assert "Э-01" not in shown
    assert "experts" not in await people.school.verbs()
