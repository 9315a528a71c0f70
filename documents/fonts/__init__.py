"""DejaVu Sans, which has every letter that we print; its licence stands beside it."""

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

REGULAR = Path(__file__).with_name("DejaVuSans.ttf")
BOLD = Path(__file__).with_name("DejaVuSans-Bold.ttf")
_EM = 1000


def file_of(*, bold: bool) -> Path:
    """The font's file."""
    return BOLD if bold else REGULAR


@lru_cache(5000)
def width(text: str, size: float, *, bold: bool) -> float:
    """How wide a text is, in the unit of `size` (the height of the font)."""
    return _measure(bold=bold).getlength(text) * size / _EM


@cache
def _measure(*, bold: bool) -> "FreeTypeFont":
    from PIL import ImageFont  # noqa: PLC0415 - who draws nothing carries no Pillow

    return ImageFont.truetype(file_of(bold=bold), _EM, layout_engine=ImageFont.Layout.BASIC)
