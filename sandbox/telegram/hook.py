"""A bot's own address, and one update carried there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


class CarryError(Exception):
    """The update was not brought, as far as Telegram knows."""


@dataclass(slots=True)
class Webhook:
    """The address of a bot and the last trouble with it."""

    url: str
    secret: str = ""
    max_connections: int = 40
    last_error_at: float = field(default=0.0, compare=False)
    last_error: str = field(default="", compare=False)


async def carry(session: aiohttp.ClientSession, webhook: Webhook, update: Json, cut: str | None) -> bytes:
    """Bring the update, give what the bot answered; `cut` is where the connection breaks."""
    if cut == "before":
        lost = "Connection failed: cut before the update was carried"
        raise CarryError(lost)
    headers = {"Content-Type": "application/json"}
    if webhook.secret:
        headers[SECRET_HEADER] = webhook.secret
    body = json.dumps(update).encode()
    sent = body[: len(body) // 2] if cut == "half" else body
    try:
        async with session.post(webhook.url, data=sent, headers=headers) as response:
            return await _answer(response, cut)
    except TimeoutError as error:
        late = "Connection timed out"
        raise CarryError(late) from error
    except (aiohttp.ClientError, OSError) as error:
        words = f"Connection failed: {type(error).__name__}"
        raise CarryError(words) from error


async def _answer(response: aiohttp.ClientResponse, cut: str | None) -> bytes:
    if not response.ok or response.status >= HTTPStatus.MULTIPLE_CHOICES:
        words = f"Wrong response from the webhook: {response.status} {response.reason}"
        raise CarryError(words)
    if cut:
        lost = "Connection failed: the answer was lost"
        raise CarryError(lost)
    return await response.read()
