"""The fuzz at work: batches of updates through intake, worker, dispatcher, books and words."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from bot import worker
from bot.chores import sweep
from bot.forgetting import tidy
from bot.intake import Intake
from bot.wiring import House, wired
from sandbox.campaign import SCHOOLS, Sample, prepare
from sandbox.personas import Persona
from storage.labels import all_labels
from storage.outbox import Sent
from tests.fuzz.corpus import Corpus
from tests.fuzz.faults import Faults
from tests.fuzz.owed import Owed
from tests.fuzz.pictures import TABLE, pictures
from tests.fuzz.spoiling import spoiled
from tests.fuzz.spoken import Blanks
from tests.fuzz.telegram import Nowhere
from tests.fuzz.updates import People, Update
from tests.stories.clock import MORNING, StillClock
from tests.stories.haste import hurried

AT_ONCE = 24
"""So many chats are worked on side by side."""

SPOILED = 0.2
"""The part of the updates that Telegram would never send so."""

UNJOINED = ("К-02", "П-02", "Н-04")
"""Those of them that there are have a link and have not used it yet."""

AGAIN = 0.03
"""The part that comes twice."""


@dataclass
class Fuzz:
    """A house, its people, and the chance that moves them."""

    house: House
    clock: StillClock
    telegram: Nowhere
    people: People
    faults: Faults
    chance: Random
    chats: dict[str, int]
    """By call-sign."""
    owed: Owed
    sent: list[Update] = field(default_factory=list)
    number: int = 500_000

    def phone(self, callsign: str) -> int:
        """The chat of a participant."""
        return self.chats[callsign]

    async def batch(self, size: int) -> None:
        """So many updates; now and then the clock does its part."""
        self.clock.move(timedelta(seconds=self.chance.choice((1, 20, 60, 240))))
        self.people.moment = int(self.clock.now().timestamp())
        await self.take([self._update() for _ in range(size)])
        if self.chance.random() < 0.05:
            await sweep(self.house)
            await tidy(self.house)
            await self._post()

    async def heard(self, update: Update) -> None:
        """One update as phones send it, and everything that comes of it."""
        await self.hear([update])

    async def hear(self, updates: Sequence[Update]) -> None:
        """Several at once."""
        numbered = list(enumerate(updates, start=self.number + 1))
        self.number += len(numbered)
        for number, update in numbered:
            self.owed.note(number, update)
        await self.take([{"update_id": number, **update} for number, update in numbered])

    async def take(self, updates: list[Update]) -> None:
        """Store them in one commit, as polling does; then everything is handled and answered."""
        await Intake(
            self.house.inbox, 1, self.clock, self.house.worker.put, self.house.contact, self.house.apology
        ).take(updates)
        await self.house.worker.idle()
        await self._post()
        for each in self.owed.left():
            self.faults.tell(each)

    def _update(self) -> Update:
        if self.sent and self.chance.random() < AGAIN:
            return self.chance.choice(self.sent)
        _, update = self.people.update()
        self.number += 1
        if self.chance.random() < SPOILED:
            update = spoiled(update, self.chance)
        else:
            self.owed.note(self.number, update)
        said = {
            "update_id": self.number,
            **{name: each for name, each in update.items() if name != "update_id"},
        }
        self.sent = [*self.sent[-200:], said]
        return said

    async def _post(self) -> None:
        """What the postman does, until nothing is left; each letter is also said in the other language."""
        house, outbox = self.house, self.house.postman.outbox
        while letters := await outbox.pending(200, self.clock.now()):
            for letter in letters:
                other, words = "en" if letter.language == "ru" else "ru", house.voice.of(letter.timezone)
                with self.faults.watch(json.dumps(repr(letter.letter.fact))):
                    words.say(letter.letter.fact, other, self.clock.now())
            landed = await asyncio.gather(*(house.postman._deliver(each) for each in letters))
            await outbox.mark_sent([each for each in landed if isinstance(each, Sent)])


@asynccontextmanager
async def opened(folder: Path, seed: int, sample: Sample = SCHOOLS) -> AsyncIterator[Fuzz]:
    """A district, or a region, whose bot speaks to nobody outside."""
    chance, plan = Random(seed), sample.plan(MORNING.date())  # noqa: S311 - an order that can be played again, not a secret
    clock, url = StillClock(MORNING), f"sqlite:///{folder / 'custody.db'}"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(secrets, "randbits", chance.getrandbits)  # the same codes on the labels
        personas = await prepare(folder, url, clock.now(), sample)
    async with wired(hurried("http://127.0.0.1:9", url, {}), clock) as house:
        async with house.database.read() as books:
            labels = tuple(await all_labels(books, 1))
        telegram = Nowhere(pictures(labels, plan, chance))
        house.bot.session = telegram
        faults = Faults()
        house.worker.handle = faults.around(house.worker.handle)
        corpus = Corpus(labels, tuple(each.start_text for each in personas), Blanks(plan))
        chats = {each.key: each.user_id for each in personas}
        tables = [name for name in telegram.files if name.startswith(TABLE)]
        letters = {chat: callsign[0] for callsign, chat in chats.items()}
        people = People(
            chance, corpus, telegram, [*chats.values()], [*telegram.files, "gone"], tables, letters
        )
        joined = [each for each in personas if each.key not in UNJOINED]
        owed = Owed(folder / "custody.db", frozenset(each.user_id for each in joined))
        running = Fuzz(house, clock, telegram, people, faults, chance, chats, owed)
        await _join(running, joined)
        with faults.listening(), pytest.MonkeyPatch.context() as patched:
            patched.setattr(worker, "FIRST_PAUSE", 0.0)  # or a batch waits for what cannot be read
            yield running


async def _join(running: Fuzz, joined: Sequence[Persona]) -> None:
    """All but some have used their links."""
    running.people.moment = int(running.clock.now().timestamp())
    said = (running.people.message(each.user_id, text=each.start_text) for each in joined)
    await running.take([{"update_id": number, "message": message} for number, message in enumerate(said)])
