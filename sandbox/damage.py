"""What happens to labels on the road, done to a picture of them: torn paper, a blurred shot."""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

TORN, BLURRED = "torn", "blurred"
STATES = ("", TORN, BLURRED)
QUALITY = 85
BLUR = 14
"""Pixels: a hand that shook; no module of a QR is left apart from its neighbours."""

KRAFT, FIBRES = (193, 162, 120), (250, 249, 244)
TEAR = (
    (-0.5, -0.5), (0.86, -0.5), (0.8, -0.21), (0.7, -0.02), (0.72, 0.07), (0.52, 0.16), (0.5, 0.31),
    (0.33, 0.36), (0.27, 0.55), (0.1, 0.58), (0.03, 0.74), (-0.21, 0.8), (-0.5, 0.84),
)  # fmt: skip
"""The torn corner in sides of the QR, from its upper left corner; the code under the QR stays readable."""


def damaged(content: bytes, state: str) -> bytes:
    """Give the picture as it would be of torn labels or by a shaking hand; ValueError for another state."""
    if state not in STATES:
        message = f"a label is {TORN}, {BLURRED} or whole, not {state!r}"
        raise ValueError(message)
    if not state:
        return content
    with Image.open(BytesIO(content)) as opened:
        picture = opened.convert("RGB")
    spoiled = _torn(picture) if state == TORN else picture.filter(ImageFilter.GaussianBlur(BLUR))
    target = BytesIO()
    spoiled.save(target, "JPEG", quality=QUALITY)
    return target.getvalue()


def _torn(picture: Image.Image) -> Image.Image:
    pen = ImageDraw.Draw(picture)
    for code in zxingcpp.read_barcodes(picture.convert("L")):
        place = code.position
        across = (place.top_right.x - place.top_left.x, place.top_right.y - place.top_left.y)
        down = (place.bottom_left.x - place.top_left.x, place.bottom_left.y - place.top_left.y)
        edge = [
            (
                place.top_left.x + a * across[0] + b * down[0],
                place.top_left.y + a * across[1] + b * down[1],
            )
            for a, b in TEAR
        ]
        pen.polygon(edge, fill=KRAFT)
        pen.line(edge[2:-1], fill=FIBRES, width=max(3, round(abs(across[0]) / 40)), joint="curve")
    return picture
