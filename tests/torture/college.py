"""A college's day in the midst of a torment: each step waits for its answer, and all comes out well."""

import asyncio
import base64
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from tests.fuzz import day, steps
from tests.fuzz.regions import REGIONS
from tests.fuzz.running import opened
from tests.fuzz.tables import TABLES
from tests.stories.audit_colleges import flaws_of_colleges
from tests.stories.books import Books as FileBooks
from tests.stories.pictures import of_a_cat
from tests.torture.books import Books
from tests.torture.evidence import entries
from tests.torture.following import until
from tests.torture.phones import Phones
from tests.torture.processes import ZONE
from tests.torture.town import World

REGION = "colleges"
PATIENCE = 120
"""Seconds for a step and its answer, whatever happens to the bot meanwhile."""

Order = tuple[str, dict[str, object]]
"""What is asked of the stand-in: where, and what."""

Midst = Callable[[int], Awaitable[None]]
"""What is done between an update, by its number, and its answer."""

COUNTED = (
    "SELECT COUNT(*) FROM room_reports",
    "SELECT organisation, course, first, last FROM code_ranges ORDER BY first",
    "SELECT COUNT(*) FROM structures",
    "SELECT sort, number, works, absent, rows_sha256, aside FROM mark_sheets ORDER BY number",
    "SELECT differences, works FROM reconciliations",
    "SELECT COUNT(*) FROM second_checks",
    "SELECT code, variant, marks FROM mark_typed ORDER BY code",
    "SELECT organisation, form, what FROM task_marks ORDER BY organisation, task, form",
    "SELECT number, topic, state FROM inquiries ORDER BY number",
    "SELECT how, words FROM inquiry_turns ORDER BY inquiry, words",
    "SELECT number, state FROM advice ORDER BY number",
    "SELECT step, COUNT(*) FROM packets WHERE sitting = 1 GROUP BY step ORDER BY step",
    "SELECT COUNT(*) FROM sittings WHERE organisation IN ('УТТ', 'БПК-Б') AND chosen = 1",
    "SELECT number, version FROM samples",
)
"""What is left of the day, whoever else did anything beside it."""

OF_QUESTIONS = "SELECT MAX(o.message_id) FROM inquiry_letters l JOIN outbox o ON o.id = l.letter WHERE 1 = 1"
"""The newest message about a question: of one sent twice, after a death, the books know the second."""


@dataclass
class CollegeDay:
    """The day, step by step; `midst` is harm that is done in the midst of some steps."""

    world: World
    midst: Midst | None = None
    taken: int = 0
    _task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """From now on people do what they do on such a day."""
        self._task = asyncio.create_task(self._play(), name="a college's day")

    async def over(self) -> None:
        """Wait for its end; what broke it off is raised."""
        assert self._task is not None
        await self._task

    def leave(self) -> None:
        """Whatever is not done by now is not done."""
        assert self._task is not None
        self._task.cancel()

    async def _play(self) -> None:
        for callsign, way, what in steps.COLLEGES:
            for path, order in self._orders(self._chat(callsign), way, what):
                await self._step(path, order)

    async def _step(self, path: str, order: dict[str, object]) -> None:
        number = (await self.world.told(path, **order))["update_id"]
        if self.midst is not None:
            await self.midst(self.taken)
        self.taken += 1
        left = f"SELECT 1 FROM outbox WHERE update_id = {number} AND state = 'new'"  # noqa: S608 - a number
        done = f"SELECT 1 FROM inbox WHERE update_id = {number} AND state = 'done'"  # noqa: S608 - the same
        await until(
            lambda: bool(self._there(done)) and self._there(left) == [], f"step {self.taken}", PATIENCE
        )
        await self.world.log.catch_up()

    def _there(self, sql: str) -> list[object] | None:
        """None as long as nobody can be asked."""
        with suppress(sqlite3.Error, psycopg.Error):
            return [*self.world.books.rows(sql)]
        return None

    def _chat(self, callsign: str) -> int:
        people = self.world.phones.town.people.items()
        return next(chat for chat, chain in people if chain.endswith(f"/{callsign}"))

    def _orders(self, chat: int, way: str, what: str) -> Iterator[Order]:
        today = _now().date()
        if way == "says":
            yield "message", {"user_id": chat, "text": steps.said(what, today)}
        elif way == "replies":
            ((newest,),) = self.world.books.rows(f"{OF_QUESTIONS} AND l.chat = {chat}")
            yield "message", {"user_id": chat, "text": what, "reply_to": newest}
        elif way == "taps":
            yield "callback", self._tap(chat, what)
        elif way == "codes":
            yield from (("message", {"user_id": chat, "text": text}) for text in self._of_packets(what))
        elif what == "cat":
            yield "photo", _sent(chat, of_a_cat(), "photo.jpg")
        else:
            made = {"marks": lambda: steps.marks(what), "form": lambda: steps.form(what, today)}
            content = made[way]() if way in made else _table(what)
            yield "photo", {**_sent(chat, content, "table.xlsx"), "as_document": True}

    def _tap(self, chat: int, begins: str) -> dict[str, object]:
        screens = [each for each in reversed(self.world.log.screens.get(chat, [])) if not each.edit]
        shown = ((s, b) for s in screens for b in reversed(s.buttons) if b.startswith(f"t:{begins}"))
        screen, data = next(shown, (None, steps.made_up(begins)))
        under = screen.message if screen else next(e.message for e in self.world.log.said if e.chat == chat)
        return {"user_id": chat, "message_id": under, "data": data, "force": True}

    def _of_packets(self, what: str) -> Iterator[str]:
        some, _, words = what.partition(":")
        rows = self.world.books.rows("SELECT code FROM packets WHERE sitting = 1 ORDER BY id")
        yield from (f"{code} {words}" for (code,) in rows[slice(*map(int, some.split("-")))])


def _now() -> datetime:
    return datetime.now(UTC).astimezone(ZoneInfo(ZONE))


def _table(name: str) -> bytes:
    kind: Any = name.split("-")[1]
    return TABLES[kind](REGIONS[REGION].plan(_now().date()), Random(1))  # noqa: S311 - no secret


def _sent(chat: int, content: bytes, name: str) -> dict[str, object]:
    return {"user_id": chat, "base64": base64.b64encode(content).decode(), "name": name}


def keep_apart(phones: Phones, books: Books) -> None:
    """Whoever has a part in the day does nothing else, and nobody else touches its packets."""
    busy = {callsign for callsign, _, _ in steps.COLLEGES}
    rows = books.rows("SELECT token, code FROM packets WHERE sitting = 1 OR organisation IN ('УТТ', 'БПК-Б')")
    mine, codes = {token for token, _ in rows}, {code for _, code in rows}
    phones.people = [
        chat for chat in phones.people if phones.town.people[chat].rpartition("/")[2] not in busy
    ]
    phones.labels = [each for each in phones.labels if each not in mine]
    phones.codes = [each for each in phones.codes if each.replace("-", "") not in codes]


@asynccontextmanager
async def played(world: World) -> AsyncIterator[CollegeDay | None]:
    """In a region of colleges the day goes on while we are inside, and has come to its end when we leave."""
    if world.scene.region != REGION:
        yield None
        return
    college = CollegeDay(world)
    college.begin()
    try:
        yield college
        await college.over()
    finally:
        college.leave()


async def wrong_with(world: World) -> list[str]:
    """What does not add up after the day, and what came out otherwise than undisturbed."""
    if world.scene.region != REGION:
        return []
    found, meant = left_of(world.books.rows), await undisturbed(world.scene.seed)
    apart = [f"{sql}: {found[sql]}, undisturbed {meant[sql]}" for sql in COUNTED if found[sql] != meant[sql]]
    return [*flaws_of_colleges(world.books.rows, entries(world.books)), *apart]


def left_of(ask: Callable[[str], Any]) -> dict[str, list[tuple[Any, ...]]]:
    """What is counted."""
    return {sql: [tuple(row) for row in ask(sql)] for sql in COUNTED}


async def undisturbed(seed: int) -> dict[str, list[tuple[Any, ...]]]:
    """The same day in this process, where nobody does any harm."""
    with tempfile.TemporaryDirectory(prefix="torture") as folder:
        async with opened(Path(folder), seed, REGIONS[REGION]) as running:
            await day.play(running, REGION)
            books = FileBooks(Path(folder) / "custody.db")
            return left_of(lambda sql: [tuple(row.values()) for row in books.rows(sql)])
