"""The buttons under the board: one step deeper, other groupings, what is wrong, the pages, the picture."""

from dataclasses import replace
from datetime import date

from custody.asked import Part
from custody.desk.board.view import UNPACKED, By, View, digest
from custody.facts.board import BoardLine
from custody.letters import Choice, Row
from custody.ports import Totals

GROUPINGS = ("step", "organisation", "subject")

WHOLE = ("unchosen",)
"""Flags of works, not of packets: an organisation is a line."""


def turn_to(view: View, text: str, number: int = 0) -> Choice:
    """A button that shows this part of the board."""
    return Choice("board", "", 0, view.pack(), text, number)


def drill(view: View, line: BoardLine) -> Choice:
    """One step deeper: a stage or a school or a subject becomes a filter, and the packets are listed."""
    deeper = replace(view, by="list", page=1)
    if line.by == "step":
        deeper = replace(deeper, step=line.what or UNPACKED)
    elif line.by == "organisation":
        deeper = replace(deeper, organisation=digest(line.what))
    elif line.by == "district":
        deeper = replace(deeper, by="organisation", organisation=digest(line.what))
    else:
        deeper = replace(deeper, subject=digest(line.what))
    return turn_to(deeper, line.name or line.what, line.count)


def narrowed(view: View, part: Part) -> View:
    """The view with one filter more; a name among the filters becomes its digest."""
    view = replace(view, page=1)
    if part.kind == "by":
        return replace(view, by=part.value)  # type: ignore[arg-type]
    if part.kind == "day":
        return replace(view, day=date.fromisoformat(part.value))
    if part.kind == "person":
        return replace(view, person=int(part.value))
    if part.kind == "district":
        return replace(view, organisation=digest(part.value))
    if part.kind in ("organisation", "subject"):
        return replace(view, **{part.kind: digest(part.value)})  # type: ignore[arg-type]
    return replace(view, **{part.kind: part.value})  # type: ignore[arg-type]


def _kept(view: View) -> str:
    """What stays chosen in another grouping: who has not chosen a day is looked through by district too."""
    return view.flag if view.flag in WHOLE else ""


def _called(by: By, *, college: bool) -> str:
    """What the grouping's button says: the organisations of a college campaign are no schools."""
    return "colleges" if college and by == "organisation" else by


def around(view: View, totals: Totals, pages: int, *, college: bool = False) -> tuple[Row, ...]:
    """Other groupings of the same part, the troubles, the pages, the picture, and back to everything."""
    group = tuple(
        turn_to(replace(view, by=by, page=1, flag=_kept(view)), _called(by, college=college))
        for by in (*GROUPINGS, *(("district",) if totals.districts > 1 else ()))
        if by != view.by
    )
    names = ("overdue", "unconfirmed", "incidents", "unchosen")
    flags = {name: getattr(totals, name) for name in names}
    trouble = tuple(
        turn_to(View("organisation" if flag in WHOLE else "list", flag=flag), flag, number)
        for flag, number in flags.items()
        if number and flag != view.flag
    )
    turns = {"previous": view.page - 1, "next": view.page + 1}
    turn = tuple(
        turn_to(replace(view, page=page), word, page) for word, page in turns.items() if 1 <= page <= pages
    )
    home = () if view == View() else (turn_to(View(), "all"),)
    picture = Choice("board-picture", "", 0, replace(view, page=1).pack())
    last = (picture, *home, turn_to(view, "refresh"))
    return tuple(Row(row) for row in (group, trouble, turn, last) if row)
