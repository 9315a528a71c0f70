"""Labels read from a picture that somebody sent: every QR in it, or why it cannot be read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

MAX_PIXELS = 50_000_000
"""Of a JPEG, which unpacks straight to a smaller size; a phone's camera makes no more."""
UNPACKED_PIXELS = 25_000_000
"""Of every other kind, which must be unpacked whole before anything of it can be looked at."""
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_SHRINKING = ("JPEG", "MPO")
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_SMALL = 3_000_000
_LOOKED_AT = 13_000_000
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
    """Every QR of a picture.  A second, slower look is for codes that are expected still, or were only seen.

    Nothing is raised, however bad the content.  Takes milliseconds of a processor: run it in a thread.
    """
    try:
        picture = Image.open(BytesIO(image_bytes), formats=FORMATS)
        most = MAX_PIXELS if picture.format in _SHRINKING else UNPACKED_PIXELS
        if picture.width * picture.height > most:
            return TooLarge(picture.width * picture.height)
        grey = _grey(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        found = _BOMB.search(str(bomb))
        return TooLarge(int(found[1]) if found else MAX_PIXELS + 1)
    except Exception:  # noqa: BLE001  decoders meet hostile bytes: whatever breaks, it is not a picture
        return NotAPicture()
    return Decoded(tuple(_texts(grey, expected or 1)))


def _grey(picture: Image.Image) -> Image.Image:
    """The picture upright, in grey, on white paper where it is transparent, and no larger than is looked at.

    It is made small before anything else: each step would hold one more copy of it in the memory.
    """
    by = _shrink(picture.size)
    picture.draft("L", (picture.width // by, picture.height // by))
    if picture.has_transparency_data:
        clear = _small(_in(picture, "RGBA"))
        grey = Image.new("L", clear.size, 255)
        grey.paste(clear.convert("L"), mask=clear.getchannel("A"))
    else:
        grey = _small(_in(picture, "L"))
    grey.info = picture.info
    return ImageOps.exif_transpose(grey)


def _in(picture: Image.Image, mode: str) -> Image.Image:
    """The picture itself where it has that mode already: a conversion would copy it."""
    return picture if picture.mode == mode else picture.convert(mode)


def _small(picture: Image.Image) -> Image.Image:
    by = _shrink(picture.size)
    return picture.reduce(by) if by > 1 else picture


def _shrink(size: tuple[int, int]) -> int:
    """By how much each side is divided, a power of two as JPEG can."""
    by = 1
    while size[0] * size[1] > _LOOKED_AT * by * by:
        by *= 2
    return by


def _texts(picture: Image.Image, wanted: int) -> dict[str, None]:
    """The texts in the order of the first look that saw them; no further look once enough are found."""
    texts, unread = _read(picture)
    wanted, looks = max(wanted, len(texts) + unread), _second_looks(picture)
    while len(texts) < wanted and (look := next(looks, None)):
        texts |= _read(look)[0]
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


def _read(picture: Image.Image) -> tuple[dict[str, None], int]:
    """The texts of the codes, and how many codes were seen whose text could not be made out."""
    seen = zxingcpp.read_barcodes(picture, formats=_QR, return_errors=True)
    texts = dict.fromkeys(code.text for code in seen if code.valid and code.text)
    return texts, sum(not code.valid for code in seen)
