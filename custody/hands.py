"""In whose hands a packet lies, stage by stage: several stages that are one answer to «where is it»."""

from collections.abc import Iterator

from custody.roles import Role
from custody.routes import ROUTES, Step

AT = "at-"
"""With what the name of such a group begins: «at-expert» is not opened, being checked, and checked."""


def _steps() -> Iterator[Step]:
    for route in ROUTES.values():
        yield from route.steps


def _kept_by(role: Role) -> tuple[str, ...]:
    """Stages at which this role holds a packet; none when some stage may be in other hands too."""
    mine = [step for step in _steps() if role in step.takers]
    is_sure = all(step.takers == (role,) for step in mine)
    return tuple(dict.fromkeys(step.name for step in mine)) if is_sure else ()


TOGETHER: dict[str, tuple[str, ...]] = {
    f"{AT}{role.value}": stages for role in Role if len(stages := _kept_by(role)) > 1
}
"""Groups of stages by name."""


STAGES = tuple(dict.fromkeys((*(step.name for step in _steps()), *TOGETHER)))
"""The names of all stages and groups of them."""


def stages_of(name: str) -> tuple[str, ...]:
    """The stages that are meant by the name of a stage or of a group."""
    return TOGETHER.get(name, (name,))
