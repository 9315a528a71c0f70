"""`status`: the board for a person at a terminal, or with documented fields for another program."""

import asyncio
import html
import json
import re
from argparse import Namespace
from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.cli.overview import Overview, overview
from bot.cli.terminal import Terminal
from custody.facts.board import BoardLine
from custody.packets import Packet
from locales.words import Words

FORMAT = 1
"""The version of the JSON's fields; a field may be added without a new one."""

TAG = re.compile(r"</?[a-z]+>")


def run(terminal: Terminal, asked: Namespace) -> int:
    """Print the board as it is now."""
    found = asyncio.run(_read(terminal, " ".join(asked.words)))
    if asked.json:
        print(json.dumps(as_json(found), ensure_ascii=False, indent=2))
    else:
        print(as_text(found, terminal.language))
    return 0


async def _read(terminal: Terminal, words: str) -> Overview:
    async with terminal.books() as database, database.read() as books:
        return await overview(books, terminal.clock.now(), words)


def as_text(found: Overview, language: str) -> str:
    """What /status says, without Telegram's marks."""
    words = Words(found.campaign.timezone, college=found.campaign.route == "college")
    return html.unescape(TAG.sub("", words.say(found.board, language, found.at)))


def as_json(found: Overview) -> dict[str, Any]:
    """The fields that docs/exports.md describes."""
    zone = ZoneInfo(found.campaign.timezone)
    names = ("key", "title", "route", "timezone")
    return {
        "format": FORMAT,
        "campaign": {name: getattr(found.campaign, name) for name in names},
        "at": _moment(found.at, zone),
        "totals": asdict(found.totals),
        **{f"by_{by}": [_line(line) for line in lines] for by, lines in found.lines.items()},
        "overdue": [_packet(packet, zone) for packet in found.overdue],
    }


def _line(line: BoardLine) -> dict[str, Any]:
    counted = ("overdue", "unconfirmed", "incidents", "finished")
    numbers = {name: getattr(line, name) for name in counted}
    return {line.by: line.what, "name": line.name, "packets": line.count, **numbers}


def _packet(packet: Packet, zone: ZoneInfo) -> dict[str, Any]:
    place = packet.place
    return {
        "code": packet.code,
        "organisation": packet.organisation,
        "organisation_name": packet.organisation_name,
        "subject": packet.subject,
        "grade": packet.grade,
        "date": packet.day.isoformat(),
        "number": packet.number,
        "of": packet.of,
        "step": place.step or "",
        "holder": place.holder.callsign if place.holder else None,
        "holder_role": place.holder.role.value if place.holder else None,
        "since": _moment(place.since, zone),
        "due": _moment(place.due, zone),
    }


def _moment(at: datetime | None, zone: ZoneInfo) -> str | None:
    return at.astimezone(zone).isoformat(timespec="seconds") if at else None
