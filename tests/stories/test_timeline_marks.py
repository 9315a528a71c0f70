"""The picture of a packet's way marks what the desk has really written: from paper, taken back, corrected."""

from custody.desk.call import packet_stream
from custody.timeline_reading import timeline
from storage.labels import PacketLabel
from tests.stories.acts import team
from tests.stories.clock import at
from tests.stories.district import District
from tests.stories.test_fixing import fix
from tests.stories.test_paper import SHEET


async def marks(district: District, label: PacketLabel) -> list[tuple[str, str, str]]:
    """Each act on the way: its kind, how it is marked, and who has the packet after it."""
    async with district.books.database.read() as books:
        (packet,) = await books.packets([label.packet])
        way = timeline(await books.story(packet_stream(packet)), packet, district.clock.now())
    lanes = [each.callsign for each in way.lanes]
    return [
        (each.what.kind, each.mark, lanes[each.holder] if each.holder is not None else "")
        for each in way.moments
        if each.what is not None
    ]


async def test_paper_a_step_taken_back_and_corrections_are_marked(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    district.clock.set(at(14, 18))
    await people.coordinator.say(f"/paper {label.code} {SHEET}")
    await people.coordinator.tap("Записать 3 шага")
    await people.expert.scan(label)
    await people.expert.tap_verb("take")
    await people.expert.tap_verb("undo")
    await people.expert.scan(label)
    await people.expert.tap_verb("take")
    district.clock.set(at(15, 9))
    await fix(people.coordinator, label, 2, "Этого не было", "передали сразу координатору")
    await people.coordinator.tap("Записать исправление")
    await fix(people.coordinator, label, 2, "Всё-таки было", "ошибка при исправлении")
    await people.coordinator.tap("Записать исправление")
    await fix(people.coordinator, label, 8, "Другой человек", "Э-02", "описка в плане")
    await people.coordinator.tap("Записать исправление")
    assert await marks(district, label) == [
        ("packed", "paper", "Ш-01"),
        ("received", "paper", "Н-01"),
        ("received", "paper", "К-01"),
        ("received", "act", "Э-01"),
        ("undone", "correction", "К-01"),
        ("received", "act", "Э-01"),
        ("annulled", "correction", "Э-01"),
        ("corrected", "correction", "Э-01"),
        ("corrected", "correction", "Э-02"),
    ]
