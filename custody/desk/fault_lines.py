"""What is wrong with a table, as a message and the ledger have it: the first places, none at full length."""

from collections.abc import Sequence

from custody.facts.plans import PlanFault
from custody.plan_problems import PlanError

SHOWN = 12


def fault_lines(faults: Sequence[PlanError]) -> tuple[PlanFault, ...]:
    """The first faults."""
    return tuple(
        PlanFault(
            sheet=each.sheet, row=each.row, column=each.column, problem=each.problem.value, value=each.value,
            expected=each.expected,
        )
        for each in (fault.shortened for fault in faults[:SHOWN])
    )  # fmt: skip
