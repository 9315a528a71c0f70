"""The printer of the chat: what was ordered becomes files, and the chat sees how far they have come."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from bot.progress import Progress
from bot.threads import Threads
from bot.voice import Voice
from custody.desk.papers.ordering import Order, PaperFile
from custody.desk.papers.wanted import COVER, pages
from locales.words import Words

MOST = {COVER: 300}
"""So many cover sheets go into one file, and so many labels: each is well below Telegram's 50 MB."""
MOST_LABELS = 1200


class Printer:
    """Draws what was ordered in the bot's own threads, and tells the chat how far it has come."""

    def __init__(self, threads: Threads, voice: Voice, progress: Progress) -> None:
        self.threads = threads
        self.voice = voice
        self.progress = progress

    async def __call__(self, asked: Order, chat: int, language: str) -> tuple[PaperFile, ...]:
        """The files."""
        files: list[PaperFile] = []
        words = self.voice.of("", college=asked.college)
        async with self.progress.of(chat, language, asked.count) as counter:
            for each in parts(asked):
                before = sum(file.count for file in files)
                told = partial(_reach, counter.reach, before)
                pdf = await self.threads.press(partial(_drawn, each, words, language, told))
                files.append(PaperFile("", pdf, each.count, pages(each.size, each.count)))
        return tuple(_named(asked.size, files))


def _drawn(asked: Order, words: Words, language: str, told: Callable[[int], None]) -> bytes:
    from bot.printing import drawn  # noqa: PLC0415 - a bot that prints nothing carries no fpdf

    return drawn(asked, words, language, told)


def parts(asked: Order) -> tuple[Order, ...]:
    """The order in files of a size that Telegram takes and a printer likes."""
    most = MOST.get(asked.size, MOST_LABELS)
    starts = range(0, asked.count, most)
    return tuple(
        replace(asked, labels=asked.labels[start : start + most], covers=asked.covers[start : start + most])
        for start in starts
    )


def _reach(reach: Callable[[int], None], before: int, done: int) -> None:
    reach(before + done)


def _named(size: str, files: list[PaperFile]) -> Iterator[PaperFile]:
    stem = "cover-sheets" if size == COVER else f"labels-{size}"
    for number, file in enumerate(files, start=1):
        yield replace(file, name=f"{stem}-{number}.pdf" if len(files) > 1 else f"{stem}.pdf")
