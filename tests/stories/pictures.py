"""Pictures that a phone can send and that cannot be read, or only in part."""

import io
import struct
import zipfile
import zlib

from PIL import Image, ImageDraw, ImageFilter

from documents.labels import photo_of
from storage.labels import PacketLabel
from tests.stories.phone import paper

HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 400
PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"


def jpeg(picture: Image.Image) -> bytes:
    kept = io.BytesIO()
    picture.convert("RGB").save(kept, "JPEG")
    return kept.getvalue()


def photo(*labels: PacketLabel) -> Image.Image:
    """A good photo of these labels."""
    return Image.open(io.BytesIO(photo_of([paper(each) for each in labels])))


def blurred(label: PacketLabel) -> bytes:
    return jpeg(photo(label).filter(ImageFilter.GaussianBlur(14)))


def with_a_torn_label(*labels: PacketLabel) -> bytes:
    """The last label is torn: its corner with two of the finder patterns is gone."""
    picture = photo(*labels)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((picture.width // 2, 0, picture.width, picture.height), fill=(120, 90, 60))
    return jpeg(picture)


def of_a_cat() -> bytes:
    return jpeg(Image.effect_mandelbrot((640, 480), (-2, -1.5, 1, 1.5), 80))


def archive() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as packed:
        packed.writestr("photo.jpg", b"x" * 1000)
    return kept.getvalue()


def bomb() -> bytes:
    """A small PNG that would unpack to gigabytes."""
    side = 60_000
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(side + 1) * 50, 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def torn_file(label: PacketLabel) -> bytes:
    """A JPEG of which only the beginning has arrived."""
    whole = photo_of([paper(label)])
    return whole[: len(whole) // 10]
