"""Marks are gone after the stated time, with their files; the ledger verifies as before (S 17)."""

from custody.ledger import first_break
from tests.stories.ages import tidied_after
from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.test_marks import facts
from tests.stories.test_reconciled import marked


async def test_after_the_stated_time_rows_and_files_are_gone_and_the_ledger_holds(district: District) -> None:
    await marked(district)
    coordinator = district.phone("К-01")
    books = books_of(district)
    assert len(books.rows("SELECT * FROM mark_rows")) == 1
    before = {each.hash for each in books.entries}
    await tidied_after(district, days=357)
    assert not any("по сроку хранения" in text for text in await coordinator.texts())
    for _ in range(2):
        await tidied_after(district, days=3)
        await district.sweep()
    (warned,) = [text for text in await coordinator.texts() if "по сроку хранения" in text]
    assert "ведомостей 1, работ 2" in warned
    await tidied_after(district, days=6)
    await district.sweep()
    (_,) = [text for text in await coordinator.texts() if "Баллов кампании в боте больше нет" in text]
    books = books_of(district)
    assert books.rows("SELECT * FROM mark_rows") == []
    assert books.rows("SELECT * FROM papers WHERE data IS NOT NULL AND name LIKE 'протокол%'") == []
    (fact,) = facts(district, "marks-forgotten")
    assert (fact["sheets"], fact["works"]) == (1, 2)
    assert before <= {each.hash for each in books.entries}
    assert first_break(books.entries) is None
    await coordinator.say("/marks")
    card = await coordinator.tap("физика, 8 · МКОУ «Карам")
    assert "удалены по сроку хранения" in card
    assert "Протокол и форма" not in await coordinator.buttons()
