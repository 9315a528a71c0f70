"""The demo: the real bot, wired as ever, before the stand-in and a page of phones."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from aiohttp import ClientSession

from bot.app import run, told_to_stop
from bot.wiring import wired
from sandbox.campaign import SCHOOLS, is_prepared, keep, prepare
from sandbox.campaign_books import CampaignBooks
from sandbox.campaign_bury import bury_one
from sandbox.campaign_camera import CampaignCamera
from sandbox.campaign_colleges import COLLEGES_DEMO
from sandbox.campaign_empty import FOUNDER, WORKBOOK, prepare_empty
from sandbox.choice import Choice
from sandbox.clock import ShiftedClock
from sandbox.place import BOOKS, afresh, home, taken
from sandbox.server import Sandbox
from sandbox.settings import OwnSettings

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from bot.settings import Settings
    from sandbox.personas import Persona
    from sandbox.place import Place

TOKEN = "1:demo-token-of-the-sandbox-000000000"  # noqa: S105 - the stand-in's, worth nothing
USERNAME = "custody_demo_bot"
ZONE = ZoneInfo("Asia/Irkutsk")
MORNING = time(8, 30)
FRIDAY = 4
PLAN = """
  План для отправки боту: скрепка на телефоне К-01, «План-пример»
  A plan to send: the clip on the phone К-01, “Example plan” (the page can speak English)
  Файл / file:  {file}"""


async def demo(options: Namespace, place: Place) -> str:
    """Serve the page until Ctrl-C, or until another demo is chosen there, which is returned.

    What happened is there again at the next start.
    """
    folder = place.folder
    fresh = not is_prepared(folder)
    clock, url = _clock(folder), f"sqlite:///{folder / BOOKS}"
    personas = await _people(options, folder, url, clock.now().astimezone(ZONE))
    sandbox = Sandbox(TOKEN, USERNAME, clock, personas, state_file=folder / "telegram.json", timezone=ZONE)
    sandbox.keep_phones(partial(keep, folder))
    choice = Choice("colleges" if options.colleges else "schools")
    async with told_to_stop() as stopping, sandbox.serve(options.host, listening=place.port) as address:
        settings = settings_of_demo(address, url, empty=options.empty)
        async with wired(settings, clock) as house:
            sandbox.set_camera(CampaignCamera(house.database, folder / BOOKS, house.threads, USERNAME))
            sandbox.show_books(CampaignBooks(house, afresh(options)))
            if not options.empty and not options.own_folder:
                sandbox.desk.choice = choice.offered(stopping.set)
            if fresh and not options.empty:
                await bury_one(house.database, clock.now())
                await _everyone_joins(address, personas)
            if options.empty:
                sandbox.desk.example = folder.absolute() / WORKBOOK
                print(PLAN.format(file=sandbox.desk.example), flush=True)
            print(f"\n  Телефоны / phones:  {address}\n  Остановить / stop:  Ctrl-C\n", flush=True)
            await run(house, stopping)
    _remember(folder, clock)
    return choice.next


async def _people(options: Namespace, folder: Path, url: str, now: datetime) -> tuple[Persona, ...]:
    if options.empty:
        return prepare_empty(folder, url, now)
    return await prepare(folder, url, now, COLLEGES_DEMO if options.colleges else SCHOOLS)


def settings_of_demo(address: str, url: str, *, empty: bool) -> Settings:
    """The demo's settings: nothing is read from the environment or from `.env`."""
    return OwnSettings.model_validate(
        {
            "bot_token": TOKEN,
            "bot_api_url": address,
            "bot_proxy": "",
            "database_url": url,
            "signing_key_file": url.removeprefix("sqlite:///").replace("custody.db", "custody.key"),
            "timezone": ZONE.key,
            "webhook_url": "",
            "chat_rate": 20,
            "coordinators": (FOUNDER.user_id,) if empty else (),
        }
    )


def _clock(folder: Path) -> ShiftedClock:
    """The clock as it was left, or the morning of the next day that is not at a week's end."""
    kept = folder / "clock.json"
    if kept.exists():
        return ShiftedClock(timedelta(seconds=json.loads(kept.read_text("utf-8"))))
    clock = ShiftedClock()
    morning = datetime.combine(clock.now().astimezone(ZONE).date(), MORNING, ZONE)
    while morning.weekday() > FRIDAY or morning < clock.now():
        morning += timedelta(days=1)
    clock.set(morning)
    folder.mkdir(parents=True, exist_ok=True)
    _remember(folder, clock)
    return clock


def _remember(folder: Path, clock: ShiftedClock) -> None:
    (folder / "clock.json").write_text(json.dumps(clock.offset.total_seconds()), "utf-8")


async def _everyone_joins(address: str, personas: tuple[Persona, ...]) -> None:
    """Each phone follows its invitation, so that the campaign can begin."""
    async with ClientSession(address) as session:
        for persona in personas:
            async with session.post(
                "/sim/message", json={"user": persona.key, "text": persona.start_text}
            ) as told:
                told.raise_for_status()


def start(options: Namespace) -> None:
    """Run the demo, and whichever is chosen after it; Occupied when the port or the folder is taken."""
    options.own_folder, chosen = options.folder, "colleges" if options.colleges else "schools"
    while chosen:
        options.colleges = chosen == "colleges"
        options.folder = options.own_folder or home(options)
        with taken(options) as place:
            chosen = asyncio.run(demo(options, place))
        options.fresh = False
