"""What the desk needs from the world, as Protocols; `bot/wiring.py` brings the real ones."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from custody.ports.approval import ApprovalBook, ListMark
from custody.ports.assignment import AssignmentBook
from custody.ports.board import BoardBook, Cell, Scope, Totals
from custody.ports.deeds import DeedBook
from custody.ports.digests import DigestBook
from custody.ports.doors import DoorBook
from custody.ports.due import DueBook, Nudge
from custody.ports.groups import GroupBook
from custody.ports.guesses import GuessBook
from custody.ports.incidents import IncidentBook
from custody.ports.inquiries import AdviceBook, InquiryBook
from custody.ports.labels import LabelBook
from custody.ports.log import LogBook
from custody.ports.marks import MarkBook
from custody.ports.needs import NeedBook
from custody.ports.packets import PacketBook
from custody.ports.papers import Paper, PaperBook, PaperKind
from custody.ports.people import PeopleBook
from custody.ports.places import PlaceBook
from custody.ports.plans import PlanBook
from custody.ports.post import LedgerBook, PostBook
from custody.ports.roadmap import RoadmapBook
from custody.ports.rooms import RoomBook, RoomReport
from custody.ports.sampling import Sample, SampleBook
from custody.ports.sent import SentBook
from custody.ports.tells import TellBook
from custody.ports.unheard import UnheardBook
from custody.ports.whole_work import WorkBook
from custody.ports.windows import WindowBook
from custody.ports.workdays import WorkDays

__all__ = [
    "AdviceBook",
    "ApprovalBook",
    "AssignmentBook",
    "BoardBook",
    "Books",
    "Cell",
    "DeedBook",
    "DigestBook",
    "DoorBook",
    "DueBook",
    "GroupBook",
    "GuessBook",
    "IncidentBook",
    "InquiryBook",
    "LabelBook",
    "LedgerBook",
    "ListMark",
    "LogBook",
    "MarkBook",
    "NeedBook",
    "Nudge",
    "OpenBooks",
    "PacketBook",
    "Paper",
    "PaperBook",
    "PaperKind",
    "PeopleBook",
    "PlaceBook",
    "PlanBook",
    "PostBook",
    "ReadBooks",
    "RoadmapBook",
    "RoomBook",
    "RoomReport",
    "Sample",
    "SampleBook",
    "Scope",
    "SentBook",
    "TellBook",
    "Totals",
    "UnheardBook",
    "WindowBook",
    "WorkBook",
    "WorkDays",
]


class Books(
    PeopleBook,
    DoorBook,
    PacketBook,
    LedgerBook,
    LogBook,
    PostBook,
    DueBook,
    PaperBook,
    IncidentBook,
    LabelBook,
    BoardBook,
    GroupBook,
    AssignmentBook,
    DeedBook,
    NeedBook,
    PlanBook,
    ApprovalBook,
    DigestBook,
    WorkBook,
    TellBook,
    InquiryBook,
    AdviceBook,
    GuessBook,
    SentBook,
    RoadmapBook,
    UnheardBook,
    RoomBook,
    SampleBook,
    MarkBook,
    WindowBook,
    PlaceBook,
    Protocol,
):
    """One open transaction over all the books; what is done in it happens whole or not at all."""


OpenBooks = Callable[[], AbstractAsyncContextManager[Books]]
"""Opens the books for writing; leaving the block commits, and marks the inbox row done in the same commit."""

ReadBooks = Callable[[], AbstractAsyncContextManager[Books]]
"""Opens the books for reading only; many can read at once."""
