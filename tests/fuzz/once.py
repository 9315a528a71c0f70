"""Everything that the corpus knows, once: each command, phrase, button, table, and way to send something."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import pytest
from aiogram.dispatcher.event.handler import CallableObject, HandlerObject

from custody.desk.tables import TableKind
from handlers import groups, strangers
from handlers.shapes import SHAPES, is_ours
from handlers.taps import Tap
from handlers.tree import KNOWN
from tests.fuzz.buttons import button
from tests.fuzz.contents import CONTENTS
from tests.fuzz.pictures import TABLE
from tests.fuzz.running import Fuzz
from tests.fuzz.spoken import OWN, SPOKEN, WITH_WORDS
from tests.fuzz.updates import Update

SPEAKERS = {"Ш": "Ш-01", "П": "П-01", "Э": "Э-01", "К": "К-01", "О": "О-01"}
HANDLERS = Path(__file__).parents[2] / "handlers"
STRANGER = 611
AT_A_TIME = 40


def commands() -> list[str]:
    """Every command of any handler."""
    source = "".join(file.read_text("utf-8") for file in sorted(HANDLERS.glob("*.py")))
    return sorted(set(re.findall(r'Command\("([a-z]+)"', source)))


async def everything(running: Fuzz) -> None:
    """All of it, in an order that is the same in every run."""
    updates = [*_said(running), *_tables(running), *_buttons(running), *_otherwise(running)]
    for first in range(0, len(updates), AT_A_TIME):
        await running.hear(updates[first : first + AT_A_TIME])


def _said(running: Fuzz) -> Iterator[Update]:
    people, blanks, chance = running.people, running.people.corpus.blanks, running.chance
    who = running.phone("Ш-01")
    for name in commands():
        for words in WITH_WORDS.get(name, ("",)):
            text = blanks.filled(f"/{name} {words}".strip(), chance)
            yield {"message": people.message(running.phone("К-01"), text=text)}
            yield {"message": people.message(who, text=text)}
    yield {"message": people.message(who, text=f"/start p_{people.corpus.labels[0].token}")}
    for letter, names in OWN.items():
        for template in (each for name in sorted(set(names)) for each in SPOKEN[name]):
            text = blanks.filled(template, chance)
            yield {"message": people.message(running.phone(SPEAKERS[letter]), text=text)}


def _tables(running: Fuzz) -> Iterator[Update]:
    senders: dict[str, str] = {"marks": "Э-01", "form": "Ш-01"}
    for kind in get_args(TableKind):
        yield running.people.document(running.phone(senders.get(kind, "К-01")), f"{TABLE}{kind}-0")


def _buttons(running: Fuzz) -> Iterator[Update]:
    for verb in sorted(SHAPES):
        yield running.people.pressed(running.phone("К-01"), button(verb, running.chance))
    yield running.people.pressed(running.phone("К-01"), "t:unheard-of:p1:0:")


def _otherwise(running: Fuzz) -> Iterator[Update]:
    """Whatever is no text and no button, and whoever is nobody."""
    people, who = running.people, running.phone("Ш-01")
    group = {"chat": {"id": -100, "type": "group"}}
    for content in CONTENTS:
        yield {"message": people.message(who, **content)}
    for name in ("one", "four", "cat", "pdf", "heic", "bomb", "gone", "book"):
        for content in people.shown(name):
            yield {"message": people.message(who, **content)}
            yield {"message": people.message(STRANGER, **content)}
    for way in (people.edit, people.forward, people.reply, people.odd):
        yield from (way(who) for _ in range(3))
    for text in (
        "/allow",
        "/status",
        "/my@story_bot",
        "/status@story_bot карам",
        "логин abc пароль Xy12345",
        "да",
    ):
        yield {"message": {**people.message(running.phone("К-01"), text=text), **group}}
        yield {"message": people.message(STRANGER, text=text)}
    for data in ("t:board::0:t.1....", "t:board-picture::0:t.1...."):
        query = people.pressed(running.phone("К-01"), data)["callback_query"]
        yield {"callback_query": {**query, "message": {**query["message"], **group}}}
    yield {"message": {**people.message(who, migrate_to_chat_id=-100777), **group}}
    yield people.pressed(who, "x:1")
    yield from (people.membership(who) for _ in range(9))
    yield people.pressed(STRANGER, "t:mine::0:")


def handlers() -> set[str]:
    """The names of all handlers that there are, but for those of the time before any campaign."""
    routers = (each.router for each in (*KNOWN, groups, strangers))
    observers = (each for router in routers for each in router.observers.values())
    return {_name(each) for observer in observers for each in observer.handlers}


def _name(handler: CallableObject) -> str:
    return f"{handler.callback.__module__}.{handler.callback.__qualname__}"


@contextmanager
def noted() -> Iterator[tuple[set[str], set[str]]]:
    """Which handlers are reached, and which verbs of buttons, while we are inside."""
    reached: set[str] = set()
    verbs: set[str] = set()
    call = CallableObject.call

    async def watched(self: CallableObject, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as it is
        if isinstance(self, HandlerObject):
            reached.add(_name(self))
            tap = kwargs.get("callback_data")
            verbs.update({tap.verb} if isinstance(tap, Tap) and is_ours(tap) else ())
        return await call(self, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(CallableObject, "call", watched)
        yield reached, verbs
