"""The demo's books on the page: the ledger in the bot's own words, its check, and a packet to learn on."""

from __future__ import annotations

import html
import re
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.books_checked import check_books
from bot.cli.flaws import first_flaw, told
from bot.signing import is_signed
from bot.workdays import RussianDays
from custody.codes import shown
from custody.deadlines import is_working
from custody.facts.base import decode
from custody.ledger import Entry, mark
from custody.proving import Witness
from custody.routes import COLLEGE
from locales.fitting import fit
from locales.setting import Setting
from locales.speaker import Speaker
from locales.words import Words
from sandbox import campaign_sql as sql
from sandbox.campaign_lesson import tell_lesson
from sandbox.clock import weekdays
from storage.address import parse
from storage.plan import campaigns

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from bot.wiring import House
    from sandbox.telegram.shapes import Json

MOST = 300
"""Entries at a time; the page asks again for what is left."""

TAG = re.compile(r"<[^>]+>")
TOLD = ("step", "milestone", "of", "wrote", "counted")
"""What the guided tour asks of a fact."""


class CampaignBooks:
    """Reads the database of the bot that runs in this process."""

    def __init__(self, house: House, afresh: str = "") -> None:
        """Look at the books of this bot; `afresh` is the command that begins this demo anew."""
        self.house, self.afresh = house, afresh
        self.file = parse(house.settings.database_url).file
        self.zone = house.settings.timezone
        self.words, self.college = Words(self.zone), False

    async def entries(self, since: int, language: str) -> Sequence[Json]:
        """Tell the ledger's entries after this row, oldest first."""
        read = partial(sql.rows, self.file, sql.LEDGER, since=since, most=MOST)
        rows = await self.house.threads.run(read)
        if rows:
            async with self.house.database.read() as books:
                known = await campaigns(books)
            self.college = bool(known) and known[-1].route == COLLEGE.name
        return [self._shape(row, language) for row in rows]

    def _shape(self, row: Any, language: str) -> Json:  # noqa: ANN401 - a row of any table
        entry = Entry(row["stream"], row["seq"], row["prev"], row["data"], row["hash"])
        content = entry.content
        fact = content["body"].get("fact") or {}
        return {
            "id": row["id"],
            "stream": entry.stream,
            "seq": entry.seq,
            "mark": mark(entry.hash),
            "kind": content["kind"],
            "accepted": content["accepted"],
            "who": content["actor"],
            "at": datetime.fromisoformat(content["happened_at"]).timestamp(),
            "about": _about(entry.stream, fact),
            "words": self._act(fact, language),
            **{name: fact[name] for name in TOLD if name in fact},
        }

    def _act(self, fact: Json, language: str) -> str:
        """What happened, as a packet's story says it; empty for what is told by no fact."""
        try:
            value = decode(fact)
        except (KeyError, TypeError, ValueError):
            return ""
        zone = ZoneInfo(self.zone)
        today = self.house.clock.now().astimezone(zone).date()
        speaker = Speaker(Setting(language, zone, today, college=self.college))
        said = speaker.say(value, value.kind, "act")
        first, *_ = fit(said, speaker.lists, lambda _: "…").strip().splitlines() or [""]
        return html.unescape(TAG.sub("", first))

    async def verify(self, language: str) -> Json:
        """Do what `bot verify` does on this database."""
        check = await check_books(self.house.database, Witness())
        believed = partial(is_signed, publics=(self.house.signer.public,))
        if flaw := first_flaw(check, believed):
            wrong = told(flaw)
            return {"holds": False, "words": self.words.plain(wrong.phrase, language, **wrong.variables)}
        said = {"entries": check.entries, "streams": check.streams}
        return {"holds": True, "words": self.words.plain("cli-verify-holds", language, **said)}

    async def owner(self, user_id: int) -> tuple[str, str] | None:
        """Tell the call-sign and the roles of whoever has joined with this phone."""
        async with self.house.database.read() as books:
            person = await books.person_of_chat(user_id)
        if person is None:
            return None
        roles = (self.words.role(grant.role, person.language) for grant in person.grants)
        return person.callsign, " · ".join(filter(None, (*roles, person.place)))

    async def calendar(self) -> Callable[[date], bool]:
        """Tell the campaign's working days in a week of five days, its own exceptions among them."""
        async with self.house.database.read() as books:
            known = await campaigns(books)
            return partial(is_working, known[-1], RussianDays()) if known else weekdays

    async def lesson(self, packet: int | None, instead_of: int | None) -> Json:
        """Tell the packet to learn on, or why there is none."""
        today = self.house.clock.now().astimezone(ZoneInfo(self.zone)).date()
        tell = partial(tell_lesson, self.file, today, packet, instead_of)
        return await self.house.threads.run(tell) | {"afresh": self.afresh}


def _about(stream: str, fact: Json) -> str:
    """The packet's code, the sitting or the person that the entry's chain is about."""
    if "packet" in fact and isinstance(fact["packet"], dict):
        return shown(fact["packet"]["code"])
    if "sitting" in fact and isinstance(fact["sitting"], dict):
        sitting = fact["sitting"]
        return f"{sitting['organisation']}, {sitting['subject']}"
    return stream.partition(":")[2].rpartition("/")[2]
