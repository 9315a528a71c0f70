"""Photos of our own labels as Telegram sends them: 1280 px, JPEG of quality 80, taken by people in a hurry.

The same seed makes the same pictures.  A phone's picture has 4,000 px, and Telegram makes it smaller: a blur
of three pixels there is one here, and grain is a third of what it was.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from math import cos, radians, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from documents.labels import Label, deep_link, label_image
from tests.documents.printed import label

SIZE, QUALITY = (1280, 960), 80
FOCUS = 1500.0
"""Pixels between the camera's eye and the picture: a phone's usual lens."""
KINDS = ("plain", "blur", "tilt", "glare", "low light", "hand that shook")
GRID = {1: (1, 1), 6: (2, 3), 20: (4, 5)}
FILLED = 0.92
"""So much of the frame people fill, each way."""
DRAWN = 900
"""The width in pixels at which a label is drawn before it is laid on the desk."""
KNOWN = 60


@dataclass(frozen=True, slots=True)
class Shot:
    """One photo: what was done to it, the texts that it shows, and its bytes."""

    kind: str
    texts: frozenset[str]
    content: bytes


def shots(codes: int, number: int, seed: int) -> Iterator[Shot]:
    """So many photos of so many labels, every kind as often; none of them when `codes` is 0."""
    luck = Random(f"{seed} {codes}")  # noqa: S311 - the same pictures every time
    for each in range(number):
        kind = KINDS[each % len(KINDS)]
        labels = luck.sample(range(KNOWN), codes)
        desk = _laid(labels, codes, luck) if codes else _papers(luck)
        photo = _spoiled(_seen(desk, luck, 35 if kind == "tilt" else 8), kind, luck)
        file = BytesIO()
        photo.save(file, "JPEG", quality=QUALITY)
        yield Shot(kind, frozenset(deep_link(_label(each)) for each in labels), file.getvalue())


def _label(number: int) -> Label:
    return label(number, bot_username="vpr_custody_bot")


@cache
def _drawn(number: int) -> Image.Image:
    return Image.open(BytesIO(label_image(_label(number), DRAWN))).convert("RGB")


@cache
def _grain(strength: int) -> Image.Image:
    """Made once: a sensor's noise, around the middle grey."""
    return Image.effect_noise(SIZE, strength)


def _noise(strength: float, luck: Random) -> Image.Image:
    """It, of that strength, in another place for each colour."""
    of_colours = [
        ImageChops.offset(_grain(32), luck.randrange(SIZE[0]), luck.randrange(SIZE[1])) for _ in "RGB"
    ]
    return Image.blend(Image.new("RGB", SIZE, (128, 128, 128)), Image.merge("RGB", of_colours), strength / 32)


@cache
def _wood() -> Image.Image:
    grain = _grain(24).filter(ImageFilter.GaussianBlur(1))
    return Image.merge("RGB", [grain.point(_light)] * 3)


def _desk(luck: Random) -> Image.Image:
    """A table top with its grain."""
    wood = luck.choice([(142, 108, 78), (196, 178, 150), (92, 96, 104), (214, 210, 202)])
    return ImageChops.multiply(Image.new("RGB", SIZE, wood), _wood())


def _light(shade: int) -> int:
    return min(255, shade + 110)


def _laid(labels: list[int], codes: int, luck: Random) -> Image.Image:
    """Labels on kraft paper, each put down a little askew; one alone is turned any way."""
    desk, (columns, rows) = _desk(luck), GRID[codes]
    cell = SIZE[0] * FILLED / columns, SIZE[1] * FILLED / rows
    for place, number in enumerate(labels):
        across = cell[0] * 0.96 * (luck.uniform(0.22, 0.95) if codes == 1 else luck.uniform(0.95, 1))
        drawn = _drawn(number)
        size = round(across), round(across * drawn.height / drawn.width)
        laid = drawn.resize(size, Image.Resampling.LANCZOS).convert("RGBA")
        angle = luck.choice((0, 90, 180, 270)) + luck.uniform(-25, 25) if codes == 1 else luck.uniform(-3, 3)
        laid = laid.rotate(angle, Image.Resampling.BICUBIC, expand=True)
        if laid.height > SIZE[1]:
            laid.thumbnail((SIZE[0], SIZE[1] * FILLED))
        x = SIZE[0] * (1 - FILLED) / 2 + cell[0] * (place % columns + 0.5) - laid.width / 2
        y = SIZE[1] * (1 - FILLED) / 2 + cell[1] * (place // columns + 0.5) - laid.height / 2
        desk.paste(laid, (round(x), round(y)), laid)
    return desk


def _papers(luck: Random) -> Image.Image:
    """No label at all: squares and stripes that could be taken for one."""
    desk = _desk(luck)
    pen = ImageDraw.Draw(desk)
    for _ in range(400):
        x, y, side = luck.randrange(SIZE[0]), luck.randrange(SIZE[1]), luck.choice((6, 12, 24, 60))
        ink = luck.choice(("black", "white"))
        pen.rectangle((x, y, x + side, y + side * luck.choice((1, 1, 5))), fill=ink, outline="black", width=4)
    return desk


def _seen(desk: Image.Image, luck: Random, most: float) -> Image.Image:
    """The desk by a camera that is held aslant, at most by so many degrees."""
    tilt, way = radians(luck.uniform(most / 2, most)), radians(luck.uniform(0, 360))
    x, y, rise = cos(way), sin(way), sin(tilt)
    less = 1 - cos(tilt)
    a, b, d, e = 1 - less * y * y, less * x * y, less * x * y, 1 - less * x * x
    g, h = rise * y / FOCUS, -rise * x / FOCUS
    middle = SIZE[0] / 2, SIZE[1] / 2
    # what of the desk is seen at a point of the picture: the inverse of (a b 0 / d e 0 / g h 1)
    whole = a * e - b * d
    p, q, r, s = e / whole, -b / whole, -d / whole, a / whole
    u, v = -(g * p + h * r), -(g * q + h * s)
    one = 1 - u * middle[0] - v * middle[1]
    numbers = (
        p + middle[0] * u, q + middle[0] * v, middle[0] * one - p * middle[0] - q * middle[1],
        r + middle[1] * u, s + middle[1] * v, middle[1] * one - r * middle[0] - s * middle[1],
        u, v,
    )  # fmt: skip
    scaled = [each / one for each in numbers]
    return desk.transform(
        SIZE, Image.Transform.PERSPECTIVE, scaled, Image.Resampling.BICUBIC, fillcolor=(120, 116, 110)
    )


def _spoiled(photo: Image.Image, kind: str, luck: Random) -> Image.Image:
    """What the hand and the light did."""
    if kind == "blur":
        photo = photo.filter(ImageFilter.GaussianBlur(luck.uniform(0.4, 1.1)))
    elif kind == "hand that shook":
        photo = _shaken(photo, luck.uniform(1, 3), luck.uniform(0, 360))
    elif kind == "glare":
        photo = _shone(photo, luck)
    elif kind == "low light":
        photo = ImageEnhance.Brightness(photo).enhance(luck.uniform(0.15, 0.5))
    grain = luck.uniform(4, 10) if kind == "low light" else luck.uniform(2, 5)
    return ImageChops.add(photo, _noise(grain, luck), 1, -128)


def _shaken(photo: Image.Image, far: float, way: float) -> Image.Image:
    """The mean of what was seen along the way of the hand, in pixels and degrees."""
    mean = photo
    for step in range(1, round(far) + 1):
        moved = ImageChops.offset(photo, round(step * cos(radians(way))), round(step * sin(radians(way))))
        mean = Image.blend(mean, moved, 1 / (step + 1))
    return mean


def _shone(photo: Image.Image, luck: Random) -> Image.Image:
    """A lamp in the film over the label: white in its middle, fading outwards."""
    light = Image.new("L", SIZE, 0)
    x, y, far = luck.uniform(0.1, 0.9) * SIZE[0], luck.uniform(0.1, 0.9) * SIZE[1], luck.uniform(40, 130)
    ImageDraw.Draw(light).ellipse((x - far, y - far * 0.6, x + far, y + far * 0.6), fill=245)
    light = light.filter(ImageFilter.BoxBlur(far / 2))
    return Image.composite(Image.new("RGB", SIZE, "white"), photo, light)
