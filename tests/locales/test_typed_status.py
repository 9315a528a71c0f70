"""/status as people type it: case, «ё», endings, abbreviations, slips and the order do not matter."""

from datetime import date

import pytest

from custody.directory import Directory, Listed
from custody.facts.board import Board
from custody.hands import TOGETHER
from locales.phrases import LANGUAGES, find
from locales.typed_status import status_asked, typed_status
from locales.words import Words
from tests.locales.examples import NOW, example

TODAY = date(2026, 4, 14)
NAMES = Directory(
    (
        Listed("КАР", "МКОУ «Карамская ООШ»", "с. Карам"),
        Listed("УЛК", "МОУ «Ульканская СОШ № 2»", "п. Улькан"),
        Listed("МАГ", "МОУ «Магистральнинская СОШ № 2»", "п. Магистральный"),
        Listed("ОКУ", "МОУ «Окунайская СОШ № 1»", "п. Окунайский"),
        Listed("ЮЖ1", "Основная школа", "с. Южное"),
        Listed("Ш02", "МКОУ «Карнауховская СОШ»", "п. Карнаухова"),
        Listed("Ш26", "Школа № 26", "Усть-Илга"),
        Listed("СЕ1", "Основная школа", "с. Северное"),
        Listed("3806", "МКОУ «Небельская ООШ»", "п. Небель"),
    ),
    ("математика", "физика", "русский язык", "английский язык"),
    ("7", "8", "11"),
    (date(2026, 4, 14), date(2026, 4, 16)),
    ((1, "К-01"), (2, "Э-12"), (3, "Н-07"), (4, "Ш-02"), (5, "Ш-07")),
    ("", "packed", "to-observer", "to-coordinator", "to-expert", "opened", "checked", "to-school"),
    ((4, "УЛК"), (5, "МАГ")),
    (1,),
)

CLEAR = {
    "физика": "subject=физика",
    "ФИЗИКА!": "subject=физика",
    "по физике": "subject=физика",
    "физеке": "subject=физика",
    "матем": "subject=математика",
    "рус. яз.": "subject=русский язык",
    "англ яз": "subject=английский язык",
    "Карам": "organisation=КАР",
    "карамской школе": "organisation=КАР",
    "кАр": "organisation=КАР",
    "улкан": "organisation=УЛК",
    "улькан СОШ №2": "organisation=УЛК",
    "школа 1": "organisation=ОКУ",
    "1": "organisation=ОКУ",
    "северное": "organisation=СЕ1",
    "8 класс": "grade=8",
    "8кл": "grade=8",
    "8-й класс": "grade=8",
    "класс 11": "grade=11",
    "8": "grade=8",
    "16.04": "day=2026-04-16",
    "16.04.2026": "day=2026-04-16",
    "2026-04-16": "day=2026-04-16",
    "16 апреля": "day=2026-04-16",
    "сегодня": "day=2026-04-14",
    "четверг": "day=2026-04-16",
    "во вт": "day=2026-04-14",
    "ср. школа Карам": "organisation=КАР",
    "Карам ср школа": "organisation=КАР",
    "загружено": "",
    "что не загружено физика": "subject=физика",
    "заместитель": "person=1",
    "у заместителя координатора": "person=1",
    "завтра": "day=2026-04-15",
    "Э-12": "person=2",
    "Ш02": "organisation=Ш02",
    "Ш-02": "organisation=УЛК",
    "ш 7": "organisation=МАГ",
    "э12": "person=2",
    "н 7": "person=3",
    "H-07": "person=3",
    "просрочено": "flag=overdue",
    "прасрочено": "flag=overdue",
    "кто опаздывает": "flag=overdue",
    "late": "flag=overdue",
    "не подтверждено": "flag=unconfirmed",
    "замечания": "flag=incidents",
    "скоро": "flag=soon",
    "не упакованы": "step=-",
    "упакованы": "step=packed",
    "у наблюдателя": "step=to-observer",
    "на проверке": "step=opened",
    "being checked": "step=opened",
    "у эксперта": "step=at-expert",
    "у экспертов": "step=at-expert",
    "у экспретов физика": "step=at-expert subject=физика",
    "with experts": "step=at-expert",
    "у экспертов на проверке": "step=opened",
    "у экспертов, не вскрыты": "step=to-expert",
    "проверены, у экспертов": "step=checked",
    "физика, в школе": "step=at-school subject=физика",
    "карамская, в школе": "organisation=КАР",
    "в колледже": "step=at-school",
    "физика, в колледжах": "step=at-school subject=физика",
    "в школе 3806": "organisation=3806",
    "физика в школе 3806": "organisation=3806 subject=физика",
    "в школе Ш-02": "organisation=УЛК",
    "школа 3806, 8": "grade=8 organisation=3806",
    "по школам": "by=organisation",
    "Карам физика": "organisation=КАР subject=физика",
    "физика, Карам": "organisation=КАР subject=физика",
    "физика 8 карам": "grade=8 organisation=КАР subject=физика",
    "просрочено Э-12 16.04 физика": "day=2026-04-16 flag=overdue person=2 subject=физика",
    "": "",
    "все": "",
    "школа": "",
}


@pytest.mark.parametrize("typed", CLEAR)
def test_what_is_meant(typed: str) -> None:
    asked = typed_status(typed, NAMES, TODAY)
    assert asked.unclear == "", asked
    assert " ".join(sorted(f"{part.kind}={part.value}" for part in asked.parts)) == CLEAR[typed]


UNCLEAR = {
    "СОШ 2": ("сош 2", ["МОУ «Ульканская СОШ № 2»", "МОУ «Магистральнинская СОШ № 2»"]),
    "физика СОШ 2": ("сош 2", ["МОУ «Ульканская СОШ № 2»", "МОУ «Магистральнинская СОШ № 2»"]),
    "основная": ("основная", ["Основная школа, с. Южное", "Основная школа, с. Северное"]),
    "физика математика": ("физика математика", ["физика", "математика"]),
    "проверка": ("проверка", ["opened", "checked"]),
}


@pytest.mark.parametrize("typed", UNCLEAR)
def test_what_fits_several_things_is_asked_back(typed: str) -> None:
    asked = typed_status(typed, NAMES, TODAY)
    assert (asked.unclear, [part.name for part in asked.choices]) == UNCLEAR[typed]
    assert not asked.unknown


UNKNOWN = {
    "химия": ("химия", []),
    "биология": ("биология", []),
    "школьная": ("школьная", ["organisation"]),
    "матрешка": ("матрешка", ["математика"]),
    "ср Карам": ("ср", ["14.04", "16.04"]),
    "пятница": ("пятница", ["14.04", "16.04"]),
    "без эксперта": ("без эксперта", []),
    "15.04": ("15.04", ["14.04", "16.04"]),
    "9 класс": ("9 класс", ["7", "8", "11"]),
    "Э-15": ("э-15", ["Э-12"]),
    "школа 5": ("5", []),
    "физика марсиане": ("марсиане", []),
}


@pytest.mark.parametrize("typed", UNKNOWN)
def test_what_is_nothing_here_is_named_with_the_nearest(typed: str) -> None:
    asked = typed_status(typed, NAMES, TODAY)
    assert asked.unknown
    assert (asked.unclear, [part.name for part in asked.choices]) == UNKNOWN[typed]


def test_what_is_clear_is_kept_beside_what_is_not() -> None:
    asked = typed_status("физика сош 2", NAMES, TODAY)
    assert [part.value for part in asked.parts] == ["физика"]


@pytest.mark.parametrize(
    "odd", ["x" * 5000, "«»№#!?.,-", "\u200b", "0", "99999999999999999999", "<b>", "-" * 300]
)
def test_nothing_odd_breaks_it(odd: str) -> None:
    assert len(typed_status(odd, NAMES, TODAY).unclear) <= 160
    assert typed_status(odd, Directory(), TODAY).parts == ()


def test_a_picture_is_asked_for_in_words() -> None:
    asked = typed_status("картинка физика", NAMES, TODAY)
    assert asked.picture
    assert [part.value for part in asked.parts] == ["физика"]


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("статус физика", "физика"), ("Сводка: СОШ 2", "СОШ 2"), ("STATUS overdue", "overdue"),
        ("статус", ""), ("сводка ", ""), ("статусы физика", ""), ("каков статус физика", ""),
        ("статус физики какой?", ""),
    ],
)  # fmt: skip
def test_the_first_word_says_that_it_is_the_board(said: str, part: str) -> None:
    assert status_asked(said) == part


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", ["unpacked", *TOGETHER])
def test_what_the_board_is_narrowed_to_has_words(
    stage: str, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    board = example(Board, whole=False, step=stage)
    said = find(language, f"step-{stage}.board")
    assert said
    assert said.fill({}) in Words("UTC").say(board, language, NOW)
    assert not caplog.records, "otherwise every such board is a line of the log"
