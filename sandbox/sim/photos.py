"""Pictures and files that people send."""

from __future__ import annotations

import asyncio
import base64
import binascii
import mimetypes
from io import BytesIO
from typing import TYPE_CHECKING

from aiohttp import web
from aiohttp.web_request import FileField
from PIL import Image, ImageDraw, ImageFont

from sandbox.sim.desk import Desk, chat_of, read_order
from sandbox.sim.messages import moment, surroundings
from sandbox.telegram.entities import found, trim
from sandbox.telegram.people import ImpossibleError
from sandbox.telegram.pictures import WORKERS, keep_photo, keep_thumbnail
from sandbox.telegram.wire import write_json

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

LINE = 60
TRUE = ("1", "true", "yes", "on", True)


class Photos:
    """Sending a picture squeezed, or any file as it is."""

    def __init__(self, desk: Desk) -> None:
        """Serve these people."""
        self.desk = desk

    def routes(self) -> list[web.RouteDef]:
        """List the addresses."""
        return [web.post("/sim/photo", self.photo)]

    async def photo(self, request: web.Request) -> web.Response:
        """Send a picture that came as multipart, as base64, or as lines of text to draw."""
        if request.content_type == "multipart/form-data":
            order, content, name = await _multipart(request)
        else:
            order = await read_order(request)
            content, name = await _inline(order), str(order.get("name", "image.png"))
        number, message = await send_picture(self.desk, order, content, name)
        return write_json({"update_id": number, "message": message})


async def send_picture(desk: Desk, order: Json, content: bytes, name: str) -> tuple[int | None, Json]:
    """Store the picture, write the message and queue its update."""
    person = desk.person(order)
    parts: Json = {}
    files = desk.cloud.files
    if order.get("as_document") in TRUE:
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        thumbnail = await keep_thumbnail(files, content, mime)
        parts["document"] = files.put("document", content, name, mime).document(thumbnail)
    else:
        parts["photo"] = await keep_photo(files, content)
    chat = chat_of(person, order)
    return person.write(chat, parts | _caption(order) | surroundings(order, chat), moment(order))


def _caption(order: Json) -> Json:
    text = str(order.get("caption", ""))
    text, entities = trim(text, found(text, []))
    if not text:
        return {}
    return {"caption": text, **({"caption_entities": entities} if entities else {})}


async def _multipart(request: web.Request) -> tuple[Json, bytes, str]:
    order: Json = dict(request.query)
    upload: FileField | None = None
    for key, value in (await request.post()).items():
        if isinstance(value, FileField):
            upload = value
        else:
            order[key] = value
    if upload is None:
        words = "there is no file in the form"
        raise ImpossibleError(words)
    return order, upload.file.read(), upload.filename


async def _inline(order: Json) -> bytes:
    if "base64" in order:
        try:
            return base64.b64decode(str(order["base64"]).rpartition(",")[2], validate=True)
        except binascii.Error as error:
            words = f"not base64: {error}"
            raise ImpossibleError(words) from error
    if "png" in order:
        lines = order["png"] if isinstance(order["png"], list) else [order["png"]]
        return await asyncio.get_running_loop().run_in_executor(WORKERS, draw, [str(one) for one in lines])
    words = "give a picture as multipart, as «base64» or as «png» (a list of lines to draw)"
    raise ImpossibleError(words)


def draw(lines: list[str]) -> bytes:
    """Draw lines of text on white, as a PNG."""
    font = ImageFont.load_default(size=32)
    width = 80 + max((int(font.getlength(line)) for line in lines), default=0)
    picture = Image.new("RGB", (max(width, 400), 80 + LINE * max(len(lines), 1)), "white")
    pen = ImageDraw.Draw(picture)
    for row, line in enumerate(lines):
        pen.text((40, 40 + LINE * row), line, fill="black", font=font)
    target = BytesIO()
    picture.save(target, "PNG")
    return target.getvalue()
