"""A picture without what its camera wrote beside it: where it was taken, when, with what and by whom."""

import re
import struct
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageOps

from documents.decode import FORMATS

_JPEG, _PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
_MARKER = re.compile(b"\xff([^\x00\xd0-\xd7\xff])")
"""The next marker in or after the coded picture; what is matched by the set belongs to the coded picture.

Of bytes that fill the room before it only the last is looked at: a run of them must not hold up everybody.
"""
_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_APPLICATIONS = range(0xE0, 0xF0)
_NEEDED = ((0xE0, b"JFIF\0"), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe"))
"""How the colours are to be read; everything else that a program added is not."""
_CHUNKS = (
    b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs",
    b"IDAT", b"IEND",
)  # fmt: skip
_ORIENTATION = 0x0112
_QUALITY = 95


def stripped(image_bytes: bytes) -> bytes:
    """The same picture, a JPEG or a PNG to the last point, another kind as a JPEG.

    The bytes are of a picture that `documents.decode` has read.  Takes a thread's time.
    """
    try:
        if image_bytes.startswith(_JPEG):
            return b"".join(_jpeg(image_bytes, _turned(image_bytes)))
        if image_bytes.startswith(_PNG):
            return _PNG + b"".join(_png(image_bytes))
    except (struct.error, ValueError):
        pass  # built oddly, though it can be shown: it is written anew
    return _anew(image_bytes)


def _turned(image_bytes: bytes) -> int:
    """Which way up it is to be shown, from 1 (as it is) to 8."""
    turned = Image.open(BytesIO(image_bytes), formats=FORMATS).getexif().get(_ORIENTATION, 1)
    return turned if isinstance(turned, int) and 1 <= turned <= 8 else 1  # noqa: PLR2004  as EXIF counts


def _jpeg(whole: bytes, turned: int) -> Iterator[bytes]:
    """The segments that the picture needs; what follows its end is another picture, or none of ours."""
    yield _JPEG
    if turned > 1:
        tag = b"Exif\0\0II*\0" + struct.pack("<IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)
        yield b"\xff\xe1" + struct.pack(">H", len(tag) + 2) + tag
    at = len(_JPEG)
    while (found := _MARKER.search(whole, at)) is not None:
        marker, start = found[1][0], found.end() - 2
        if marker == _END:
            yield b"\xff\xd9"
            return
        (length,) = struct.unpack_from(">H", whole, start + 2)
        segment = whole[start : start + 2 + length]
        at = start + len(segment)
        if _is_needed(marker, segment[4:]):
            yield segment
        if marker == _SCAN:
            coded = _MARKER.search(whole, at)
            upto = coded.start() if coded else len(whole)
            yield whole[at:upto]
            at = upto


def _is_needed(marker: int, content: bytes) -> bool:
    if marker in _APPLICATIONS:
        return any(marker == each and content.startswith(name) for each, name in _NEEDED)
    return marker != _COMMENT


def _png(whole: bytes) -> Iterator[bytes]:
    at, name = len(_PNG), b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", whole, at)
        chunk = whole[at : at + length + 12]
        at += len(chunk)
        if name in _CHUNKS:
            yield chunk


def _anew(image_bytes: bytes) -> bytes:
    picture = ImageOps.exif_transpose(Image.open(BytesIO(image_bytes), formats=FORMATS))
    plain, kept = picture.convert("RGB"), BytesIO()
    plain.info = {}
    plain.save(kept, "JPEG", quality=_QUALITY)
    return kept.getvalue()
