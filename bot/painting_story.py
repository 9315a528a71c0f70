"""From a packet's ledger to its timeline: words are found here, the drawing is done in threads."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.threads import Threads
from bot.voice import Voice
from custody.papered import paper_of
from custody.timeline import Lane, Moment, Timeline
from documents.drawing import png
from documents.picture_words import PictureWords, picture_words
from documents.timeline_frame import Beat, Way
from documents.timeline_layout import way_sheet


class StoryPainter:
    """Draws a packet's way in the bot's own threads, in the words of the campaign."""

    def __init__(self, threads: Threads, voice: Voice) -> None:
        self.threads = threads
        self.voice = voice

    async def __call__(self, way: Timeline, language: str, timezone: str) -> bytes:
        """The PNG; times are of this zone."""
        words = picture_words(language)
        drawn = self._way(way, language, words, ZoneInfo(timezone))
        return await self.threads.run(partial(_drawn, drawn, words))

    def _way(self, way: Timeline, language: str, words: PictureWords, zone: ZoneInfo) -> Way:
        packet = way.packet
        pages = words.pages.format(page=way.page, pages=way.pages) if way.pages > 1 else ""
        title = self.voice.words.named(packet.name, language)
        under = " · ".join(filter(None, (self.voice.of(zone.key).moment(way.at, language), pages)))
        days = [""] + [f"{each.at.astimezone(zone):%d.%m}" for each in way.moments]
        beats = tuple(
            self._beat(each, language, words, each.at.astimezone(zone), before)
            for each, before in zip(way.moments, days, strict=False)
        )
        return Way(title, under, tuple(_lane(each, words) for each in way.lanes), beats)

    def _beat(self, each: Moment, language: str, words: PictureWords, local: datetime, before: str) -> Beat:
        said = (
            self.voice.words.act(each.what, language)
            if each.what
            else {"due": words.deadline}.get(each.mark, words.now)
        )
        notes = [words.late] if each.late else []
        is_told = paper_of(each.what) is not None  # the act's own words say so
        marked = each.mark in ("correction", "incident") or (each.mark == "paper" and not is_told)
        notes += [words.marks[each.mark]] if marked else []
        unseen = ", ".join(self.voice.words.step(step, language) for step in each.unseen)
        notes += [words.unseen.format(steps=unseen)] if unseen else []
        day = f"{local:%d.%m}"
        return Beat(
            f"{local:%H:%M}", "" if day == before else day, f"№ {each.seq}. {said}" if each.seq else said,
            each.mark, each.lane, each.holder, tuple(notes), each.red, bool(each.unseen), each.late,
        )  # fmt: skip


def _lane(lane: Lane, words: PictureWords) -> str:
    return " ".join(filter(None, (lane.callsign, words.roles[lane.role.value] if lane.role else "")))


def _drawn(way: Way, words: PictureWords) -> bytes:
    return png(way_sheet(way, words))
