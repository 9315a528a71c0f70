"""Requests read and answers written, byte by byte."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.web_request import FileField

from sandbox.telegram.errors import TOO_LARGE, RefusalError, bad
from sandbox.telegram.params import Params, Upload

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json


async def read_params(request: web.Request) -> Params:
    """Collect the parameters from the query string and from any kind of body that Telegram accepts."""
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    if not request.body_exists:
        return Params(values)
    try:
        return await _read_body(request, values)
    except web.HTTPRequestEntityTooLarge as error:
        raise TOO_LARGE from error
    except UnicodeDecodeError as error:
        words = "strings must be encoded in UTF-8"
        raise bad(words) from error


async def _read_body(request: web.Request, values: dict[str, Any]) -> Params:
    if request.content_type == "multipart/form-data":
        return await _read_multipart(request, values)
    body = await request.read()
    if request.content_type == "application/json":
        values.update(_read_json(body))
    else:
        values.update(parse_qsl(body.decode("utf-8"), keep_blank_values=True, errors="strict"))
    return Params(values)


def _read_json(body: bytes) -> Json:
    try:
        value = json.loads(body)
    except ValueError as error:
        words = "can't parse JSON object"
        raise bad(words) from error
    if not isinstance(value, dict):
        words = "JSON object expected"
        raise bad(words)
    return value


async def _read_multipart(request: web.Request, values: dict[str, Any]) -> Params:
    files: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            files[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value if isinstance(value, str) else bytes(value).decode()
    return Params(values, files)


def write_json(body: object, status: int = 200) -> web.Response:
    """Answer with JSON, Cyrillic left readable."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return web.Response(body=text.encode("utf-8", "replace"), status=status, content_type="application/json")


def write_refusal(refusal: RefusalError) -> web.Response:
    """Answer with a refusal under its own HTTP status."""
    return write_json(refusal.body(), refusal.code)
