"""What the fuzz begins with: everything that the stories and the tests of words write to the bot."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from locales.words import Words
from storage.labels import PacketLabel
from tests.fuzz.spoken import Blanks

TESTS = Path(__file__).parents[1]
SOURCES = ("stories/*.py", "locales/test_typed*.py", "locales/examples*.py", "custody/test_codes.py")
QUOTED = re.compile(r'"((?:[^"\\\n]|\\u[0-9a-f]{4}){1,200})"')
BLANK = re.compile(r"\{[^{}]*\}")
SIGNS = (
    "😀",
    "<b>",
    "&amp;",
    "\u202e",
    "\ue0000\ue001",
    "\0",
    "\ud83d",
    "'",
    '"',
    "{",
    "=1+1",
    "\n",
    "/",
    "@",
    "%s",
)
SECOND = 0.35
"""The part of what is written that is of the second procedure."""

KEYBOARD_SLIPS = str.maketrans("qwertyuiop[]asdfghjkl;'zxcvbnm,.", "йцукенгшщзхъфывапролджэячсмитьбю")


@cache
def phrases() -> tuple[str, ...]:
    """Quoted texts of the tests, and every command and line of the lasting keyboards."""
    words = Words("Asia/Irkutsk")
    files = sorted(file for each in SOURCES for file in TESTS.glob(each))
    quoted = [found for file in files for found in QUOTED.findall(file.read_text("utf-8"))]
    commands = re.findall(r'Command\("([a-z]+)"', "".join(_handlers()))
    spoken = {*quoted, *words.keyboard_lines(), *(f"/{name}" for name in commands)}
    return tuple(sorted(each.encode().decode("unicode-escape") if "\\u" in each else each for each in spoken))


def _handlers() -> list[str]:
    return [file.read_text("utf-8") for file in sorted((TESTS.parent / "handlers").glob("*.py"))]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Sentences filled with what there is in these books."""

    labels: tuple[PacketLabel, ...]
    links: tuple[str, ...]
    """Invitations, used or not."""
    blanks: Blanks

    def text(self, chance: Random, letter: str = "") -> str:
        """Something that somebody with such a call-sign may write."""
        if chance.random() < SECOND:
            return self.blanks.text(chance, letter)
        ways = (self._phrase, self._phrase, self._phrase, self._codes, self._link, self._number)
        return chance.choice(ways)(chance)

    def _phrase(self, chance: Random) -> str:
        said = BLANK.sub(lambda found: self._blank(found[0], chance), chance.choice(phrases()))
        return f"{said} {self._codes(chance)}" if chance.random() < 0.1 else said

    def _blank(self, name: str, chance: Random) -> str:
        label = chance.choice(self.labels)
        return label.token if "token" in name else label.code if "code" in name else str(chance.randrange(40))

    def _codes(self, chance: Random) -> str:
        codes = [each.code for each in chance.choices(self.labels, k=chance.choice((1, 1, 1, 2, 4, 30)))]
        verb = chance.choice(("", "", " принял", " принял 12:40", " сдал", " вскрыл 9", " упаковал 25 23"))
        return " ".join(codes) + verb

    def _link(self, chance: Random) -> str:
        token = chance.choice(self.labels).token
        return chance.choice(
            (f"/start p_{token}", f"https://t.me/story_bot?start=p_{token}", self._invitation(chance))
        )

    def _invitation(self, chance: Random) -> str:
        return chance.choice((*self.links, "/start i_" + "z" * chance.randrange(30)))

    def _number(self, chance: Random) -> str:
        return chance.choice(
            ("0", "9", "12:40", "25", "23", "0417", "99999", "-1", "1:25 2:24", "завтра 12:00")
        )


def mutated(text: str, chance: Random) -> str:
    """The text with a few signs lost, doubled, put in, or typed on the other keyboard."""
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.randrange(len(text) + 1)
        ways = (
            text[:at] + chance.choice(SIGNS) + text[at:], text[:at] + text[at + 1 :], text[:at],
            text[at:] + text[:at], text.translate(KEYBOARD_SLIPS), text.upper(), text * 2, text * 40,
            text[:at] + chr(chance.randrange(32, 0x3000)) + text[at:],
        )  # fmt: skip
        text = chance.choice(ways)[:5000]
    return text
