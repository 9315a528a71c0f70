"""`invites`: a link a person, by which a phone is bound to a call-sign once."""

import asyncio
import secrets
from argparse import Namespace
from collections.abc import Iterable
from datetime import timedelta
from functools import partial

from bot.cli.naming import username_of
from bot.cli.terminal import Terminal, campaign_of
from custody.codes import new_token
from custody.roles import Role
from storage.invitations import create_invitations, revoke_invitations


def run(terminal: Terminal, asked: Namespace) -> int:
    """Print the links, or take the unused ones back."""
    wanted = asked.callsigns or None
    work = revoke(terminal, wanted) if asked.revoke else invite(terminal, wanted)
    asyncio.run(work)
    return 0


async def invite(terminal: Terminal, callsigns: list[str] | None = None) -> None:
    """Print a fresh link for everybody who has not joined, or for these call-signs."""
    at = terminal.clock.now()
    until = at + timedelta(days=terminal.settings.invite_days)
    async with terminal.books() as database:
        async with database.read() as books:
            campaign = await campaign_of(books)
        name = await username_of(terminal, database)
        token = partial(new_token, secrets.randbits)
        async with database.open() as books:
            made = await create_invitations(books, campaign.id, at, until, token, callsigns)
    for callsign, roles, secret in made:
        said = _roles(terminal, roles, college=campaign.route == "college")
        print(f"{callsign}\t{said}\thttps://t.me/{name}?start=i_{secret}")
    if not made:
        terminal.say("cli-invites-nobody")


def _roles(terminal: Terminal, roles: Iterable[Role], *, college: bool) -> str:
    kind = "yes" if college else "no"
    return ", ".join(terminal.plain(f"role-{role.value}", college=kind) for role in roles)


async def revoke(terminal: Terminal, callsigns: list[str] | None = None) -> None:
    """Take the unused links back, of everybody or of these call-signs."""
    async with terminal.books() as database, database.open() as books:
        campaign = await campaign_of(books)
        number = await revoke_invitations(books, campaign.id, terminal.clock.now(), callsigns)
    terminal.say("cli-invites-revoked", number=number)
