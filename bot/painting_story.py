"""From a packet's ledger to its timeline: words are found here, the drawing is done in threads."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.threads import Threads
from bot.voice import Voice
from custody.papered import paper_of
from custody.timeline import Lane, Moment, Timeline
from documents.picture_words import PictureWords, picture_words
from documents.timeline_frame import Beat, Way
from documents.timeline_layout import way_sheet
from locales.words import Words


class StoryPainter:
    """Draws a packet's way in the bot's own threads, in the words of its campaign."""

    def __init__(self, threads: Threads, voice: Voice) -> None:
        self.threads = threads
        self.voice = voice

    async def __call__(self, way: Timeline, language: str, timezone: str) -> bytes:
        """The PNG; times are of this zone."""
        words = picture_words(language)
        drawn = self.way(way, language, words, timezone)
        return await self.threads.run(partial(_drawn, drawn, words))

    def way(self, way: Timeline, language: str, words: PictureWords, timezone: str) -> Way:
        """What is to be drawn, all its times by one clock: those of the axis and those that acts speak of."""
        packet, zone = way.packet, ZoneInfo(timezone)
        said = self.voice.of(timezone, college=packet.route == "college")
        pages = words.pages.format(page=way.page, pages=way.pages) if way.pages > 1 else ""
        under = " · ".join(filter(None, (said.moment(way.at, language), pages)))
        days = [""] + [f"{each.at.astimezone(zone):%d.%m}" for each in way.moments]
        beats = tuple(
            _beat(each, _Spoken(said, language, words), each.at.astimezone(zone), before)
            for each, before in zip(way.moments, days, strict=False)
        )
        return Way(
            said.named(packet.name, language), under, tuple(_lane(each, words) for each in way.lanes), beats
        )


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What a beat is said with."""

    said: Words
    language: str
    words: PictureWords

    def act(self, each: Moment) -> str:
        """What happened, or which line it is."""
        if each.what:
            return self.said.act(each.what, self.language)
        return {"due": self.words.deadline}.get(each.mark, self.words.now)

    def notes(self, each: Moment) -> tuple[str, ...]:
        """The small print."""
        words = self.words
        notes = [words.late] if each.late else []
        is_told = paper_of(each.what) is not None  # the act's own words say so
        marked = each.mark in ("correction", "incident") or (each.mark == "paper" and not is_told)
        notes += [words.marks[each.mark]] if marked else []
        unseen = ", ".join(self.said.step(step, self.language) for step in each.unseen)
        return tuple(notes + ([words.unseen.format(steps=unseen)] if unseen else []))


def _beat(each: Moment, spoken: _Spoken, local: datetime, before: str) -> Beat:
    day, act = f"{local:%d.%m}", spoken.act(each)
    return Beat(
        f"{local:%H:%M}", "" if day == before else day, f"№ {each.seq}. {act}" if each.seq else act,
        each.mark, each.lane, each.holder, spoken.notes(each), each.red, bool(each.unseen), each.late,
    )  # fmt: skip


def _lane(lane: Lane, words: PictureWords) -> str:
    return " ".join(filter(None, (lane.callsign, words.roles[lane.role.value] if lane.role else "")))


def _drawn(way: Way, words: PictureWords) -> bytes:
    from documents.drawing import png  # noqa: PLC0415 - the first picture brings Pillow

    return png(way_sheet(way, words))
