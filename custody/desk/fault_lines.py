"""What is wrong with a table, as a message and the ledger have it: the first places, none at full length."""

from collections.abc import Sequence
from dataclasses import replace

from custody.facts.plans import PlanFault
from custody.plan_problems import PlanError

SHOWN, LONGEST = 12, 100
"""So many faults are told in a message; of one text of a fault so many signs."""


def fault_lines(faults: Sequence[PlanError]) -> tuple[PlanFault, ...]:
    """The first faults."""
    return tuple(
        PlanFault(
            sheet=each.sheet, row=each.row, column=each.column, problem=each.problem.value, value=each.value,
            expected=each.expected,
        )
        for each in map(shortened, faults[:SHOWN])
    )  # fmt: skip


def shortened(fault: PlanError) -> PlanError:
    """As it is told and recorded: a cell may hold 32,767 signs, and the ledger keeps them for ever."""
    return replace(
        fault, sheet=_told(fault.sheet), column=_told(fault.column), value=_told(fault.value),
        expected=tuple(map(_told, fault.expected)),
    )  # fmt: skip


def _told(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
