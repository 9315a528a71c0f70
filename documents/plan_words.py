"""How the coordinator's workbook is worded: its sheets, headers and parameters."""

from dataclasses import dataclass

from custody.plan_rows import Sheet


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet, or a parameter of the campaign: a field of the plan and its header."""

    field: str
    header: str
    width: int
    required: bool = True
    """Whether a sheet without this column (or a campaign without this parameter) cannot be read."""
    note: str = ""
    blank: bool = False
    """Whether the column must be there, and its cells may be empty."""


TITLES: dict[Sheet, str] = {
    "campaign": "Кампания",
    "organisations": "Организации",
    "people": "Люди",
    "sittings": "Работы",
    "calendar": "Календарь",
    "rooms": "Аудитории",
    "roadmap": "План мероприятий",
}
OPTIONAL: frozenset[Sheet] = frozenset({"calendar", "rooms", "roadmap"})
"""Sheets without which a workbook is whole."""

PARAMETER = Column("parameter", "Параметр", 30)
VALUE = Column("value", "Значение", 50)

PARAMETERS = (
    Column("key", "Ключ", 0, note="коротко, для ссылок и файлов: впр-2024"),
    Column("title", "Название", 0, note="как кампания называется в сообщениях"),
    Column("procedure", "Порядок", 0, note="муниципальный, муниципальный напрямую или колледжи"),
    Column("timezone", "Часовой пояс", 0, note="например, Asia/Irkutsk"),
    Column("closing", "Конец рабочего дня", 0, note="до этого времени сдают пакеты, например 18:00"),
    Column("check_days", "Рабочих дней на проверку", 0, required=False, note="если пусто, 2"),
    Column("upload_days", "Дней на загрузку", 0, required=False, note="если пусто, 4 календарных дня"),
    Column("week", "Учебная неделя", 0, required=False, note="5 или 6 дней; если пусто, 5"),
    Column("language", "Язык", 0, required=False, note="ru или en; если пусто, ru"),
    Column("years_needed", "Стаж эксперта, лет", 0, required=False, note="не меньше; если пусто, 3"),
    Column("undo_minutes", "Минут на отмену", 0, required=False, note="своего шага; если пусто, 15"),
    Column("offer_minutes", "Минут на приём", 0, required=False, note="после «Сдаю»; если пусто, 60"),
    Column("remind_hours", "Напоминать за, часов", 0, required=False, note="до срока; если пусто, 24, 3"),
    Column("morning", "Утренние сообщения", 0, required=False, note="время; если пусто, 07:30"),
    Column("evening", "Вечерние сообщения", 0, required=False, note="накануне работы; если пусто, 19:00"),
    Column("quiet", "Тихие часы", 0, required=False, note="22:00-07:00; если пусто, как в настройках бота"),
    Column("silent_hours", "Молчание в пути, часов", 0, required=False, note="потом тревога; если пусто, 6"),
    Column("room_seats", "Мест в аудитории", 0, required=False, note="не больше; если пусто, 25"),
    Column("works_a_day", "Работ эксперту в день", 0, required=False, note="посильно; если пусто, 40"),
)

ORGANISATIONS = (
    Column("code", "Код", 12, note="короткий и без запятых: на него ссылаются другие листы"),
    Column("name", "Название", 44, note="так название будет напечатано на наклейке"),
    Column("place", "Место", 24, note="населённый пункт"),
    Column("week", "Учебная неделя", 16, required=False, note="5 или 6, если не как у всей кампании"),
)

PEOPLE = (
    Column("callsign", "Служебный код", 16, note="буквы, дефис, номер: Н-07. Имён здесь быть не должно"),
    Column("role", "Роль", 20, note="у одного кода может быть несколько строк и ролей"),
    Column("organisations", "Организации", 28, note="коды через запятую; пустая ячейка: все", blank=True),
    Column("subjects", "Предметы", 28, note="через запятую; пустая ячейка: все", blank=True),
    Column("own_organisation", "Место работы", 16, required=False, note="код школы эксперта"),
    Column("years", "Стаж, лет", 12, required=False, note="стаж преподавания эксперта"),
)

SITTINGS = (
    Column("organisation", "Организация", 14, note="код с листа «Организации»"),
    Column("subject", "Предмет", 20),
    Column("grade", "Класс", 8, note="число; для колледжа курс"),
    Column("date", "Дата", 13, note="16.04.2024"),
    Column("starts", "Начало", 10, required=False, note="09:00"),
    Column("packets", "Пакетов", 10, required=False, note="если пусто, 1"),
    Column("listed", "По списку", 11, required=False, note="сколько участников в списке"),
    Column("observer", "Наблюдатель", 14, required=False, note="служебный код"),
    Column("expert", "Эксперт", 12, required=False, note="служебный код; можно назначить позже"),
)

CALENDAR = (
    Column("date", "Дата", 13, note="день, который у вас не такой, как в общем календаре: 27.04.2024"),
    Column("works", "День", 14, note="рабочий или выходной"),
    Column("note", "Пояснение", 50, required=False, note="для вас: почему, каким приказом"),
)

ROOMS = (
    Column("organisation", "Организация", 14, note="код с листа «Организации»"),
    Column("room", "Аудитория", 16, note="номер или название: 12, актовый зал (1)"),
    Column("day", "Дата", 13, required=False, note="если пусто, для всех дней"),
    Column("subject", "Предмет", 20, required=False, note="если пусто, для всех предметов"),
    Column("grade", "Класс", 8, required=False, note="если пусто, для всех классов"),
    Column("seats", "Мест", 8, required=False, note="если пусто, как в условиях кампании"),
    Column("participants", "Участников", 12, required=False, note="сколько человек в ней пишет"),
)

ROADMAP = (
    Column(
        "number", "Номер", 9, required=False, note="1, 2, 3…; по нему отмечают: «сделано 5». Пусто: даст бот"
    ),
    Column("task", "Мероприятие", 60, note="что сделать: «Назначены организаторы в аудиториях»"),
    Column("role", "Ответственный", 20, note="роль, как на листе «Люди»"),
    Column("since", "Начало", 13, required=False, note="если пусто, можно начинать сразу"),
    Column("until", "Срок", 13, note="последний день, до конца рабочего дня"),
    Column("each_organisation", "Кто", 22, required=False, note="каждая организация; если пусто, один раз"),
    Column("remind_days", "Напомнить за, дней", 20, required=False, note="7, 1; если пусто, за 3 дня"),
    Column("kind", "Вид", 18, required=False, note="обычное, реквизиты или сбор данных"),
    Column("forms", "Формы", 50, required=False, note="что сдать при сборе данных, через точку с запятой"),
)

COLUMNS: dict[Sheet, tuple[Column, ...]] = {
    "campaign": (PARAMETER, VALUE),
    "organisations": ORGANISATIONS,
    "people": PEOPLE,
    "sittings": SITTINGS,
    "calendar": CALENDAR,
    "rooms": ROOMS,
    "roadmap": ROADMAP,
}

ALL = ("все", "всё", "all", "*", "-", "–", "—")
EXAMPLE_DATE = "16.04.2024"
EXAMPLE_TIME = "09:00"
TIMEZONES = (
    "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk",
    "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
)  # fmt: skip


def squeezed(text: str) -> str:
    """A header or a word without case, spaces, signs and the two dots of «ё»."""
    return "".join(sign for sign in text.casefold().replace("ё", "е") if sign.isalnum())
