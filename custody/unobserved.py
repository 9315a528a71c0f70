"""The routes of a sitting that goes on without an observer by an order (M 10.1)."""

from dataclasses import replace

from custody.roles import Role
from custody.routes import ROUTES, Route, Step


def without(route: Route, role: Role) -> Route:
    """The same route where nobody of that role comes: whoever gave to them may give to the next hand."""
    givers, steps = frozenset[Role](), list[Step]()
    for step in route.steps:
        if step.is_handover and step.takers == (role,):
            givers |= frozenset(step.givers)
            steps.append(replace(step, optional=True))
        else:
            more = givers.difference(step.givers) if role in step.givers else ()
            steps.append(replace(step, givers=(*step.givers, *sorted(more))))
    return replace(route, steps=tuple(steps))


UNOBSERVED = {name: without(route, Role.OBSERVER) for name, route in ROUTES.items()}
"""By the name of the route that is walked otherwise."""
