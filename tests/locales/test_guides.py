"""The guides in `docs/guides` name only what there is: a renamed button breaks the page that names it."""

import re
from pathlib import Path

import pytest
from PIL import Image

from bot.cli.parser import parser
from bot.settings import Settings
from custody.codes import find_scans
from custody.roles import Role
from custody.rooms import rooms_in
from handlers.speech import spoken_part
from locales.menus import command_names
from locales.typed import typed_act
from locales.typed_codes import typed_codes
from locales.typed_days import typed_day
from locales.typed_inquiries import INQUIRER
from locales.typed_marks import typed_marks
from locales.typed_proof import proof_asked
from locales.typed_rooms import typed_rooms
from locales.typed_sample import sample_words
from locales.typed_sharing import typed_sharing
from locales.typed_tasks import typed_task
from locales.typed_windows import typed_window
from tests.locales import guides

FEW, MANY = 2, 4
HEAVIEST = 200_000
"""Bytes of one picture: guides are opened over a bad connection too."""

TELEGRAMS = {"allow", "newbot", "revoke"}
"""Commands of @BotFather, and the one that is said in a group."""

ANSWERS_TO_QUESTIONS = re.compile(r"№ \d+ от [\d.]+|[\d. :]+")
SHELL = re.compile(r"sudo |(\.venv/bin/)?python -m|make |systemctl |journalctl |timedatectl |chmod ")
INDEX = "README.md"

every_page = pytest.mark.parametrize("name", guides.PAGES)
every_guide = pytest.mark.parametrize("name", [each for each in guides.PAGES if each != INDEX])


def test_there_is_a_guide_for_everybody() -> None:
    people = {"observer", "expert", "school", "coordinator", "department", "operator"}
    pages = {Path(each).stem for each in guides.PAGES} - {"README"}
    assert people <= pages
    index = guides.page(INDEX)
    assert all(f"]({each}.md)" in index for each in pages)


@every_page
def test_every_button_of_a_guide_is_one_of_the_bot(name: str) -> None:
    unknown = {each for each in guides.quoted(name) if not guides.buttons().fullmatch(each)}
    assert not unknown, f"docs/guides/{name} names buttons that the bot does not have: {sorted(unknown)}"


@every_page
def test_every_answer_of_a_guide_is_one_of_the_bot(name: str) -> None:
    known = guides.said()
    pieces = [piece.strip(" .:") for answer in guides.answers(name) for piece in re.split(r"\d+", answer)]
    unknown = {each for each in pieces if each not in known}
    assert not unknown, f"docs/guides/{name} quotes answers that the bot does not give: {sorted(unknown)}"


@every_page
def test_every_command_of_a_guide_is_in_the_menu(name: str) -> None:
    known = {each for role in Role for each in command_names((role,))} | {"start"} | TELEGRAMS
    found = set(re.findall(r"(?<![\w/.<>-])/([a-z]+)\b(?!/)", guides.page(name)))
    assert found <= known, f"docs/guides/{name}: {sorted(found - known)}"


@every_guide
def test_what_a_guide_says_to_type_is_understood(name: str) -> None:
    misunderstood = [each for each in guides.typed(name) if not _understood(each)]
    assert not misunderstood, f"docs/guides/{name} tells people to type: {misunderstood}"


def _of_the_day(text: str) -> bool:
    """Whether it is said on the day of a work in a college, or of a pile."""
    return bool(
        typed_rooms(text) or typed_codes(text) or typed_sharing(text) or rooms_in(text) or typed_window(text)
    )


def _understood(text: str) -> bool:
    if text.lower() in Settings.model_fields or SHELL.match(text) or ANSWERS_TO_QUESTIONS.fullmatch(text):
        return True
    if text.startswith("/calendar "):
        return typed_day(text.removeprefix("/calendar ")) is not None
    if text.startswith("/"):
        return True
    if _of_the_day(text) or INQUIRER.spoken(text) is not None or typed_marks(text) or typed_task(text):
        return True
    if proof_asked(text) is not None or sample_words.asked(text) or sample_words.limit(text) is not None:
        return True
    scans = find_scans(text)
    rest = spoken_part(text, scans)
    return typed_act(rest) is not None if rest else bool(scans)


@every_page
def test_every_order_of_a_guide_is_one_of_the_command_line(name: str) -> None:
    line = parser(lambda _: "")
    for order in guides.orders(name):
        words = re.findall(r'(?:"[^"]*"|\$\([^)]*\)|\S)+', order)
        line.parse_args(words)


@every_guide
def test_a_guide_has_pictures_that_are_there_and_light(name: str) -> None:
    found = guides.pictures(name)
    assert FEW <= len(found) <= MANY
    for picture in found:
        assert picture.is_file(), f"docs/guides/{name} shows {picture.name}: python -m tests.page.guides"
        assert picture.stat().st_size <= HEAVIEST
        with Image.open(picture) as shown:
            assert shown.format == "PNG"
    assert all('alt="' in each for each in re.findall("<img[^>]*>", guides.page(name)))


@every_page
def test_a_guide_can_be_printed_on_two_sheets(name: str) -> None:
    text = guides.page(name)
    assert len(text) < 9_000, f"docs/guides/{name} is {len(text)} characters long"


def test_no_picture_of_the_guides_lies_about_unused() -> None:
    used = {each.name for name in guides.PAGES for each in guides.pictures(name)}
    there = {each.name for each in (guides.ROOT / "docs" / "pictures").glob("guide-*.png")}
    assert there == {each for each in used if each.startswith("guide-")}
