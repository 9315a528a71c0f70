"""Entries from paper in a story: whoever did it is named, and one sheet is spoken of once."""

from dataclasses import replace
from datetime import UTC, date, datetime

from custody.facts.base import Fact
from custody.facts.board import StoryLine
from custody.facts.happened import Packed, Received
from custody.facts.names import PacketName, SittingName, Who
from custody.facts.on_paper import OnPaper
from custody.facts.sittings import CountsApart, Milestone
from custody.papered import acted, marked_once
from custody.roles import Role
from custody.sittings import apart

AT = datetime(2026, 4, 14, 4, 0, tzinfo=UTC)
SCHOOL, OBSERVER = Who(1, "Ш-02", Role.SCHOOL), Who(2, "Н-01", Role.OBSERVER)
SHEET = OnPaper(Who(3, "К-01", Role.COORDINATOR), why="нет связи")
NAME = PacketName("K7M29Q", "Карам", "физика", "8")
PACKED = Packed(packet=NAME, at=AT, step="packed", by=SCHOOL, listed=9, wrote=8, seal="0417", paper=SHEET)
TAKEN = Received(packet=NAME, at=AT, step="to-observer", taker=OBSERVER, giver=SCHOOL, paper=SHEET)


def line(seq: int, what: Fact, recorded: datetime | None = AT) -> StoryLine:
    return StoryLine(at=AT, what=what, who="x", seq=seq, mark="9", recorded=recorded)


def test_what_was_entered_from_paper_was_done_by_whom_it_names() -> None:
    assert acted(PACKED, "К-01") == "Ш-02"
    assert acted(TAKEN, "К-01") == "Н-01"
    assert acted(replace(PACKED, paper=None), "К-01") == "К-01"
    assert acted(None, "К-01") == "К-01"


def test_several_in_a_row_from_one_sheet_are_marked_once_by_the_last() -> None:
    first, last, alone = marked_once([line(2, PACKED), line(3, TAKEN), line(5, replace(TAKEN, paper=None))])
    assert (first.sheet, getattr(first.what, "paper", 0), first.recorded) == (None, None, None)
    assert (last.sheet, last.since, last.seq, last.recorded) == (SHEET, 2, 3, AT)
    assert alone == line(5, replace(TAKEN, paper=None))


def test_a_single_entry_says_so_by_itself_and_two_sheets_are_two() -> None:
    other = replace(TAKEN, paper=replace(SHEET, told="Н-01"))
    assert marked_once([line(1, PACKED), line(2, other)]) == (line(1, PACKED), line(2, other))


def test_works_that_were_handed_out_and_not_collected_are_remarked() -> None:
    name = SittingName("Карам", "физика", "8", date(2026, 4, 14))
    out = Milestone(sitting=name, at=AT, by=OBSERVER, milestone="handed-out", number=19)
    back = replace(out, milestone="collected-works", number=18)
    assert apart([out, back]) == CountsApart(19, 18)
    assert apart([out, replace(back, number=19)]) is None
    assert apart([out]) is None
    assert apart([out, replace(back, number=None)]) is None
