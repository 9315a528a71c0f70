"""A line of a cover sheet as the act that it states."""

from dataclasses import replace

from custody.acts import Count, Pack, Take
from custody.facts.sheet import SheetLine
from custody.judge.papering import SheetAct
from custody.roles import Role
from custody.routes import Step
from custody.sheets import Line


def act_of(line: Line, step: Step) -> SheetAct | None:
    """The act that the line's numbers make; None when they do not fit the step."""
    numbers = line.numbers
    if step.is_handover:
        return None if numbers else Take(step.name, line.broken)
    if len(numbers) == 1 and step.takers != (Role.SCHOOL,):
        return Count(numbers[0], step.name)
    if step.takers != (Role.SCHOOL,) or len(numbers) not in (0, 2):
        return None
    listed, wrote = numbers or (None, None)
    if listed is not None and wrote is not None and wrote > listed:
        return None
    return Pack(listed, wrote, seal=line.seal)


def numbered(shown: SheetLine, act: SheetAct) -> SheetLine:
    """With the numbers that the act carries."""
    if isinstance(act, Pack):
        return replace(shown, listed=act.listed, wrote=act.wrote, seal=act.seal)
    return replace(shown, counted=act.counted) if isinstance(act, Count) else shown
