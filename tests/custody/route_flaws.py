"""What is wrong with a route's table: checked of every route before anybody walks it."""

from collections.abc import Iterator
from typing import get_args

from custody.roles import Role
from custody.routes import Due, Route


def flaws(route: Route) -> tuple[str, ...]:
    """What is wrong with a route's table, as stable codes; empty for a route that can be walked."""
    found = []
    if len({step.name for step in route.steps}) < len(route.steps):
        found.append("two-steps-of-one-name")
    first, last = (route.steps[0], route.steps[-1]) if route.steps else (None, None)
    if first is None or first.is_handover or first.optional or first.takers != (Role.SCHOOL,):
        found.append("starts-not-at-the-school")
    if last is not None and (last.optional or Role.SCHOOL not in last.takers):
        found.append("ends-not-at-the-school")
    found += [f"{step.name}-without-clause" for step in route.steps if not step.clause]
    found += [f"{step.name}-with-unknown-due" for step in route.steps if step.due not in get_args(Due)]
    return (*found, *_broken_hands(route))


def _broken_hands(route: Route) -> Iterator[str]:
    """Steps whose giver or actor can hold nothing by then, and those that some holder cannot do."""
    holders: set[Role] = set()
    for number, step in enumerate(route.steps):
        hands = step.givers or step.takers
        if number and not (set(step.givers) <= holders and holders & set(hands)):
            yield f"{step.name}-from-nobody"
        elif number and not step.optional and not holders <= set(hands):
            yield f"{step.name}-stuck-before"
        holders = holders | set(step.takers) if step.optional else set(step.takers)
