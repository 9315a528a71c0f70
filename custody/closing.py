"""The closing report of a campaign: what the books say of all its packets, sittings, incidents and people."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import ClassVar

from custody.campaign import Campaign
from custody.checkpoints import Checkpoint
from custody.deed_papers import Story
from custody.deeds import DeedKind, Mention, Written, mentioned
from custody.directory import Listed, told_apart
from custody.incidents import Ticket
from custody.natural import natural
from custody.paces import Pace, late, paces
from custody.reminders import may_have_marks
from custody.roles import Person
from custody.sittings import Sitting

SEALED = "checkpoint"
"""What the report mentions instead of an entry: a checkpoint, by its number and its root."""


@dataclass(frozen=True, slots=True)
class Part:
    """The numbers of one subject at one organisation; `late` acts of its packets, `unseen` steps."""

    organisation: str
    subject: str
    packets: int
    packed: int
    finished: int
    overdue: int
    wrote: int
    late: int
    unseen: int
    incidents: int


@dataclass(frozen=True)
class Closing:
    """Everything at that moment; computed numbers are kept."""

    kind: ClassVar[DeedKind] = "closing"
    campaign: Campaign
    at: datetime
    stories: tuple[Story, ...]
    sittings: tuple[Sitting, ...]
    people: tuple[Person, ...]
    tickets: tuple[Ticket, ...]
    checkpoint: Checkpoint | None
    noted: tuple[Written, ...] = ()
    """Every entry of the sittings' chains."""

    @property
    def number(self) -> str:
        """The campaign's key, and the number of the checkpoint on which the report rests."""
        return f"{self.campaign.key}/{self.checkpoint.number if self.checkpoint else 0}"

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The newest checkpoint; before the first one the newest entry of every packet."""
        if self.checkpoint is not None:
            return (Mention(SEALED, self.checkpoint.number, self.checkpoint.root),)
        return mentioned([story.rows[-1] for story in self.stories if story.rows])

    @cached_property
    def open(self) -> tuple[Story, ...]:
        """Packets whose route is not over, those with the earliest deadline first."""
        ahead = [each for each in self.stories if not is_over(each)]
        latest = max((each.packet.place.due or self.at for each in ahead), default=self.at)
        return tuple(sorted(ahead, key=lambda each: (each.packet.place.due or latest, each.packet.code)))

    @cached_property
    def observed(self) -> tuple[Sitting, ...]:
        """Works that have begun, or whose time has come, but those without an observer by order (M 10.1)."""
        due = (each for each in self.sittings if not each.without_order)
        return tuple(each for each in due if may_have_marks(self.campaign, each, self.at))

    @cached_property
    def schools(self) -> dict[str, str]:
        """What each organisation is called, by its code; two of one name are told apart."""
        packets = (story.packet for story in self.stories)
        named = [Listed(each.organisation, each.organisation_name) for each in packets]
        placed = (Listed(each.organisation, each.organisation_name, each.place) for each in self.sittings)
        return told_apart((*named, *placed))

    def order(self, organisation: str) -> tuple[object, ...]:
        """What organisations are sorted by: № 2 before № 10, each of two of one name by itself."""
        return natural(self.schools[organisation]), organisation

    def parts(self) -> Iterator[Part]:
        """School by school and subject by subject."""
        groups: dict[tuple[str, str], list[Story]] = {}
        for story in self.stories:
            groups.setdefault((story.packet.organisation, story.packet.subject), []).append(story)
        for code, subject in sorted(groups, key=lambda each: (self.order(each[0]), natural(each[1]))):
            stories = groups[code, subject]
            places = [story.packet.place for story in stories]
            yield Part(
                self.schools[code], subject, len(stories), sum(place.step is not None for place in places),
                sum(map(is_over, stories)), sum(map(self._is_overdue, stories)),
                sum(place.wrote or 0 for place in places), sum(len(late(story)) for story in stories),
                sum(len(place.unwitnessed) for place in places), sum(place.incidents for place in places),
            )  # fmt: skip

    def _is_overdue(self, story: Story) -> bool:
        due = story.packet.place.due
        return not is_over(story) and due is not None and due < self.at

    def paces(self) -> Iterator[Pace]:
        """Step by step along the route."""
        yield from paces(self.stories, self.sittings)

    def odd(self) -> Iterator[tuple[Story | None, Written]]:
        """Acts that were entered from paper, taken back, or corrected; those of sittings have no packet."""
        for story in self.stories:
            yield from ((story, row) for row in story.rows if row.accepted and is_odd(row))
        yield from ((None, row) for row in self.noted if row.accepted and is_odd(row))


def is_over(story: Story) -> bool:
    """Whether the packet has come to the end of its route, and was counted there if the route says so."""
    place = story.packet.place
    return story.packet.way.is_over(place.step, place.counted_step)


def is_odd(row: Written) -> bool:
    """Whether an act did not come from a phone at its time, or is not what it was."""
    return row.from_paper or row.overruled is not None
