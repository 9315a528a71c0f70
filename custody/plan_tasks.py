"""A task of the roadmap as the coordinator's workbook has it (S, «План мероприятий»)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

TaskKind = Literal["plain", "credentials", "collection"]
TASK_KINDS: tuple[str, ...] = get_args(TaskKind)

REMIND = (3,)
"""So many days before its last day a task is spoken of, where the sheet says nothing."""


@dataclass(frozen=True, slots=True)
class PlanTask:
    """A dated task of the roadmap, with the role that answers for it; once, or in each organisation.

    `number` is its number for ever, None where the sheet has none; people are reminded `remind_days` before
    its last day. Of a collection of data the `forms` are awaited one by one.
    """

    task: str
    role: str
    until: date
    since: date | None = None
    each_organisation: bool = False
    kind: str = "plain"
    remind_days: tuple[int, ...] = REMIND
    forms: tuple[str, ...] = ()
    number: int | None = None
