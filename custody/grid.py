"""The board as a picture shows it: schools by stages, each square with a number and how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from custody.ports import Cell
from custody.routes import Route

State = Literal["incident", "late", "soon", "fine", "done"]
ORDER: tuple[State, ...] = ("incident", "late", "soon", "fine", "done")
"""The worst first: one packet in trouble colours its square."""


@dataclass(frozen=True, slots=True)
class Square:
    """So many packets of one school at one stage, and the worst that is to be said of them."""

    packets: int
    state: State
    troubled: int = 0
    """So many of them are in that state, if it is one to be looked at."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A school's packets, a square for each stage; None where it has none."""

    name: str
    squares: tuple[Square | None, ...]
    packets: int

    @property
    def worst(self) -> int:
        """How soon the row wants to be looked at."""
        return min((ORDER.index(each.state) for each in self.squares if each), default=len(ORDER))


@dataclass(frozen=True, slots=True)
class Grid:
    """A page of the board; `total` counts all its schools, `steps` are the stages' names, first "".

    `college` when its rows are colleges.
    """

    title: str
    scope: str
    at: datetime
    steps: tuple[str, ...]
    rows: tuple[GridRow, ...]
    total: GridRow
    overdue: int
    incidents: int
    page: int = 1
    pages: int = 1
    college: bool = False


def columns(route: Route, cells: Sequence[Cell]) -> tuple[str, ...]:
    """The stages in the route's order; an optional one only where some packet has come to it."""
    seen = {cell.what for cell in cells}
    known = ["", *(step.name for step in route.steps if not step.optional or step.name in seen)]
    return (*known, *sorted(seen - set(known)))


def row_of(name: str, cells: Sequence[Cell], steps: Sequence[str]) -> GridRow:
    """One school's row, or that of all of them together."""
    squares = tuple(_square([cell for cell in cells if cell.what == step]) for step in steps)
    return GridRow(name, squares, sum(cell.packets for cell in cells))


def _square(cells: Sequence[Cell]) -> Square | None:
    packets = sum(cell.packets for cell in cells)
    if not packets:
        return None
    state = _state(cells)
    troubled = sum(_in_state(cell, state) for cell in cells)
    return Square(packets, state, troubled)


def _in_state(cell: Cell, state: State) -> int:
    return {"incident": cell.incidents, "late": cell.overdue, "soon": cell.soon}.get(state, 0)


def _state(cells: Sequence[Cell]) -> State:
    if any(cell.incidents for cell in cells):
        return "incident"
    if any(cell.overdue for cell in cells):
        return "late"
    if any(cell.soon for cell in cells):
        return "soon"
    return "done" if all(cell.finished == cell.packets for cell in cells) else "fine"
