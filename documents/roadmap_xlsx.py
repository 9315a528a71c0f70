"""The board of the roadmap as a workbook: tasks, organisations beside tasks, forms of the collections (S)."""

from collections.abc import Iterator, Sequence

from custody.approval import PlannedSchool
from custody.roadmap import Task, TaskMark, TaskTotal
from documents.export_xlsx import tables_to_xlsx
from documents.plan_lists import KIND_WORDS, ROLE_WORDS

Row = tuple[object, ...]
Marks = dict[tuple[int, str, str], TaskMark]

TITLE = {"ru": "План мероприятий", "en": "Roadmap"}
SHEETS = {
    "ru": ("Мероприятия", "По организациям", "Формы"),
    "en": ("Tasks", "By organisation", "Forms"),
}
TASKS = {
    "ru": ("Номер", "Мероприятие", "Ответственный", "Вид", "Начало", "Срок", "Сделано", "Из", "Состояние",
           "Дата", "Кто отметил"),
    "en": ("Number", "Task", "Responsible", "Kind", "Begins", "Until", "Done", "Of", "State", "Day",
           "Marked by"),
}  # fmt: skip
PLACES = {"ru": ("Код", "Организация", "Место", "Открыто"), "en": ("Code", "Organisation", "Place", "Open")}
FORMS = {
    "ru": ("Номер", "Мероприятие", "Форма", "Код", "Организация", "Сдана", "Кто отметил", "Со слов"),
    "en": ("Number", "Task", "Form", "Code", "Organisation", "Handed in", "Marked by", "By word"),
}
STATES = {
    "ru": {
        "done": "сделано", "late": "просрочено", "soon": "скоро срок", "open": "открыто",
        "ahead": "не началось",
    },
    "en": {"done": "done", "late": "overdue", "soon": "due soon", "open": "open", "ahead": "not begun"},
}  # fmt: skip
YES = {"ru": "да", "en": "yes"}
KINDS = {"ru": KIND_WORDS, "en": {"plain": "plain", "credentials": "credentials", "collection": "collection"}}


def roadmap_to_xlsx(
    tasks: Sequence[tuple[Task, TaskTotal, str]],
    schools: Sequence[PlannedSchool],
    marks: Sequence[TaskMark],
    language: str,
) -> bytes:
    """The workbook: days where something was done, nothing where it was not."""
    language = language if language in SHEETS else "ru"
    known: Marks = {(each.task, each.organisation, each.form): each for each in marks}
    each = [task for task, *_ in tasks if task.each]
    first, second, third = SHEETS[language]
    columns = (*PLACES[language], *(f"{task.number}. {task.said.task}" for task in each))
    return tables_to_xlsx(
        TITLE[language],
        [
            (first, TASKS[language], [_task(*one, known, language) for one in tasks]),
            (second, columns, [_place(school, each, known) for school in schools]),
            (third, FORMS[language], list(_forms([task for task, *_ in tasks], schools, known, language))),
        ],
    )


def _task(task: Task, total: TaskTotal, state: str, known: Marks, language: str) -> Row:
    said, mark = task.said, known.get((task.id, "", ""))
    role = ROLE_WORDS[said.role] if language == "ru" else said.role
    dates, numbers = (said.since, said.until), (total.done, total.of, STATES[language][state])
    by = (mark.day, mark.by.callsign) if mark else (None, "")
    return (task.number, said.task, role, KINDS[language][said.kind], *dates, *numbers, *by)


def _place(school: PlannedSchool, each: Sequence[Task], known: Marks) -> Row:
    found = [known.get((task.id, school.code, "")) for task in each]
    days = [mark.day if mark else None for mark in found]
    return (school.code, school.name, school.place, days.count(None), *days)


def _forms(
    tasks: Sequence[Task], schools: Sequence[PlannedSchool], known: Marks, language: str
) -> Iterator[Row]:
    """Form by form and organisation by organisation, those that are awaited too."""
    for task in tasks:
        places = [(each.code, each.name) for each in schools] if task.each else [("", "")]
        for form in task.said.forms:
            for code, name in places:
                mark = known.get((task.id, code, form))
                word = YES[language] if mark and mark.by_word else ""
                by = mark.by.callsign if mark else ""
                yield (task.number, task.said.task, form, code, name, mark.day if mark else None, by, word)
