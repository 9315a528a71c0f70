"""A reminder that a mistake of ours stops does not silence the others."""

import logging

import pytest

from custody.due import Due
from tests.stories.acts import bring
from tests.stories.clock import at
from tests.stories.district import District


async def test_a_row_that_cannot_speak_leaves_the_others_their_say(
    district: District, caplog: pytest.LogCaptureFixture
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    async with district.books.database.open() as books:
        await books.set_due(Due("x1", "deadline", at(14, 12), at(14, 12)))
    district.clock.set(at(14, 15))
    with caplog.at_level(logging.ERROR):
        await district.sweep()
        await district.sweep()
    assert any(label.code[:4] in text and "За вами:" in text for text in await people.observer.texts())
    assert [record.getMessage()[:32] for record in caplog.records] == ["deadline of x1 could not speak, "]
    async with district.books.database.open() as books:
        await books.close_due("x1", "deadline")


async def test_somebody_whose_letter_cannot_be_made_does_not_keep_the_others_from_theirs(
    district: District, caplog: pytest.LogCaptureFixture
) -> None:
    label = await district.label("КАР")
    people = await bring(district, label, "to-observer")
    school = district.phone("Ш-02")
    async with district.books.database.open() as books:
        someone = await books.person_of_chat(school.user)
        assert someone is not None
        await books.session.value("add_nudge", person=someone.id, what="visits", subject="s?")
    district.clock.set(at(14, 15))
    with caplog.at_level(logging.ERROR):
        await district.sweep()
    assert any(label.code[:4] in text and "За вами:" in text for text in await people.observer.texts())
    assert [record.getMessage()[:23] for record in caplog.records] == ["the reminder for person"]
