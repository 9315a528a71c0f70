"""A packet gone through its chain once more: where it has come to, and what does not agree."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from custody.judge import terms
from custody.judge.case import Case
from custody.packets import Place
from custody.routes import Step


@dataclass
class Walk:
    """A packet on its way once more; `unfit` are entries that do not agree with those before them.

    `differs` are the counts that are not the declared ones, by step: declared, counted.
    """

    case: Case
    weeks: Mapping[int, int | None]
    unfit: list[int] = field(default_factory=list)
    differs: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Where it has come to."""
        return self.case.place

    def put(self, place: Place) -> None:
        """It is there now."""
        self.case = replace(self.case, packet=replace(self.case.packet, place=place))

    def stepped(self, step: Step, fact: Any, base: Place, **changes: Any) -> None:  # noqa: ANN401 - any step
        """It has come a step further: what was passed over stays without a witness."""
        missed = () if step.name == base.step else self.case.route.between(base.step, step.name)
        taker = getattr(fact, "taker", None)
        week = self.weeks.get(taker.id) if taker else None
        case = replace(self.case, at=fact.at, hand_week=week)
        dated = terms.dated(case, step)
        moved: dict[str, Any] = {
            "unwitnessed": (*base.unwitnessed, *missed),
            "paper": fact.paper,
            "offer": base.offer,
        }
        self.put(replace(dated, **{**moved, **changes}))

    def is_behind(self, step: str) -> bool:
        """Whether the step lies behind already."""
        return not self.case.route.ahead(self.place.step, step)

    def filled(self, step: str) -> None:
        """Somebody has stated a step that had been passed over."""
        left = tuple(name for name in self.place.unwitnessed if name != step)
        self.put(replace(self.place, unwitnessed=left))
