"""The columns of the sheets that every workbook of a plan has, and the parameters of its campaign."""

from dataclasses import dataclass


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
    spare: bool = False
    """Whether a form that has nothing to say in it is written without it."""


def _spare(field: str, header: str, width: int, note: str) -> Column:
    return Column(field, header, width, required=False, note=note, spare=True)


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
    Column(
        "question_hours", "Ответ на вопрос, часов", 0, required=False, note="потом напоминание; если пусто, 4"
    ),
    Column("room_seats", "Мест в аудитории", 0, required=False, note="не больше; если пусто, 25"),
    Column("works_a_day", "Работ эксперту в день", 0, required=False, note="посильно; если пусто, 40"),
    _spare("metasubject", "Метапредметная работа", 0, "как она названа на листе «Работы» (колледжи)"),
)

ORGANISATIONS = (
    Column("code", "Код", 12, note="короткий и без запятых: на него ссылаются другие листы"),
    Column("name", "Название", 44, note="так название будет напечатано на наклейке"),
    Column("place", "Место", 24, note="населённый пункт"),
    Column("week", "Учебная неделя", 16, required=False, note="5 или 6, если не как у всей кампании"),
    _spare("kind", "Тип", 16, "колледж, техникум, школа…"),
    _spare("district", "Район", 22, "муниципалитет: по нему собирается сводка"),
    _spare("distance", "Км до центра", 13, "сколько километров до регионального центра"),
    _spare("parent", "Филиал", 12, "код головной организации, если это её филиал"),
    _spare("checking_place", "Место проверки", 16, "код с листа «Места проверки»"),
)

PEOPLE = (
    Column("callsign", "Служебный код", 16, note="буквы, дефис, номер: Н-07. Имён здесь быть не должно"),
    Column("role", "Роль", 20, note="у одного кода может быть несколько строк и ролей"),
    Column("organisations", "Организации", 28, note="коды через запятую; пустая ячейка: все", blank=True),
    Column("subjects", "Предметы", 28, note="через запятую; пустая ячейка: все", blank=True),
    Column("own_organisation", "Место работы", 16, required=False, note="код школы эксперта"),
    Column("years", "Стаж, лет", 12, required=False, note="стаж преподавания эксперта"),
    _spare("checking_place", "Место проверки", 16, "где проверяет эксперт: код с листа «Места проверки»"),
)

SITTINGS = (
    Column("organisation", "Организация", 14, note="код с листа «Организации»"),
    Column("subject", "Предмет", 20),
    Column("grade", "Класс", 8, note="число; для колледжа курс"),
    Column("date", "Дата", 13, note="16.04.2024"),
    _spare("until", "По", 13, "последний день, если день работы с «Дата» по этот выбирает организация"),
    Column("starts", "Начало", 10, required=False, note="09:00"),
    Column("packets", "Пакетов", 10, required=False, note="если пусто, 1"),
    Column("listed", "По списку", 11, required=False, note="сколько участников в списке"),
    Column("observer", "Наблюдатель", 14, required=False, note="служебный код"),
    Column("expert", "Эксперт", 12, required=False, note="служебный код; можно назначить позже"),
)
