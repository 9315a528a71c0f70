"""The board and the story: numbers for the coordinator, and a packet's whole stream."""

from dataclasses import dataclass
from datetime import date, datetime

from custody.facts.base import Fact
from custody.facts.marks_seen import MarksTally
from custody.facts.names import PacketName, Who
from custody.facts.on_paper import OnPaper
from custody.facts.plan_lists import ListPending
from custody.facts.sittings import CountsApart


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine(Fact):
    """One line of the board: a stage, a school, a subject, with numbers of packets.

    Of those who have not chosen a day: `who` is to be asked there, and whether only a `call` reaches them.
    """

    by: str
    what: str
    count: int
    name: str = ""
    overdue: int = 0
    unconfirmed: int = 0
    incidents: int = 0
    finished: int = 0
    who: tuple[Who, ...] = ()
    call: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Board(Fact):
    """/status: numbers of packets stage by stage, true at `at`; `by` is the way of grouping.

    `sittings` is 0 where packets were chosen one by one: then nothing is said of forms.
    """

    at: datetime
    by: str
    total: int
    overdue: int
    unconfirmed: int
    incidents: int
    uploads: int
    uploads_overdue: int
    sittings: int
    scope: str = ""
    step: str = ""
    flag: str = ""
    lines: tuple[Fact, ...] = ()
    page: int = 1
    pages: int = 1
    grade: str = ""
    day: date | None = None
    unchosen: int = 0
    unapproved: tuple[ListPending, ...] = ()
    marks: MarksTally | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine(Fact):
    """One entry of a packet's stream: when it happened, when it was recorded if later, and its number.

    `who` did it; `annulled` and `corrected` are numbers of the entries that have said so since. The last of
    several entries in a row that were made from one `sheet` says so, for all of them from number `since` on.
    """

    at: datetime
    what: Fact
    who: str
    seq: int
    mark: str
    accepted: bool = True
    recorded: datetime | None = None
    annulled: int = 0
    corrected: int = 0
    sheet: OnPaper | None = None
    since: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Fact):
    """/packet: every act on one packet, oldest first; scans without an act are a number.

    `apart` is told of its sitting when not as many works were collected there as were handed out.
    """

    packet: PacketName
    lines: tuple[StoryLine, ...] = ()
    apart: CountsApart | None = None
    left_out: int = 0
    looks: int = 0
