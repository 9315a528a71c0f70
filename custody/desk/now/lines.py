"""The lines of what needs the coordinator, numbered, with the buttons that settle each."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from custody.desk.now import packets, people, questions, tasks
from custody.desk.now.line import Asker, Line
from custody.facts.needs import Needed
from custody.letters import Row
from custody.needs import Need, NeedKind

MARK = "now"
"""A button of the list is labelled with its number, in words of its own."""


async def lines_of(
    asker: Asker, needs: Sequence[Need], first: int
) -> tuple[tuple[Needed, ...], tuple[Row, ...]]:
    """The lines of these needs, numbered from `first`, and a row of buttons for each."""
    lines, rows = list[Needed](), list[Row]()
    for number, need in enumerate(needs, first):
        line = await _MAKERS[need.kind](asker, need, number)
        if line is not None:
            lines.append(line.fact)
            rows.append(_row(asker, line, number))
    return tuple(lines), tuple(row for row in rows if row.choices)


def _row(asker: Asker, line: Line, number: int) -> Row:
    ways = (*line.shows, *(line.does if asker.settles else ()))
    return Row(tuple(replace(each, text=MARK, number=number) for each in ways))


_MAKERS: dict[NeedKind, Callable[[Asker, Need, int], Awaitable[Line | None]]] = {
    "incident": packets.incident, "denied": packets.incident, "late": packets.late,
    "silent": packets.silent, "unconfirmed": packets.word, "upload": people.upload,
    "unstarted": people.start, "unattended": people.observer, "missing": people.phone,
    "others": people.phones, "inquiry": questions.inquiry, "blocked": people.call,
    "task": tasks.late,
}  # fmt: skip
