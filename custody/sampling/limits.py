"""The thresholds as people move them: each within its bounds, a step at a time, or to a number."""

from dataclasses import dataclass, fields, replace

from custody.facts.sampling_reasons import Thresholds


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least, the most and the step of a threshold."""

    least: int
    most: int
    step: int


BOUNDS: dict[str, Bounds] = {
    "participants": Bounds(5, 100, 1),
    "pair": Bounds(4, 100, 1),
    "mean": Bounds(1, 60, 1),
    "border": Bounds(5, 50, 5),
    "harder": Bounds(1, 60, 1),
    "journal": Bounds(1, 90, 5),
    "errors": Bounds(10, 60, 5),
    "reasons": Bounds(1, 10, 1),
}
NAMES = tuple(each.name for each in fields(Thresholds))
UP, DOWN = "up", "down"


def moved(limits: Thresholds, name: str, way: str) -> Thresholds:
    """One step stricter or milder; at its bound a threshold stays."""
    step = BOUNDS[name].step
    return put(limits, name, getattr(limits, name) + (step if way == UP else -step))


def put(limits: Thresholds, name: str, number: int) -> Thresholds:
    """The threshold at this number, or at the bound before it."""
    bounds = BOUNDS[name]
    return replace(limits, **{name: min(max(number, bounds.least), bounds.most)})


def is_within(name: str, number: int) -> bool:
    """Whether the threshold can be that number."""
    return BOUNDS[name].least <= number <= BOUNDS[name].most
