"""Photos and files, sent and fetched by a bot."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

from sandbox.telegram.entities import caption
from sandbox.telegram.errors import TOO_LARGE, bad
from sandbox.telegram.files import DOWNLOAD_LIMIT, PHOTO_LIMIT, UPLOAD_LIMIT
from sandbox.telegram.methods.registry import Call, method
from sandbox.telegram.methods.sending import send, text_parts
from sandbox.telegram.pictures import keep_photo, keep_thumbnail

if TYPE_CHECKING:
    from sandbox.telegram.files import StoredFile
    from sandbox.telegram.params import Upload
    from sandbox.telegram.shapes import Json


@method("sendPhoto", counted=True)
async def send_photo(call: Call) -> Json:
    """Send a picture, which Telegram squeezes."""
    text = caption(call.params)
    call.chat()
    upload = _upload(call, "photo", PHOTO_LIMIT)
    sizes = (
        await keep_photo(call.cloud.files, upload.content)
        if upload is not None
        else _sizes_again(call, _known(call, "photo"))
    )
    return send(call, {"photo": sizes, **text_parts(text, "caption")})


@method("sendDocument", counted=True)
async def send_document(call: Call) -> Json:
    """Send a file as it is."""
    text = caption(call.params)
    call.chat()
    upload = _upload(call, "document", UPLOAD_LIMIT)
    document = (
        await keep_document(call, upload) if upload is not None else _known(call, "document").document()
    )
    return send(call, {"document": document, **text_parts(text, "caption")})


async def keep_document(call: Call, upload: Upload) -> Json:
    """Store a file that came with the call."""
    mime = upload.mime
    if mime in ("", "application/octet-stream"):
        mime = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
    stored = call.cloud.files.put("document", upload.content, upload.name, mime)
    return stored.document(await keep_thumbnail(call.cloud.files, upload.content, mime))


def _upload(call: Call, name: str, limit: int) -> Upload | None:
    value = call.params.text(name)
    key = value.removeprefix("attach://") if value.startswith("attach://") else name
    upload = call.params.files.get(key)
    if upload is None:
        if not value or value.startswith("attach://"):
            words = f"there is no {name} in the request"
            raise bad(words)
        return None
    if not upload.content:
        words = "file must be non-empty"
        raise bad(words)
    if len(upload.content) > limit:
        raise TOO_LARGE
    return upload


def _known(call: Call, name: str) -> StoredFile:
    value = call.params.text(name)
    if value.startswith(("http://", "https://")):
        words = "failed to get HTTP URL content"
        raise bad(words)
    stored = call.cloud.files.files.get(value)
    if stored is None:
        words = "wrong file identifier/HTTP URL specified"
        raise bad(words)
    return stored


def _sizes_again(call: Call, stored: StoredFile) -> list[Json]:
    if not stored.width:
        words = "can't use file of type Document as Photo"
        raise bad(words)
    for chat in call.account.chats.values():
        for message in chat.messages.values():
            sizes: list[Json] = message.get("photo", [])
            if any(size["file_id"] == stored.file_id for size in sizes):
                return sizes
    return [stored.photo_size()]


@method("getFile")
async def get_file(call: Call) -> Json:
    """Tell where a file can be fetched."""
    stored = call.cloud.files.files.get(call.params.text("file_id"))
    if stored is None:
        words = "wrong file_id or the file is temporarily unavailable"
        raise bad(words)
    if stored.size > DOWNLOAD_LIMIT:
        words = "file is too big"
        raise bad(words)
    return {**stored.shape(), "file_path": stored.path}
