"""Words are found whatever their endings, in both languages."""

import pytest

from custody.searching import found_in
from locales.stems import stems_of

ALIKE = (
    ("пломба", "пломбу"), ("наклейка", "наклеек"), ("проверка", "проверить"), ("пакет", "пакетов"),
    ("загрузка", "загрузить"), ("школа", "школы"), ("эксперт", "экспертам"), ("работа", "работ"),
    ("печать", "печатать"), ("Отчёт", "отчета"), ("labels", "label"), ("uploading", "upload"),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_a_word_is_found_in_another_form(one: str, other: str) -> None:
    assert stems_of(one) == stems_of(other)


def test_the_nearest_comes_first_and_the_question_counts_more_than_the_answer() -> None:
    texts = [
        ("Кто везёт пакет?", "Наблюдатель, с пломбой"),
        ("Порвана пломба, что делать?", "Сообщите о замечании"),
        ("Когда загрузка в ФИС ОКО?", "До пятницы"),
    ]
    assert found_in(texts, stems_of("порвали пломбу"), stems_of) == [1]
    assert found_in(texts, stems_of("пломбы"), stems_of) == [1, 0]
    assert found_in(texts, stems_of("столовая"), stems_of) == []
    assert found_in(texts, frozenset(), stems_of) == []
