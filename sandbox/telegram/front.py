"""Telegram's address: /bot<token>/<method> and /file/bot<token>/<path>."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.calls import Outcome, answer
from sandbox.telegram.errors import NOT_FOUND, RefusalError
from sandbox.telegram.methods import Call
from sandbox.telegram.wire import read_params, write_json, write_refusal

if TYPE_CHECKING:
    from asyncio import Transport

    from sandbox.telegram.cloud import Cloud
    from sandbox.telegram.shapes import Json


class Front:
    """The door through which bots come in."""

    def __init__(self, cloud: Cloud) -> None:
        """Serve this Telegram."""
        self.cloud = cloud

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [
            web.route("*", "/bot{token}/{method}", self.call),
            web.get("/file/bot{token}/{path:.+}", self.download),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer one call of the Bot API."""
        try:
            account = self.cloud.account(request.match_info["token"])
            params = await read_params(request)
        except RefusalError as refusal:
            return write_refusal(refusal)

        def alive() -> bool:
            return request.transport is not None and not request.transport.is_closing()

        call = Call(request.match_info["method"], self.cloud, account, params, alive)
        return _reply(request, await answer(call))

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Give the bytes of a file."""
        try:
            self.cloud.account(request.match_info["token"])
            stored = self.cloud.files.at(request.match_info["path"])
            if stored is None:
                raise NOT_FOUND
        except RefusalError as refusal:
            return write_refusal(refusal)
        trouble = self._trouble()
        if trouble is not None:
            return _reply(request, trouble)
        return web.Response(body=self.cloud.files.read(stored), content_type="application/octet-stream")

    def _trouble(self) -> Outcome | None:
        fault = self.cloud.faults.next("file", 0) if self.cloud.faults.ahead else None
        if fault is None:
            return None
        refusal = fault.refusal()
        if refusal is not None and not fault.drop:
            return Outcome(refusal.code, refusal.body(), raw=fault.raw)
        return Outcome(200, {}, cut=True) if fault.drop else None


def _reply(request: web.Request, outcome: Outcome) -> web.StreamResponse:
    if outcome.cut and request.transport is not None:
        request.transport.abort()
    if outcome.half and request.transport is not None:
        _send_half(request.transport, outcome.body)
    if outcome.raw is not None:
        return web.Response(text=outcome.raw, status=outcome.status, content_type="text/html")
    return write_json(outcome.body, outcome.status)


def _send_half(transport: Transport, body: Json) -> None:
    """Promise the whole answer, and hang up in its middle."""
    said = json.dumps(body, ensure_ascii=False).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(said)}\r\n\r\n"
    transport.write(head.encode() + said[: len(said) // 2])
    transport.close()
