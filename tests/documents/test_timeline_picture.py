"""A packet's timeline: red where it was late, dashed where nobody saw it, letters that can be read."""

from datetime import timedelta
from itertools import combinations

import pytest

from bot.painting_story import StoryPainter
from bot.threads import Threads
from bot.voice import Voice
from custody.facts.keeping import Delayed
from custody.judge.seen import seen
from custody.roles import Role
from custody.timeline import Moment, Timeline
from documents.drawing import draw
from documents.ink import Letters, Sheet, Sign, Stroke
from documents.picture_words import picture_words
from documents.timeline_frame import BLUE, COLOURS, RED, Beat, Way
from documents.timeline_layout import way_sheet
from tests.custody.world import NOON, OBSERVER, PACKET
from tests.documents.test_status_picture import overlap

LANES = (
    "Ш-01 школа",
    "Н-01 наблюдатель",
    "К-01 координатор",
    "Э-01 эксперт",
    "П-01 председатель",
    "О-01 отдел",
)
LONG = "№ 17. передача координатору: принято, пакет у К-01 (муниципальный координатор), по описи 32, у вас 31"


def sheet(*beats: Beat, lanes: tuple[str, ...] = LANES, language: str = "ru") -> Sheet:
    return way_sheet(Way("K7M2-9Q · Карам, физика", "вт 16.04", lanes, beats), picture_words(language))


@pytest.mark.parametrize("language", ["ru", "en"])
def test_no_letters_overlap_and_all_can_be_read(language: str) -> None:
    beats = [
        Beat(
            "12:40",
            "16.04",
            LONG,
            "act",
            number % 6,
            number % 6,
            ("с опозданием",) * (number % 3),
            unseen=True,
        )
        for number in range(10)
    ]
    drawn = sheet(*beats, language=language)
    letters = [ink for ink in drawn.inks if isinstance(ink, Letters)]
    assert drawn.width == 1080
    for ink in letters:
        assert ink.size >= 26
        assert ink.box[0] >= 0
        assert ink.box[2] <= drawn.width, ink
    for one, other in combinations(letters, 2):
        assert not overlap(one, other), (one, other)


def strokes(drawn: Sheet) -> list[Stroke]:
    """How the packet went, without the thin lines of the lanes and without the legend."""
    return [ink for ink in drawn.inks if isinstance(ink, Stroke) and ink.thick > 4][:-2]


def test_the_time_after_the_deadline_is_red_and_a_handover_that_nobody_saw_is_dashed() -> None:
    drawn = sheet(
        Beat("12:00", "", "упаковано", "act", 0, 0),
        Beat("18:00", "", "срок", "due", 0, 0),
        Beat("19:00", "", "принято", "act", 2, 2, red=True, unseen=True),
    )
    in_time, late, passing = strokes(drawn)
    assert (in_time.colour, late.colour) == (BLUE, RED)
    assert passing.dashed
    assert not late.dashed
    picture = draw(drawn)
    x = int(late.start[0])
    assert picture.getpixel((x, int(in_time.start[1]) + 30)) == BLUE
    assert picture.getpixel((x, int(late.end[1]) - 10)) == RED


def test_paper_corrections_and_incidents_have_signs_of_their_own() -> None:
    marks = ("act", "paper", "correction", "incident")
    drawn = sheet(*(Beat("12:00", "", "…", mark, 0, 0) for mark in marks))
    shown = [ink for ink in drawn.inks if isinstance(ink, Sign) and ink.colour != (255, 255, 255)][
        : len(marks)
    ]
    assert [ink.kind for ink in shown] == list(marks)
    assert [ink.colour for ink in shown] == [COLOURS[mark] for mark in marks]


def test_an_act_that_speaks_of_a_time_has_it_by_the_same_clock_as_the_axis() -> None:
    promise = Delayed(
        packet=PACKET.name,
        at=NOON,
        step="to-coordinator",
        by=seen(OBSERVER, Role.OBSERVER),
        promised=NOON + timedelta(hours=3),
    )
    whole = Timeline(PACKET, NOON, (), (Moment(NOON, "act", what=promise),))
    threads, west = Threads(), Voice("Europe/Kaliningrad")
    (beat,) = StoryPainter(threads, west).way(whole, "ru", picture_words("ru"), "Asia/Irkutsk").beats
    threads.close()
    assert beat.clock == "12:00"
    assert "15:00" in beat.words, "the newest campaign's clock is another one"
