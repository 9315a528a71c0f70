"""Tables of marks that hold too much, or names: little is kept of them, and nothing of a name (S 12, 17)."""

import json
from io import BytesIO

import openpyxl

from tests.stories.books import books_of
from tests.stories.district import District
from tests.stories.marks import filled, structure, table
from tests.stories.test_marks import ROWS, facts
from tests.stories.test_marks_typed import drafts, opened


def kept(district: District) -> str:
    """Everything in the ledger and in the inbox."""
    books = books_of(district)
    inbox = [each["body"] for each in books.rows("SELECT body FROM inbox")]
    return json.dumps(
        [each.content for each in books.entries] + [json.loads(each) for each in inbox], ensure_ascii=False
    )


async def test_a_name_in_the_name_of_a_file_or_in_its_subject_is_kept_nowhere(district: District) -> None:
    expert, coordinator = district.phones("Э-01", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    form = await table(expert, "физика")
    assert "Баллы записаны" in await expert.send_document("Иванов Пётр.xlsx", filled(form, "Баллы", ROWS))
    book, file = openpyxl.load_workbook(BytesIO(form)), BytesIO()
    book["Работа"]["B2"] = "Сидоров"
    book.save(file)
    said = await expert.send_document("б.Сидоров", file.getvalue(), mime_type="text/csv")
    assert "Сидоров" not in said
    assert "здесь нет" in await expert.send_document("б.xlsx", file.getvalue())
    assert not any(name in kept(district) for name in ("Иванов", "Сидоров"))


async def test_long_cells_do_not_fill_the_ledger(district: District) -> None:
    expert, coordinator = district.phones("Э-01", "К-01")
    await structure(coordinator, "физика", 8, (1, 2, 3))
    long = [("КАР", None, "9" * 30_000, "8" * 30_000, 1, 2, 3)] * 12
    form = filled(await table(expert, "физика"), "Баллы", long)
    assert "Баллы не записаны" in (await expert.send_document("б.xlsx", form), *await expert.texts())[-2]
    assert len(kept(district)) < 60_000
    assert not facts(district, "marks-taken")


async def test_lines_of_one_message_count_in_their_order(district: District) -> None:
    expert = district.phone("Э-01")
    await opened(district, expert)
    said = await expert.say("1024 в1 1 2 3\n1025 в1 1 1 1\n1024 убрать")
    assert drafts(district) == [("1025", "1 1 1")]
    assert "1024" not in said
    await expert.say("1025 убрать\n1025 в2 0 0 0")
    assert drafts(district) == [("1025", "0 0 0")]
