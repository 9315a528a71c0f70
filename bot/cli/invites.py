"""`invites`: a link a person, by which a phone is bound to a call-sign once."""

import asyncio
import secrets
import sys
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.cli.naming import username_of
from bot.cli.terminal import Terminal, campaign_of
from custody.codes import new_token
from custody.roles import Role
from documents.cards import Card, card_sheet
from storage.invitations import Invitation, create_invitations, revoke_invitations, revoke_phones_of


def run(terminal: Terminal, asked: Namespace) -> int:
    """Print the links or draw the cards, or take unused links or a lost phone back."""
    wanted = asked.callsigns or None
    if asked.revoke_phones:
        asyncio.run(cut_off(terminal, asked.revoke_phones))
    elif asked.revoke:
        asyncio.run(revoke(terminal, wanted))
    elif asked.pdf:
        terminal.check(asked.pdf, over=asked.over)
        _draw(terminal, asyncio.run(_made(terminal, wanted)), asked.pdf)
    else:
        asyncio.run(invite(terminal, wanted))
    return 0


@dataclass(frozen=True, slots=True)
class Made:
    """Fresh invitations, and what their links and cards need."""

    invitations: list[Invitation]
    places: dict[str, str]
    username: str
    until: datetime
    college: bool


async def invite(terminal: Terminal, callsigns: list[str] | None = None) -> None:
    """Print a fresh link for everybody who has not joined, or for these call-signs."""
    made = await _made(terminal, callsigns)
    for callsign, roles, secret in made.invitations:
        said = _roles(terminal, roles, college=made.college)
        print(f"{callsign}\t{said}\thttps://t.me/{made.username}?start=i_{secret}")
    if made.invitations:
        print(terminal.plain("cli-invites-earlier"), file=sys.stderr)  # the list itself may go into a file
    else:
        terminal.say("cli-invites-nobody")


async def _made(terminal: Terminal, callsigns: list[str] | None) -> Made:
    at = terminal.clock.now()
    until = at + timedelta(days=terminal.settings.invite_days)
    async with terminal.books() as database:
        async with database.read() as books:
            campaign = await campaign_of(books)
            places = {person.callsign: person.place for person in await books.everyone(campaign.id)}
        name = await username_of(terminal, database)
        token = partial(new_token, secrets.randbits)
        async with database.open() as books:
            made = await create_invitations(books, campaign.id, at, until, token, callsigns)
    day = until.astimezone(ZoneInfo(campaign.timezone))
    return Made(made, places, name, day, campaign.route == "college")


def _draw(terminal: Terminal, made: Made, target: Path) -> None:
    """The cards as a PDF: eight a page, to be cut and handed out."""
    cards = [
        Card(
            token, callsign, _roles(terminal, roles, college=made.college), made.places.get(callsign, ""),
            f"{made.until:%d.%m.%Y}", made.username,
        )
        for callsign, roles, token in made.invitations
    ]  # fmt: skip
    if not cards:
        terminal.say("cli-invites-nobody")
        return
    terminal.save(target, [card_sheet(cards, terminal.language)], over=True)
    terminal.say("cli-invites-drawn", file=str(target), cards=len(cards))
    terminal.say("cli-invites-earlier")


async def cut_off(terminal: Terminal, callsign: str) -> None:
    """Every phone of the person speaks for nobody any more, and the person's chain says so."""
    at = terminal.clock.now()
    async with terminal.books() as database, database.open() as books:
        campaign = await campaign_of(books)
        number = await revoke_phones_of(books, campaign.id, callsign, at)
    terminal.say("cli-invites-phones-revoked", callsign=callsign, number=number)


def _roles(terminal: Terminal, roles: Iterable[Role], *, college: bool) -> str:
    kind = "yes" if college else "no"
    return ", ".join(terminal.plain(f"role-{role.value}", college=kind) for role in roles)


async def revoke(terminal: Terminal, callsigns: list[str] | None = None) -> None:
    """Take the unused links back, of everybody or of these call-signs."""
    async with terminal.books() as database, database.open() as books:
        campaign = await campaign_of(books)
        number = await revoke_invitations(books, campaign.id, terminal.clock.now(), callsigns)
    terminal.say("cli-invites-revoked", number=number)
