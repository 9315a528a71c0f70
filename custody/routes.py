"""The route of a packet as a table: one row is one step, and everything else is derived from it."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from custody.roles import Role

Due = Literal["same-day", "next-working-day", "check-days", "none"]
"""same-day: closing time of the sitting's day; next-working-day: closing time of the working day after
the step before; check-days: the campaign's number of working days, counted from the day after receipt."""

SCHOOL, OBSERVER, COORDINATOR = Role.SCHOOL, Role.OBSERVER, Role.COORDINATOR
CHAIR, EXPERT = Role.CHAIR, Role.EXPERT


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the route: a handover when it has givers, otherwise an act done where the packet lies."""

    name: str
    givers: tuple[Role, ...]
    takers: tuple[Role, ...]
    due: Due
    clause: str
    counts: bool = False
    optional: bool = False

    @property
    def is_handover(self) -> bool:
        """Whether the packet passes from hand to hand in this step."""
        return bool(self.givers)


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """The steps of one procedure in the order in which they are meant to happen; there are three of them."""

    name: str
    steps: tuple[Step, ...]

    def step(self, name: str) -> Step:
        """The row of that name; KeyError when the route has none."""
        for step in self.steps:
            if step.name == name:
                return step
        raise KeyError(name)

    def after(self, last: str | None) -> tuple[Step, ...]:
        """The steps still ahead of a packet whose last accepted step is `last`."""
        return _after(self, last)

    def ahead(self, last: str | None, name: str) -> bool:
        """Whether the named step lies ahead of the last accepted one."""
        return name in _ahead(self, last)

    def next_steps(self, last: str | None) -> tuple[Step, ...]:
        """The steps that may come now: the optional ones up to, and with, the first obligatory one."""
        ahead = self.after(last)
        obligatory = (count for count, step in enumerate(ahead, start=1) if not step.optional)
        return ahead[: next(obligatory, len(ahead))]

    def due_step(self, last: str | None) -> Step | None:
        """The obligatory step that comes next, whose deadline runs now."""
        return _due_step(self, last)

    def between(self, last: str | None, name: str) -> tuple[str, ...]:
        """Obligatory steps that were passed over when `name` came after `last`: nobody witnessed them."""
        ahead = self.after(last)
        passed = ahead[: ahead.index(self.step(name))]
        return tuple(step.name for step in passed if not step.optional)

    def is_over(self, last: str | None, counted: str | None) -> bool:
        """Whether a packet has come to the end, and was counted there if the route says so."""
        if last is None or self.due_step(last) is not None:
            return False
        return not self.step(last).counts or counted == last


@cache
def _after(route: Route, last: str | None) -> tuple[Step, ...]:
    """An act asks a dozen times what is ahead, and a table does not change."""
    return route.steps if last is None else route.steps[route.steps.index(route.step(last)) + 1 :]


@cache
def _ahead(route: Route, last: str | None) -> frozenset[str]:
    return frozenset(step.name for step in _after(route, last))


@cache
def _due_step(route: Route, last: str | None) -> Step | None:
    return next((step for step in _after(route, last) if not step.optional), None)


MUNICIPAL = Route(
    "municipal",
    (
        Step("packed", (), (SCHOOL,), "same-day", "M 11.5", counts=True),
        Step("to-observer", (SCHOOL,), (OBSERVER,), "same-day", "M 11.5, 10.4"),
        Step("to-coordinator", (OBSERVER,), (COORDINATOR,), "same-day", "M 11.6"),
        Step("to-commission", (COORDINATOR,), (CHAIR,), "next-working-day", "M 11.7", optional=True),
        Step("to-expert", (COORDINATOR, CHAIR), (EXPERT,), "next-working-day", "M 11.7"),
        Step("opened", (), (EXPERT,), "check-days", "M 11.8", counts=True),
        Step("checked", (), (EXPERT,), "check-days", "M 11.8", counts=True),
        Step("from-expert", (EXPERT,), (COORDINATOR, CHAIR), "check-days", "M 11.8"),
        Step("from-commission", (CHAIR,), (COORDINATOR,), "check-days", "M 11.8", optional=True),
        Step("to-school", (COORDINATOR, CHAIR), (SCHOOL,), "next-working-day", "M 11.9", counts=True),
    ),
)

MUNICIPAL_DIRECT = Route(
    "municipal-direct",
    (
        Step("packed", (), (SCHOOL,), "same-day", "M 11.5", counts=True),
        Step("to-observer", (SCHOOL,), (OBSERVER,), "same-day", "M 11.5, 10.4"),
        Step("to-commission", (OBSERVER,), (CHAIR,), "same-day", "M 10.4", optional=True),
        Step("to-expert", (OBSERVER, CHAIR), (EXPERT,), "next-working-day", "M 10.4, 11.7"),
        *MUNICIPAL.after("to-expert"),
    ),
)

COLLEGE = Route(
    "college",
    (
        Step("collected", (), (SCHOOL,), "same-day", "S 15", counts=True),
        Step("to-commission", (SCHOOL,), (CHAIR,), "next-working-day", "S 15-16", optional=True),
        Step("to-expert", (SCHOOL, CHAIR), (EXPERT,), "next-working-day", "S 15-16"),
        Step("opened", (), (EXPERT,), "check-days", "S 16", counts=True),
        Step("checked", (), (EXPERT,), "check-days", "S 16", counts=True),
        Step("from-expert", (EXPERT,), (CHAIR,), "check-days", "S 16", optional=True),
        Step("returned", (EXPERT, CHAIR), (SCHOOL,), "next-working-day", "S 16", counts=True),
    ),
)

ROUTES = {route.name: route for route in (MUNICIPAL, MUNICIPAL_DIRECT, COLLEGE)}
