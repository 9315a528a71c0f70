"""Evidence is kept without what the camera wrote beside the picture, and shows the same."""

import time
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageOps
from PIL.PngImagePlugin import PngInfo

from documents.decode import Decoded, decode
from documents.stripped import stripped
from tests.documents.printed import saved

SECRET = b"Ivanova 55.75N"
_ARTIST, _TURNED = 0x013B, 0x0112


def picture() -> Image.Image:
    """Something of which one sees which way up it is."""
    shown = Image.effect_noise((320, 200), 60).convert("RGB")
    shown.paste("red", (0, 0, 160, 50))
    return shown


def exif(turned: int = 6) -> bytes:
    """What a phone writes beside a picture."""
    about = Image.Exif()
    about[_ARTIST], about[_TURNED] = SECRET.decode(), turned
    about.get_ifd(0x8825)[29] = SECRET.decode()
    return about.tobytes()


def shown(content: bytes) -> Image.Image:
    """The picture as a person sees it."""
    return ImageOps.exif_transpose(Image.open(BytesIO(content))).convert("RGB")


def texts() -> PngInfo:
    """Words in all the places that a PNG has for them."""
    about = PngInfo()
    about.add_text("Author", SECRET.decode())
    about.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    return about


KINDS = [
    saved(picture(), "JPEG", exif=exif(), comment=SECRET, xmp=SECRET),
    saved(picture(), "JPEG", exif=exif(1), progressive=True, icc_profile=b"colours"),
    saved(picture(), "JPEG", exif=exif(), subsampling=2) + SECRET,
    saved(picture(), "MPO", exif=exif(), save_all=True, append_images=[picture()]),
    saved(picture(), "PNG", exif=exif(1), pnginfo=texts()) + SECRET,
]


@pytest.mark.parametrize("content", KINDS)
def test_the_picture_stays_and_nothing_beside_it(content: bytes) -> None:
    kept = stripped(content)
    assert SECRET in content
    assert SECRET not in kept
    assert ImageChops.difference(shown(kept), shown(content)).getbbox() is None
    assert stripped(kept) == kept


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_picture_is_still_shown_the_right_way_up(turned: int) -> None:
    content = saved(picture(), "JPEG", exif=exif(turned))
    assert ImageChops.difference(shown(stripped(content)), shown(content)).getbbox() is None


@pytest.mark.parametrize("kind", ["WEBP", "GIF", "BMP"])
def test_another_kind_is_written_anew(kind: str) -> None:
    about = {"WEBP": {"exif": exif()}, "GIF": {"comment": SECRET}}.get(kind, {})
    content = saved(picture(), kind, **about)
    kept = stripped(content)
    assert SECRET not in kept
    assert Image.open(BytesIO(kept)).format == "JPEG"
    assert shown(kept).size == shown(content).size


@given(st.binary(max_size=40), st.integers(0, 3000), st.sampled_from(KINDS))
def test_torn_bytes_that_can_be_shown_are_kept_as_a_picture(noise: bytes, place: int, kind: bytes) -> None:
    content = kind[:place] + noise + kind[place + len(noise) :]
    if isinstance(decode(content), Decoded):
        assert stripped(content)


def test_a_picture_with_a_long_tail_holds_nobody_up() -> None:
    endless = saved(picture(), "JPEG")[:-2] + b"\xff" * 20_000 + b"\0\xff\xd9"
    begun = time.process_time()
    assert shown(stripped(endless)).size == (320, 200)
    assert time.process_time() - begun < 1, "it grows with the square of the tail"
