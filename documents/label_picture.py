"""Labels as pictures: one alone, and a «photo» of packets on a desk for the demo's camera and for tests."""

from collections.abc import Sequence
from functools import cache
from hashlib import shake_256
from io import BytesIO
from math import ceil, sqrt

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont, ImageOps

from documents.fonts import file_of
from documents.label_layout import HEIGHT, WIDTH, Label, label_ink, label_letters
from documents.words import words

_FINE = 3  # drawn three times larger and made smaller again: soft edges as from a printer
_WHITE, _BLACK = 255, 0

_ALONE, _AMONG = 12, 8  # pixels a millimetre in a photo of one label and of many
_KRAFT, _PAPER = (201, 171, 128), (250, 249, 244)
_SHADOW = 9
_BLUR = 0.7
_QUALITY = 85


def label_image(label: Label, size: int, language: str = "ru") -> bytes:
    """A PNG of one label, `size` pixels wide."""
    picture = BytesIO()
    _drawn(label, size, language).save(picture, "PNG", optimize=True)
    return picture.getvalue()


def photo_of(labels: Sequence[Label], language: str = "ru") -> bytes:
    """A JPEG of packets lying on a desk, a little askew, each with its label."""
    scale = _AMONG if len(labels) > 1 else _ALONE
    packets = [_packet(label, scale, number, language) for number, label in enumerate(labels)]
    columns = max(1, ceil(sqrt(len(packets) * 0.65)))
    step_x = max((packet.width for packet in packets), default=800) + 4 * scale
    step_y = max((packet.height for packet in packets), default=600) + 4 * scale
    photo = _desk(step_x * columns + 6 * scale, step_y * max(1, ceil(len(packets) / columns)) + 6 * scale)
    for number, packet in enumerate(packets):
        _lay(photo, packet, 5 * scale + number % columns * step_x, 5 * scale + number // columns * step_y)
    taken = BytesIO()
    _lit(photo).filter(ImageFilter.GaussianBlur(_BLUR)).save(taken, "JPEG", quality=_QUALITY)
    return taken.getvalue()


def _drawn(label: Label, size: int, language: str) -> Image.Image:
    scale = size * _FINE / WIDTH
    picture = Image.new("L", (size * _FINE, round(HEIGHT * scale)), _WHITE)
    draw = ImageDraw.Draw(picture)
    for ink in label_ink(label):
        right, bottom = (ink.x + ink.width) * scale, (ink.y + ink.height) * scale
        corners = (round(ink.x * scale), round(ink.y * scale), round(right) - 1, round(bottom) - 1)
        draw.rectangle(corners, fill=_BLACK)
    for letters in label_letters(label, words(language)):
        font = _font(round(letters.size * scale), bold=letters.bold)
        where = (letters.x * scale, letters.baseline * scale)
        draw.text(where, letters.text, fill=_BLACK, font=font, anchor="ls")
    return picture.resize((size, round(HEIGHT * size / WIDTH)), Image.Resampling.BOX)


@cache
def _font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file_of(bold=bold), size, layout_engine=ImageFont.Layout.BASIC)


def _packet(label: Label, scale: int, number: int, language: str) -> Image.Image:
    """A piece of kraft envelope with the label stuck on it, turned by a few degrees."""
    sticker = ImageOps.colorize(_drawn(label, round(WIDTH * scale), language), (24, 24, 28), _PAPER)
    border = 7 * scale
    packet = Image.new("RGBA", (sticker.width + 2 * border, sticker.height + 2 * border), (*_KRAFT, 255))
    packet.paste(_grain(*packet.size, 6), (0, 0), Image.new("L", packet.size, 40))
    packet.paste(sticker, (border, border))
    askew = (number * 5 + sum(label.code.encode())) % 9 - 4
    return packet.rotate(askew * 0.9 or 1.3, Image.Resampling.BICUBIC, expand=True)


def _lay(photo: Image.Image, packet: Image.Image, x: int, y: int) -> None:
    shade = packet.getchannel("A").filter(ImageFilter.GaussianBlur(_SHADOW)).point(lambda alpha: alpha * 0.5)
    photo.paste((30, 20, 12), (x + _SHADOW, y + _SHADOW), shade)
    photo.paste(packet, (x, y), packet)


def _desk(width: int, height: int) -> Image.Image:
    return ImageOps.colorize(_grain(width, height, 48), (92, 60, 36), (150, 106, 68))


def _grain(width: int, height: int, streaks: int) -> Image.Image:
    """Uneven streaks along the longer side, the same every time."""
    noise = shake_256(b"desk").digest(streaks * 3)
    return Image.frombytes("L", (3, streaks), noise).resize((width, height), Image.Resampling.BICUBIC)


def _lit(photo: Image.Image) -> Image.Image:
    """The photo under a lamp that stands to one side."""
    lamp = Image.radial_gradient("L").resize((photo.width * 2, photo.height * 2))
    lamp = lamp.crop((photo.width // 2, photo.height // 2, photo.width // 2 * 3, photo.height // 2 * 3))
    light = ImageOps.invert(lamp.resize(photo.size)).point(lambda shade: 150 + shade * 0.42)
    return ImageChops.multiply(photo, Image.merge("RGB", (light,) * 3))
