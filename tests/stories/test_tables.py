"""Tables of all kinds come by one door, and what nobody recognises is said to be so."""

import pytest

from tests.documents.test_table_kind import book
from tests.stories.district import District


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (book("Лист1"), "по названиям листов не видно, для чего она"),
        (book("Кампания"), "только от координатора"),
        (b"\x89PNG\r\n", "Это картинка, а не таблица"),
        (b"a;b", "Это текст или .csv"),
    ],
    ids=["unknown", "a plan", "a picture", "text"],
)
async def test_a_table_that_is_not_for_them_is_refused_with_a_reason(
    district: District, content: bytes, answer: str
) -> None:
    assert answer in await district.phone("Ш-01").send_document("баллы.xlsx", content)


async def test_what_a_coordinator_sends_and_nobody_recognises_is_a_plan_with_faults(
    district: District,
) -> None:
    said = await district.phone("К-01").send_document("план.xlsx", book("Лист1"))
    assert "План не записан" in said
    assert "Кампания" in said
