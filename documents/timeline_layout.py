"""Where everything stands on a packet's timeline: time goes down, a lane for each person, words beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from documents.fitting import Place, fitted
from documents.ink import FAINT, INK, LEADING, RULE, WHITE, Colour, Ink, Letters, Sheet, Sign, Stroke
from documents.picture_words import PictureWords
from documents.timeline_frame import (
    AIR,
    BLUE,
    CLOCK,
    CLOCK_WIDTH,
    COLOURS,
    DOT,
    GREY,
    LANE_MOST,
    LANES_MOST,
    LEAST,
    MARGIN,
    RED,
    SIGNS,
    TEXT,
    THICK,
    WIDTH,
    Beat,
    Way,
    head,
    legend,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Row:
    """A row at its place: the middle of its sign, and the lines of its words."""

    beat: Beat
    top: float
    height: float
    lines: tuple[tuple[str, bool, Colour], ...]

    @property
    def middle(self) -> float:
        """How far down its sign is."""
        return self.top + LEAST / 2


def way_sheet(way: Way, words: PictureWords) -> Sheet:
    """The picture before it is drawn."""
    lane = min(LANE_MOST, LANES_MOST / max(1, len(way.lanes)))
    left = MARGIN + CLOCK_WIDTH + 8
    inks: list[Ink] = []
    top = head(inks, way, left, lane)
    rows = list(_rows(way.beats, left + lane * len(way.lanes) + 14, top))
    end = rows[-1].top + rows[-1].height if rows else top
    xs = [left + lane * (number + 0.5) for number in range(len(way.lanes))]
    inks += [Stroke((x, top), (x, end), 2, RULE) for x in xs]
    for before, row in zip([None, *rows], rows, strict=False):
        inks += _custody(before, row, xs)
    for row in rows:
        inks += _row(row, xs, left + lane * len(way.lanes) + 14)
    bottom = legend(inks, words, end + 20)
    return Sheet(WIDTH, round(bottom) + MARGIN, tuple(inks))


def _rows(beats: Sequence[Beat], left: float, top: float) -> Iterator[_Row]:
    place = Place(WIDTH - MARGIN - left, ((TEXT, 4),))
    for beat in beats:
        is_act = beat.mark not in ("due", "now")
        said = [(line, False, INK if is_act else FAINT) for line in fitted(beat.words, place)[1]]
        for note in beat.notes:
            said += [
                (line, True, COLOURS.get(beat.mark, RED) if is_act and not (beat.red or beat.late) else RED)
                for line in fitted(note, replace(place, bold=True))[1]
            ]
        height = max(LEAST, len(said) * TEXT * LEADING + AIR)
        yield _Row(beat, top, height, tuple(said))
        top += height


def _custody(before: _Row | None, row: _Row, xs: Sequence[float]) -> Iterator[Ink]:
    """The packet in somebody's hands from the row before to this one, and its passing to the next."""
    if before is None or before.beat.holder is None:
        return
    x = xs[before.beat.holder]
    colour = RED if row.beat.red else (GREY if row.beat.mark == "due" and before.beat.mark == "now" else BLUE)
    ahead = before.beat.mark == "now"
    yield Stroke((x, before.middle), (x, row.middle), 4 if ahead else THICK, colour, dashed=ahead)
    if row.beat.holder is not None and row.beat.holder != before.beat.holder:
        yield Stroke(
            (x, row.middle), (xs[row.beat.holder], row.middle), THICK, colour, dashed=row.beat.unseen
        )


def _row(row: _Row, xs: Sequence[float], left: float) -> Iterator[Ink]:
    beat = row.beat
    yield Letters(beat.clock, MARGIN, row.middle - CLOCK * LEADING / (1 if beat.day else 2), CLOCK, bold=True)
    if beat.day:
        yield Letters(beat.day, MARGIN, row.middle, TEXT, colour=FAINT)
    if beat.lane is not None:
        colour = RED if beat.red or beat.late else COLOURS[beat.mark]
        kind = SIGNS.get(beat.mark, beat.mark)
        yield Sign("act", xs[beat.lane], row.middle, DOT + 8, WHITE)
        yield Sign(kind, xs[beat.lane], row.middle, DOT, colour)  # type: ignore[arg-type]
    at = row.top + max(AIR / 2, (LEAST - len(row.lines) * TEXT * LEADING) / 2)
    for text, bold, colour in row.lines:
        yield Letters(text, left, at, TEXT, bold, colour)
        at += TEXT * LEADING
