"""Labels for tests, and a printer that is pdftoppm."""

import shutil
import subprocess
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from custody.codes import new_code, new_token
from documents.labels import Label

LONGEST_BOT = "V" + "w" * 28 + "Bot"
SCHOOLS = (
    "МОУ «Казачинская СОШ»",
    "Муниципальное общеобразовательное учреждение «Ульканская средняя общеобразовательная школа № 2»",
    "Школасдлиннымименембезединогопробелакотороенивлезаетниводнустроку",
    "X",
)
SUBJECTS = ("физика", "математика", "основы безопасности и защиты Родины")


def label(number: int, **changes: object) -> Label:
    """A label like no other, with a bot's name of the greatest length."""
    says = {
        "token": new_token(lambda bits: (number + 1) * 0x9E3779B97F4A7C15F39CC0605 % (1 << bits)),
        "code": new_code(lambda bits: (number + 1) * 0x9E3779B97F4A7C15 % (1 << bits)),
        "organisation": SCHOOLS[number % len(SCHOOLS)],
        "subject": SUBJECTS[number % len(SUBJECTS)],
        "grade": 4 + number % 8,
        "date": date(2024, 4, 15) + timedelta(number % 7),
        "packet_no": 1 + number % 2,
        "bot_username": LONGEST_BOT,
        "packets": 2,
    }
    return Label(**(says | changes))  # type: ignore[arg-type]


def printed(pdf: bytes, folder: Path, dots_per_inch: int = 150) -> list[Image.Image]:
    """The pages as a printer of this resolution makes them."""
    if not shutil.which("pdftoppm"):
        pytest.fail("this test prints with pdftoppm, which is missing: apt-get install poppler-utils")
    (folder / "sheet.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-r", str(dots_per_inch), "-png", "sheet.pdf", "page"]
    subprocess.run(command, cwd=folder, check=True)
    return [Image.open(BytesIO(path.read_bytes())) for path in sorted(folder.glob("page*.png"))]


def saved(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """The bytes of a picture file."""
    file = BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def text_of(pdf: Path) -> str:
    """The text of a PDF in the order in which it was written."""
    command = ["pdftotext", "-raw", str(pdf), "-"]
    told = subprocess.run(command, check=True, capture_output=True)
    return told.stdout.decode()
