"""Labels read from a picture that somebody sent: every QR in it, or why it cannot be read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import chain

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

MAX_PIXELS = 50_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_SMALL = 3_000_000
_BOMB = re.compile(r"\((\d+) pixels\)")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The texts of all QR codes found, each once, as one reads a page; none in a picture without a code."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotAPicture:
    """Bytes that are no picture of a kind that we read (HEIC, PDF, video), or a torn one."""


@dataclass(frozen=True, slots=True)
class TooLarge:
    """A picture that would fill the memory when unpacked; nothing of it was unpacked."""

    pixels: int


def decode(image_bytes: bytes, expected: int | None = None) -> Decoded | NotAPicture | TooLarge:
    """Every QR of a picture.  A second, slower look is taken when fewer came out than `expected`, or none.

    Nothing is raised, however bad the content.  Takes milliseconds of a processor: run it in a thread.
    """
    try:
        picture = Image.open(BytesIO(image_bytes), formats=FORMATS)
        if picture.width * picture.height > MAX_PIXELS:
            return TooLarge(picture.width * picture.height)
        grey = _grey(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        found = _BOMB.search(str(bomb))
        return TooLarge(int(found[1]) if found else MAX_PIXELS + 1)
    except Exception:  # noqa: BLE001  decoders meet hostile bytes: whatever breaks, it is not a picture
        return NotAPicture()
    return Decoded(tuple(_texts(grey, expected or 1)))


def _grey(picture: Image.Image) -> Image.Image:
    """The picture upright, in grey, on white paper where it is transparent."""
    picture.draft("L", picture.size)
    upright = ImageOps.exif_transpose(picture)
    if upright.has_transparency_data:
        coloured = upright.convert("RGBA")
        paper = Image.new("RGBA", coloured.size, "white")
        upright = Image.alpha_composite(paper, coloured)
    return upright.convert("L")


def _texts(picture: Image.Image, wanted: int) -> dict[str, None]:
    """The texts in the order of the first look that saw them; no further look once enough are found."""
    texts: dict[str, None] = {}
    for look in chain((picture,), _second_looks(picture)):
        texts |= dict.fromkeys(_read(look))
        if len(texts) >= wanted:
            break
    return texts


def _second_looks(picture: Image.Image) -> Iterator[Image.Image]:
    """The picture sharper for a hand that shook, of another size and softer for the grain of a dark room."""
    width, height = picture.size
    yield picture.filter(ImageFilter.UnsharpMask(radius=2, percent=200, threshold=0))
    if width * height < _SMALL:
        yield picture.resize((width * 2, height * 2), Image.Resampling.BICUBIC)
    else:
        yield picture.reduce(2)
    yield picture.filter(ImageFilter.GaussianBlur(1.2))


def _read(picture: Image.Image) -> list[str]:
    found = zxingcpp.read_barcodes(picture, formats=_QR)
    return [code.text for code in found if code.text]
