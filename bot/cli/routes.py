"""`routes`: the drawing of every route in the documentation, derived from the table that the desk obeys."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from custody.roles import Role
from custody.routes import ROUTES, Route, Step
from locales.phrases import find

DRAWING = Path(__file__).resolve().parents[2] / "docs" / "routes.md"
LANGUAGE = "ru"
"""The drawing is for the people of the procedure, whatever the operator's language is."""

COLUMNS = ("number", "step", "code", "from", "to", "due", "clause", "counts", "optional")


def run(terminal: Terminal, asked: Namespace) -> int:
    """Draw, or say that the drawing is stale."""
    drawn = drawing()
    if not DRAWING.parent.is_dir():
        raise Trouble("cli-routes-no-docs")
    if asked.check:
        if not DRAWING.exists() or DRAWING.read_text("utf-8") != drawn:
            raise Trouble("cli-routes-stale")
        return 0
    DRAWING.write_text(drawn, "utf-8")  # a page of the repository, and not a file for one's own eyes
    terminal.say("cli-routes-drawn", file=str(DRAWING))
    return 0


def drawing() -> str:
    """The whole page."""
    lines = [f"# {_plain('cli-routes-title')}", "", _plain("cli-routes-about"), ""]
    for route in ROUTES.values():
        lines += [f"## {_plain(f'cli-route-{route.name}')} (`{route.name}`)", ""]
        lines += [*_diagram(route), "", *_table(route), ""]
    return "\n".join(lines).rstrip() + "\n"


def _diagram(route: Route) -> Iterator[str]:
    """Steps under numbers: Mermaid takes some words in a name for its own."""
    yield from ("```mermaid", "flowchart TD")
    ids = {step.name: f"s{number}" for number, step in enumerate(route.steps, start=1)}
    for step in route.steps:
        left, right = ("[", "]") if step.is_handover else ("([", "])")
        yield f'    {ids[step.name]}{left}"{_plain(f"step-{step.name}")}<br/>{_hands(route, step)}"{right}'
    for step in route.steps:
        for coming in route.next_steps(step.name):
            arrow = "-.->" if coming.optional or step.optional else "-->"
            yield f"    {ids[step.name]} {arrow} {ids[coming.name]}"
    yield "```"


def _hands(route: Route, step: Step) -> str:
    takers = _roles(route, step.takers)
    return f"{_roles(route, step.givers)} → {takers}" if step.is_handover else takers


def _table(route: Route) -> Iterator[str]:
    yield _row(_plain(f"cli-routes-{column}") for column in COLUMNS)
    yield _row("---" for _ in COLUMNS)
    for number, step in enumerate(route.steps, start=1):
        yield _row(_cells(route, number, step))


def _cells(route: Route, number: int, step: Step) -> Iterator[str]:
    yield from (str(number), _plain(f"step-{step.name}"), f"`{step.name}`")
    yield from (_roles(route, step.givers), _roles(route, step.takers))
    yield from (_plain(f"cli-due-{step.due}"), step.clause)
    yield from (_plain("cli-yes") if said else "" for said in (step.counts, step.optional))


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _roles(route: Route, roles: tuple[Role, ...]) -> str:
    kind = "yes" if route.name == "college" else "no"
    return f" {_plain('cli-routes-or')} ".join(_plain(f"role-{role.value}", college=kind) for role in roles)


def _plain(name: str, **variables: str) -> str:
    said = find(LANGUAGE, name)
    return said.fill(variables) if said else name
