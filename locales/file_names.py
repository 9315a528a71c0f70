"""What a file is called in the chat of whoever gets it: the desk keeps one stable name for it."""

import re

NAMES = {
    "act-closing": ("итоговый-отчёт", "closing-report"),
    "act-expert": ("расписка", "receipt"),
    "act-journal": ("журнал-пакета", "journal"),
    "act-share": ("ведомость", "sheet"),
    "act-sitting": ("акт-наблюдателя", "observer-act"),
    "act-transfer": ("акт-приёма-передачи", "transfer-act"),
    "cards": ("карточки", "cards"),
    "changes": ("изменения", "changes"),
    "cover-sheets": ("сопроводительные-листы", "cover-sheets"),
    "faults": ("исправить", "faults"),
    "labels": ("наклейки", "labels"),
    "marks": ("отметки", "marks"),
    "packet": ("пакет", "packet"),
    "plan": ("план", "plan"),
    "plan-lists": ("списки-плана", "plan-lists"),
    "results": ("результаты", "results"),
    "roadmap": ("план-мероприятий", "roadmap"),
    "sample": ("выборка", "sample"),
    "statement": ("справка", "statement"),
    "status": ("сводка", "status"),
}
"""The stable beginning of a name, in Russian and in English."""

_BEGINNING = re.compile("|".join(sorted(NAMES, key=len, reverse=True)))


def file_name(name: str, language: str) -> str:
    """«план.xlsx» for `plan.xlsx`; what is called by people's words already stays."""
    found = _BEGINNING.match(name)
    if found is None or name[found.end() : found.end() + 1] not in {".", "-"}:
        return name
    return NAMES[found[0]][language == "en"] + name[found.end() :]
