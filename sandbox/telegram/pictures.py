"""Photos as Telegram makes them: several sizes, squeezed into JPEG."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, UnidentifiedImageError

from sandbox.telegram.errors import bad

if TYPE_CHECKING:
    from sandbox.telegram.files import FileStore, StoredFile
    from sandbox.telegram.shapes import Json

SIDES = (90, 320, 800, 1280)
QUALITY = 87
SUM_OF_SIDES = 10_000
RATIO = 20
WORKERS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="sandbox-photo")

Sized = tuple[tuple[int, int], bytes]


def squeeze(content: bytes) -> list[Sized]:
    """Draw the sizes of a photo, the smallest first; the metadata is gone and the rotation applied."""
    try:
        with Image.open(BytesIO(content)) as opened:
            picture = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        words = "IMAGE_PROCESS_FAILED"
        raise bad(words) from error
    width, height = picture.size
    if width + height > SUM_OF_SIDES or max(width, height) > RATIO * min(width, height):
        words = "PHOTO_INVALID_DIMENSIONS"
        raise bad(words)
    sides = [side for side in SIDES if side < max(width, height)] or [min(max(width, height), SIDES[-1])]
    if sides[-1] < min(max(width, height), SIDES[-1]):
        sides.append(max(width, height))
    return [_jpeg(picture, side) for side in sides]


def _jpeg(picture: Image.Image, side: int) -> Sized:
    small = ImageOps.contain(picture, (side, side), Image.Resampling.LANCZOS)
    target = BytesIO()
    small.save(target, "JPEG", quality=QUALITY)
    return small.size, target.getvalue()


async def keep_photo(files: FileStore, content: bytes) -> list[Json]:
    """Store a photo in its sizes and describe them as a message does."""
    loop = asyncio.get_running_loop()
    sizes = await loop.run_in_executor(WORKERS, squeeze, content)
    kept = [files.put("photo", small, "photo.jpg", "image/jpeg", size) for size, small in sizes]
    return [stored.photo_size() for stored in kept]


async def keep_thumbnail(files: FileStore, content: bytes, mime: str) -> StoredFile | None:
    """Store the small preview of an image that was sent as a file; None for what is no image."""
    if not mime.startswith("image/"):
        return None
    loop = asyncio.get_running_loop()
    small = await loop.run_in_executor(WORKERS, partial(_thumbnail, content))
    return small and files.put("thumbnail", small[1], "thumbnail.jpg", "image/jpeg", small[0])


def _thumbnail(content: bytes) -> Sized | None:
    try:
        with Image.open(BytesIO(content)) as opened:
            return _jpeg(opened.convert("RGB"), min(SIDES[1], max(opened.size)))
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
        return None
