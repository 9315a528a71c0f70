"""The one door to words: facts as messages, choices as buttons, a workbook's faults as sentences."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from custody.facts.base import Fact
from custody.facts.board import Story
from custody.facts.names import PacketName
from custody.letters import Choice
from custody.plan_problems import PlanError
from custody.roles import Role
from locales.buttons import LONGEST, names_of, worded
from locales.fitting import fit, newest, tidy
from locales.menus import KEYS, command_names, keyboard_names
from locales.phrases import LANGUAGES, find
from locales.setting import Setting, yes
from locales.speaker import Speaker
from locales.times import moment

Form = Literal["full", "line"]


class Words:
    """What is said in one campaign: its time zone, and whether organisations are colleges with courses."""

    def __init__(self, timezone: str, *, college: bool = False) -> None:
        self._zone = ZoneInfo(timezone)
        self.college = college
        self._label = lru_cache(maxsize=2048)(self._labelled)

    def say(self, fact: Fact, language: str, now: datetime, form: Form = "full") -> str:
        """A fact in Telegram's HTML, at most 4096 characters; `form="line"` is one line of many."""
        speaker = Speaker(self._setting(language, now))
        if isinstance(fact, Story):
            fact = newest(fact, [speaker.say(line, line.kind) for line in fact.lines])
        text = speaker.say(fact, fact.kind, "line" if form == "line" else "")
        return fit(text, speaker.lists, lambda left: self.plain("and-more", language, number=left))

    def label(self, choice: Choice, language: str) -> str:
        """The text of a button, at most 40 characters, without HTML."""
        said = (choice.verb, choice.ref[:1], choice.arg, choice.text, choice.number)
        return self._label(*said, language)

    def _labelled(self, verb: str, about: str, arg: str, text: str, number: int, language: str) -> str:
        """It depends on nothing else; most buttons are said again and again."""
        choice = Choice(verb, about, 0, arg, text, number)
        speaker = Speaker(self._setting(language, _NEVER, markup=False))
        said = speaker.phrase(*names_of(choice))
        choice = worded(choice, speaker.setting.language)
        if said is None:
            return choice.text or choice.verb
        text = tidy(speaker.fill(said, choice, Choice.kind))
        over = len(text) - LONGEST
        if over > 0 and choice.text and "text" in said.variables:
            shorter = replace(choice, text=choice.text[: -over - 1].rstrip() + "…")
            text = tidy(speaker.fill(said, shorter, Choice.kind))
        return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"

    def keyboard(self, roles: Collection[Role], language: str) -> tuple[tuple[str, ...], ...]:
        """The reply keyboard: lines of text that Telegram queues when there is no network, two a row."""
        texts = [self.plain(f"key-{name}", language) for name in keyboard_names(roles)]
        return tuple(tuple(texts[i : i + 2]) for i in range(0, len(texts), 2))

    def keyboard_lines(self) -> frozenset[str]:
        """Every line that any lasting keyboard can have, in every language."""
        names = {name for named in KEYS.values() for name in named} | {"help"}
        return frozenset(self.plain(f"key-{name}", language) for name in names for language in LANGUAGES)

    def commands(
        self, roles: Collection[Role], language: str, idle: frozenset[str] = frozenset()
    ) -> tuple[tuple[str, str], ...]:
        """Commands and their descriptions for Telegram's menu, without those `idle` in the campaign."""
        return tuple((name, self.plain(f"command-{name}", language)) for name in command_names(roles, idle))

    def group_commands(self, language: str, *more: str) -> tuple[tuple[str, str], ...]:
        """The few commands that mean something in a group, for its menu."""
        return tuple((name, self.plain(f"command-{name}", language)) for name in ("status", *more))

    def say_problem(
        self, error: PlanError, language: str, *, markup: bool = False, placed: bool = True
    ) -> str:
        """What is wrong in a workbook, where, and what to write instead; plain text unless `markup`."""
        speaker = Speaker(self._setting(language, _NEVER, markup=markup))
        place = speaker.say(error, "problem-place") if placed else ""
        return tidy(f"{place} {speaker.say(error, f'problem-{error.problem}')}")

    def say_plainly(self, fact: Fact, language: str, now: datetime) -> str:
        """A fact as one line of a table: plain text."""
        speaker = Speaker(self._setting(language, now, markup=False))
        return fit(speaker.say(fact, fact.kind, "line"), speaker.lists, str)

    def plain(self, name: str, language: str, **variables: str | int) -> str:
        """Any phrase by its name, for the command line and the pages: plain text, nothing escaped."""
        said = find(_known(language), name)
        return tidy(said.fill({"college": yes(self.college), **variables})) if said else name

    def role(self, role: Role, language: str) -> str:
        """A role in words, for paper."""
        said = find(_known(language), f"role-{role.value}")
        return tidy(said.fill({"college": yes(self.college)})) if said else role.value

    def stage(self, step: str, language: str) -> str:
        """A stage of the board in words, for pictures; "" is that of packets which nobody has packed."""
        said = find(_known(language), f"step-{step or 'unpacked'}.board")
        return tidy(said.fill({"college": yes(self.college)})) if said else step

    def step(self, step: str, language: str) -> str:
        """A step of the route in words, for pictures."""
        return self.plain(f"step-{step}", language)

    def named(self, packet: PacketName, language: str) -> str:
        """A packet's code and name in one line of a picture."""
        speaker = Speaker(self._setting(language, _NEVER, markup=False))
        return re.sub(r"</?[a-z]+>", "", tidy(speaker.say(packet, packet.kind, "line")))

    def act(self, fact: Fact, language: str) -> str:
        """What happened to a packet, as one plain line of a picture."""
        speaker = Speaker(self._setting(language, _NEVER, markup=False))
        return fit(speaker.say(fact, fact.kind, "act"), speaker.lists, str)

    def moment(self, at: datetime, language: str) -> str:
        """A moment with its day, for pictures."""
        return moment(at, self._setting(language, at, markup=False), "full")

    def _setting(self, language: str, now: datetime, *, markup: bool = True) -> Setting:
        today = now.astimezone(self._zone).date()
        return Setting(_known(language), self._zone, today, self.college, markup)


_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""For words without times."""


def _known(language: str) -> str:
    return language if language in LANGUAGES else LANGUAGES[0]
