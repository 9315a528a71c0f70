"""A second campaign in the same books: one log, and checkpoints for the keepers of both."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.cli.plan import entered
from bot.painting_story import StoryPainter
from custody.notes import notes_in
from custody.timeline import Timeline
from documents.example_plan import district_plan
from documents.picture_words import picture_words
from tests.custody.world import NOON, PACKET
from tests.documents.printed import text_of
from tests.stories.acts import pack
from tests.stories.clock import MORNING, at
from tests.stories.district import District
from tests.stories.phone import is_checkpoint, worded
from tests.stories.test_labels import file_of


async def points(district: District) -> list[list[int]]:
    """The numbers of the checkpoints that each keeper has."""
    heard = [await keeper.heard() for keeper in district.phones("К-01", "О-01")]
    texts = [[worded(each) for each in messages if is_checkpoint(each)] for messages in heard]
    return [[note.number for text in each for note in notes_in(text)] for each in texts]


async def test_the_first_campaigns_keepers_still_get_checkpoints(district: District) -> None:
    await district.sweep()  # the first one is made and sent by now: here, or on the evening before
    known = await points(district)
    await pack(district.phone("Ш-01"), await district.label("КАР"))
    plan = district_plan(MORNING.date())
    second = replace(plan, campaign=replace(plan.campaign, key="college-2"))
    await entered(district.books.database, second, "1" * 64, district.clock.now())
    district.clock.set(at(14, 10))
    await district.sweep()
    assert await points(district) == [[*each, 2] for each in known]


async def test_everybody_reads_the_times_of_their_own_campaign(district: District) -> None:
    plan = district_plan(MORNING.date())
    second = replace(plan, campaign=replace(plan.campaign, key="west", timezone="Europe/Kaliningrad"))
    await entered(district.books.database, second, "1" * 64, district.clock.now())
    district.clock.set(at(14, 12, 34))
    await district.sweep()
    assert "12:34" in await district.phone("К-01").say("/now"), "in Irkutsk, although the newest is elsewhere"
    west = district.stranger(777)
    async with district.books.database.open() as books:
        (person,) = [each for each in await books.everyone(2) if each.callsign == "К-01"]
        await books.session.value("bind_chat", chat=west.user, person=person.id, at=0)
    assert "06:34" in await west.say("/now")
    assert "(12:34)" not in await west.read()


@pytest.fixture
async def beside_colleges(district: District) -> District:
    """Schools at work, while the newest campaign of the books is one of colleges."""
    plan = district_plan(MORNING.date())
    second = replace(plan, campaign=replace(plan.campaign, key="college-2", procedure="college"))
    await entered(district.books.database, second, "1" * 64, district.clock.now())
    await district.sweep()
    assert district.books.voice.words.college
    return district


async def test_paper_and_pictures_of_a_school_have_its_words_beside_colleges(
    beside_colleges: District, tmp_path: Path
) -> None:
    coordinator, pdf = beside_colleges.phone("К-01"), tmp_path / "paper.pdf"
    (label, *_) = await beside_colleges.labels("КАР")
    for asked, size, said in (
        (f"/labels {label.code}", "24 на листе", "класс"),
        (f"/labels {label.code}", "Сопроводительные", "школьный координатор"),
        ("/cards Ш-01", "", "школьный координатор"),
    ):
        await coordinator.say(asked)
        if size:
            await coordinator.tap(size)
        pdf.write_bytes((await file_of(coordinator))[1])
        text = " ".join(text_of(pdf).split())
        assert said in text
        assert "курс" not in text
        assert "организатор" not in text


async def test_the_picture_of_a_schools_packet_speaks_of_grades_beside_colleges(
    beside_colleges: District,
) -> None:
    painter = StoryPainter(beside_colleges.books.threads, beside_colleges.books.voice)
    way = painter.way(Timeline(PACKET, NOON, (), ()), "ru", picture_words("ru"), "Asia/Irkutsk")
    assert "8 кл." in way.title
