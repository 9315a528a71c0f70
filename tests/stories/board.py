"""/status as a phone reads it, and the same numbers as the story itself knows them."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import datetime, time, timedelta

from storage.labels import PacketLabel
from tests.stories.books import books_of
from tests.stories.clock import ZONE
from tests.stories.phone import Phone, keys_of

CLOSING = time(18)
UPLOAD_DAYS = timedelta(days=4)


NEWEST = "SELECT fact FROM outbox WHERE chat = ? ORDER BY id DESC LIMIT 1"


@dataclass(frozen=True)
class Board:
    """The numbers of the board, and how many packets are at each stage."""

    total: int
    overdue: int
    unconfirmed: int
    incidents: int
    uploads: int
    sittings: int
    stages: dict[str, int]
    uploads_overdue: int = 0


async def status(phone: Phone) -> Board:
    """What the board says when it is asked for now: its fact, whose every number stands in the text."""
    text = await phone.say("/status")
    fact = json.loads(books_of(phone.district).rows(NEWEST, phone.user)[0]["fact"])
    numbers = {each.name: int(fact.get(each.name, 0)) for each in fields(Board) if each.name != "stages"}
    shown = {int(each) for each in re.findall(r"\d+", "".join(text.splitlines()[1:]))}
    assert {number for number in numbers.values() if number} <= shown, text
    return Board(**numbers, stages=await _stages(phone))


async def _stages(phone: Phone) -> dict[str, int]:
    """The stages stand on the buttons that open their lists."""
    found = {}
    for button in keys_of((await phone.heard())[-1]):
        _, verb, *_, view = button["callback_data"].split(":")
        by, *_, step, flag = view.split(".")
        if (verb, by, flag) == ("board", "l", "") and step:
            found[step.strip("-")] = int(re.findall(r"\d+", button["text"])[-1])
    return found


@dataclass
class Truth:
    """What the story has seen with its own eyes; it asks neither the books nor the desk."""

    labels: Iterable[PacketLabel]
    stage: dict[str, str] = field(default_factory=dict)
    due: dict[str, datetime | None] = field(default_factory=dict)
    unconfirmed: set[str] = field(default_factory=set)
    troubled: set[str] = field(default_factory=set)
    uploaded: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        for label in self.labels:
            self.stage[label.code] = ""
            self.due[label.code] = datetime.combine(label.day, CLOSING, ZONE)

    def moved(self, label: PacketLabel, stage: str, due: datetime | None = None) -> None:
        """The packet has come to this stage; what comes next is due then."""
        self.stage[label.code], self.due[label.code] = stage, due

    def board(self, now: datetime) -> Board:
        """What the board ought to say."""
        ends = {(each.organisation, each.subject): self._upload_end(each) for each in self.labels}
        late = {sitting for sitting, end in ends.items() if end < now} - self.uploaded
        return Board(
            len(self.stage), sum(due is not None and due < now for due in self.due.values()),
            len(self.unconfirmed), len(self.troubled), len(self.uploaded), len(ends),
            dict(Counter(self.stage.values())), len(late),
        )  # fmt: skip

    @staticmethod
    def _upload_end(label: PacketLabel) -> datetime:
        return datetime.combine(label.day + UPLOAD_DAYS, CLOSING, ZONE)
