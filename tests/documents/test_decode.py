"""Pictures as people send them: turned, blurred, small, transparent, torn, or no pictures at all."""

import struct
import subprocess
import sys
import zlib
from io import BytesIO

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from documents.decode import UNPACKED_PIXELS, Decoded, NotAPicture, TooLarge, decode
from documents.label_layout import deep_link
from documents.labels import label_image, photo_of
from tests.documents.printed import label, saved

MEGABYTES = 150
ONE = Decoded((deep_link(label(1)),))


def picture(size: int = 700) -> Image.Image:
    """One label in grey."""
    return Image.open(BytesIO(label_image(label(1), size))).convert("L")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "MPO"])
def test_every_usual_kind_of_picture_is_read(kind: str) -> None:
    assert decode(saved(picture().convert("RGB"), kind)) == ONE


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_phone_may_be_held_any_way(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert decode(saved(picture(), "JPEG", exif=exif.tobytes())) == ONE
    assert decode(saved(picture().rotate(orientation * 45, expand=True, fillcolor=255))) == ONE


def test_a_label_on_a_transparent_ground_is_read() -> None:
    clear = Image.new("RGBA", (700, 371), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), (0, 0), picture().point(lambda shade: 255 - shade))
    assert decode(saved(clear)) == ONE


@pytest.mark.parametrize(("size", "blur"), [(700, 3), (500, 2), (420, 1.6), (350, 1.3), (250, 1)])
def test_a_second_look_reads_what_the_first_one_missed(size: int, blur: float) -> None:
    shaken = picture().resize((size, size * 371 // 700), Image.Resampling.BICUBIC)
    shaken = shaken.filter(ImageFilter.GaussianBlur(blur))
    assert not zxingcpp.read_barcodes(shaken)
    assert decode(saved(shaken)) == ONE


def two_labels(blur: float) -> bytes:
    """One close to the camera, and one that was out of focus."""
    desk = Image.new("L", (1500, 400), 255)
    desk.paste(Image.open(BytesIO(label_image(label(2), 700))), (750, 0))
    far = picture().resize((500, 265), Image.Resampling.BICUBIC)
    desk.paste(far.filter(ImageFilter.GaussianBlur(blur)))
    return saved(desk)


def test_a_second_look_is_taken_for_codes_that_are_still_expected() -> None:
    assert decode(two_labels(2.2)) == Decoded((deep_link(label(2)),))
    assert decode(two_labels(2.2), 2) == Decoded((deep_link(label(2)), *ONE.texts))


def test_a_second_look_is_taken_for_a_code_that_was_seen_and_not_read() -> None:
    assert decode(two_labels(2)) == Decoded((deep_link(label(2)), *ONE.texts))


def test_a_picture_without_a_code_is_read_as_none() -> None:
    assert decode(saved(Image.new("RGB", (800, 600), "white"))) == Decoded(())
    assert decode(saved(Image.new("L", (1, 1)))) == Decoded(())


def test_one_label_twice_in_a_photo_is_one() -> None:
    assert decode(photo_of([label(1), label(1)]), 2) == ONE


def test_grain_alone_is_no_code() -> None:
    assert decode(saved(Image.effect_noise((300, 300), 90))) == Decoded(())


@pytest.mark.parametrize(
    "content",
    [
        b"", b"not a picture", b"%PDF-1.7\n", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic",
        b"\xff\xd8\xff", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a",
        b"\x89PNG\r\n\x1a\n", b"BM" + bytes(60),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_said_to_be_none(content: bytes) -> None:
    assert decode(content) == NotAPicture()


def test_a_picture_torn_on_the_way_is_none() -> None:
    whole = saved(picture(), "JPEG")
    assert decode(whole[: len(whole) // 2]) == NotAPicture()


@pytest.mark.parametrize("side", [5_100, 7_100, 11_000, 60_000])
def test_a_picture_that_would_fill_the_memory_is_not_unpacked(side: int) -> None:
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    found = decode(b"\x89PNG\r\n\x1a\n" + chunk + chunk.replace(b"IHDR", b"IDAT"))
    assert found == TooLarge(side * side)
    assert side * side > UNPACKED_PIXELS


@pytest.mark.parametrize("colours", ["L", "RGBA"])
@pytest.mark.parametrize(("kind", "size"), [("JPEG", (8_000, 6_000)), ("PNG", (6_000, 4_000))])
def test_a_label_in_a_cameras_largest_picture_is_read(kind: str, size: tuple[int, int], colours: str) -> None:
    desk = Image.new("L", size, 200)
    desk.paste(picture(1_000), (3_000, 2_000))
    assert decode(saved(desk.convert(colours if kind == "PNG" else "RGB"), kind)) == ONE


MEASURED = """
import resource, sys
from documents.decode import decode
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
decode(sys.stdin.buffer.read())
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.parametrize(("kind", "size"), [("PNG", (10_000, 5_000)), ("JPEG", (8_000, 6_000))])
def test_a_small_file_of_a_huge_picture_takes_little_memory(kind: str, size: tuple[int, int]) -> None:
    blank = saved(Image.new("RGB", size, "white"), kind)
    run = subprocess.run([sys.executable, "-c", MEASURED], input=blank, capture_output=True, check=True)
    assert int(run.stdout) < MEGABYTES


@given(st.binary(max_size=100), st.integers(0, 3000))
def test_torn_bytes_raise_nothing(noise: bytes, place: int) -> None:
    content = bytearray(saved(picture(200)))
    content[place : place + len(noise)] = noise
    assert isinstance(decode(bytes(content)), Decoded | NotAPicture | TooLarge)
