"""How each step of the route went in a whole campaign: on time, late, passed over, or still ahead."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from custody.deed_papers import Story
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Pace:
    """How one step went: so many packets on time, late, passed over unwitnessed, and still before it."""

    step: str
    on_time: int
    late: int
    unseen: int
    ahead: int = 0


def paces(stories: Iterable[Story], sittings: Iterable[Sitting]) -> Iterator[Pace]:
    """Step by step along the route, and then the uploads of the works."""
    done, slow, unseen, ahead = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    names = dict[str, None]()
    for story in stories:
        steps = steps_of(story)
        done.update(name for name, was_late in steps.items() if not was_late)
        slow.update(name for name, was_late in steps.items() if was_late)
        unseen.update(story.packet.place.unwitnessed)
        ahead.update(_ahead(story))
        names |= dict.fromkeys(step.name for step in story.packet.way.steps)
    yield from (Pace(name, done[name], slow[name], unseen[name], ahead[name]) for name in names)
    yield _uploads(tuple(sittings))


def _uploads(sittings: tuple[Sitting, ...]) -> Pace:
    uploaded = [each for each in sittings if each.uploaded is not None]
    tardy = sum(bool(s.upload_due and s.uploaded and s.uploaded > s.upload_due) for s in uploaded)
    return Pace("uploaded", len(uploaded) - tardy, tardy, 0, len(sittings) - len(uploaded))


def _ahead(story: Story) -> Iterator[str]:
    """The obligatory steps that the packet has still before it."""
    return (step.name for step in story.packet.way.after(story.packet.place.step) if not step.optional)


def steps_of(story: Story) -> dict[str, bool]:
    """The steps that were done, each with whether it was late: the act that stands counts."""
    found: dict[str, bool] = {}
    for row in story.rows:
        step = getattr(row.said, "step", "")
        if row.stands and step and row.content["kind"] in ("packed", "received", "counted"):
            found[step] = bool(getattr(row.said, "late", False))
    return found


def late(story: Story) -> list[str]:
    """The steps that were done after their deadline."""
    return [step for step, was_late in steps_of(story).items() if was_late]
