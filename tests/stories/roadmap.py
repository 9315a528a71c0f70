"""A small region of colleges with a roadmap, for stories."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.cli.plan import entered
from custody.plan import Plan, PlanTask
from storage.database import connect
from tests.stories import college
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.clock import MORNING
from tests.stories.district import District

FORMS = ("О составе участников", "О наборе на 1 курс")


def of_each(number: int, task: str, until: date, kind: str = "plain", **more: Any) -> PlanTask:  # noqa: ANN401
    return PlanTask(task, "school", until, each_organisation=True, kind=kind, number=number, **more)


TASKS = (
    of_each(1, "Назначены ответственные организаторы", date(2026, 4, 17)),
    of_each(2, "Получены реквизиты доступа", date(2026, 4, 15), "credentials", remind_days=(1,)),
    of_each(3, "Сбор данных об участниках", date(2026, 4, 20), "collection", forms=FORMS),
    PlanTask("Назначены эксперты", "department", date(2026, 4, 16), number=4),
    PlanTask("Выверен список организаций", "coordinator", date(2026, 4, 30), number=5),
)


def plan(*tasks: PlanTask) -> Plan:
    """The region with these tasks."""
    return replace(college.plan(MORNING.date()), roadmap=tasks or TASKS)


@asynccontextmanager
async def region(folder: Path, *tasks: PlanTask) -> AsyncIterator[District]:
    """Everybody has joined, on the morning of the 14th, a Tuesday."""
    await college.prepare(folder)
    database = await connect(f"sqlite:///{folder / 'custody.db'}", lambda: MORNING)
    await entered(database, plan(*tasks), "1" * 64, MORNING)
    await database.close()
    async with story(folder, joined=False) as district:
        await district.everyone_joins()
        yield district


def marked(district: District) -> list[tuple[str, str, int, str]]:
    """What the ledger says of tasks: the chain, the kind, the task's number, the form."""
    found: list[tuple[str, str, int, str]] = []
    for entry in books_of(district).entries:
        said: dict[str, Any] = entry.content
        if said["kind"] in ("task-marked", "task-reopened"):
            fact = said["body"]["fact"]
            found.append((said["stream"], said["kind"], fact["task"]["number"], fact.get("form", "")))
    return found
