"""Sheets drawn with Pillow: small files with few colours, the same every time."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from documents.fonts import file_of
from documents.ink import LEADING, PAPER, Ink, Letters, Patch, Sheet, Sign, Stroke
from documents.signs import draw_sign

DASH, GAP = 12, 9
COLOURS = 64


def png(sheet: Sheet) -> bytes:
    """The sheet as a PNG."""
    picture = draw(sheet).quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    file = BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def draw(sheet: Sheet) -> Image.Image:
    """The sheet in full colours."""
    picture = Image.new("RGB", (sheet.width, sheet.height), PAPER)
    pen = ImageDraw.Draw(picture)
    for ink in sheet.inks:
        _put(picture, pen, ink)
    return picture


def _put(picture: Image.Image, pen: ImageDraw.ImageDraw, ink: Ink) -> None:
    if isinstance(ink, Patch):
        corners = (ink.x, ink.y, ink.x + ink.width - 1, ink.y + ink.height - 1)
        pen.rounded_rectangle(corners, ink.round, fill=ink.colour)
    elif isinstance(ink, Stroke):
        _stroke(pen, ink)
    elif isinstance(ink, Sign):
        draw_sign(pen, ink)
    elif ink.turned:
        _turned(picture, ink)
    else:
        place = (ink.x, ink.y + ink.size * (LEADING - 1) / 2)
        pen.text(place, ink.text, fill=ink.colour, font=_font(ink.size, bold=ink.bold), anchor="la")


def _turned(picture: Image.Image, ink: Letters) -> None:
    left, top, right, bottom = ink.box
    line = Image.new("L", (round(bottom - top) + 2, round(right - left)), 0)
    font = _font(ink.size, bold=ink.bold)
    ImageDraw.Draw(line).text((0, ink.size * (LEADING - 1) / 2), ink.text, fill=255, font=font, anchor="la")
    upright = line.rotate(90, expand=True)
    picture.paste(ink.colour, (round(left), round(top)), upright)


def _stroke(pen: ImageDraw.ImageDraw, ink: Stroke) -> None:
    (x0, y0), (x1, y1) = ink.start, ink.end
    length = max(1.0, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
    step = DASH + GAP if ink.dashed else length
    at = 0.0
    while at < length:
        to = min(length, at + (DASH if ink.dashed else length))
        ends = [(x0 + (x1 - x0) * part / length, y0 + (y1 - y0) * part / length) for part in (at, to)]
        pen.line(ends, fill=ink.colour, width=ink.thick)
        at += step


@cache
def _font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file_of(bold=bold), size, layout_engine=ImageFont.Layout.BASIC)
