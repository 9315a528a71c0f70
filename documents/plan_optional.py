"""The columns of the sheets that a workbook of a plan may have."""

from documents.plan_columns import Column

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

PROGRAMMES = (
    Column("organisation", "Организация", 14, note="код с листа «Организации»"),
    Column("code", "Код", 12, note="код профессии или специальности: 08.01.07"),
    Column("name", "Название", 44, note="мастер общестроительных работ"),
    Column("level", "Уровень", 12, note="ППКРС (рабочие, служащие) или ППССЗ (специалисты среднего звена)"),
    Column("course", "Курс", 8, note="1; со второго: завершили школьные предметы в прошлом году"),
    Column("participants", "Участников", 12, note="сколько человек пишет"),
    Column("subject", "Профильный предмет", 22, required=False, note="только ППССЗ: какую работу пишут"),
)

PLACES = (
    Column("code", "Код", 12, note="короткий: М-1; на него ссылаются другие листы"),
    Column("name", "Место", 44, note="где это: адрес, кабинет"),
    Column("since", "С", 13, required=False, note="первый день проверки; если пусто, вся кампания"),
    Column("until", "По", 13, required=False, note="последний день проверки"),
    Column("opens", "Открыто с", 11, required=False, note="09:00"),
    Column("closes", "До", 11, required=False, note="18:00"),
    Column("chair", "Председатель", 14, required=False, note="служебный код: кто принимает пакеты"),
    Column("subjects", "Предметы", 28, required=False, note="через запятую; если пусто, все"),
)
