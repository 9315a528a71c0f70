"""The sheet «Как заполнять»: what to know first, and a line for every column and parameter."""

from collections.abc import Iterator

from documents import plan_words as words

HELP_TITLE = "Как заполнять"
HELP = (
    "Замените примеры своими строками; порядок столбцов любой, лишние листы не читаются.",
    "Имён людей здесь быть не должно: только служебные коды (Н-07, Э-12).",
    "Обязательно «столбец»: столбец нужен, его ячейки могут быть пустыми.",
    "Дата: 16.04.2024. Время: 09:00. Несколько кодов или предметов пишите через запятую.",
    "Без необязательного листа прежние строки останутся; с ним останутся только его строки.",
    "Формулы не читаются: вставьте их как значения.",
    "Готовый файл пришлите боту в личный чат: сначала будет предпросмотр, запись по кнопке «Применить».",
    "Присылать таблицу снова можно всегда: запишется только то, что изменилось; начатое останется.",
)
HEADERS = ("Лист", "Столбец или параметр", "Обязательно", "Что писать")
SHEETS = {
    "campaign": "условия всей кампании, по одной строке",
    "organisations": "школы или колледжи, по одной строке",
    "people": "служебные коды; у кода с несколькими ролями несколько строк",
    "sittings": "одна строка: организация, предмет, класс и день",
    "calendar": "необязательный лист: дни не как в общем календаре",
    "rooms": "необязательный лист: где пишут и сколько мест",
    "roadmap": "необязательный лист: что и к какому сроку сделать",
    "programmes": "для колледжей, необязательный лист: профессии и специальности, сколько человек пишет",
    "places": "для колледжей, необязательный лист: где, в какие дни и часы проверяют эксперты",
}


def lines() -> Iterator[tuple[str, str, str, str]]:
    """Sheet by sheet: what it is, and each of its columns."""
    for sheet, title in words.TITLES.items():
        yield title, "", "нет" if sheet in words.OPTIONAL else "да", SHEETS[sheet]
        columns = words.PARAMETERS if sheet == "campaign" else words.COLUMNS[sheet]
        for column in columns:
            yield "", column.header, _needed(column), column.note or "как в примере"


def _needed(column: words.Column) -> str:
    """Whether the column must be there, and whether each of its cells must be filled in."""
    if column.spare:
        return "можно добавить"
    return "столбец" if column.blank else "да" if column.required else "нет"
