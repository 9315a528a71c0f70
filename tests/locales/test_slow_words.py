"""Whatever somebody types is read in linear time: nobody stops the bot for the others with one message."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import partial
from time import thread_time
from typing import Any

import pytest

from bot.hearing import READERS
from bot.redact import redacted, unlocked
from custody.brought import witness_in
from custody.codes import find_scans
from custody.directory import Directory
from custody.forms import FORMS
from locales.private_words import said
from locales.stems import stems_of
from locales.typed_answers import answer_meant

Reader = Callable[..., object]

LONGEST = 4096
"""Signs of one message of Telegram."""

ALLOWED = 0.3
"""Seconds of processor for one message; a quadratic expression takes more, or never ends."""

SIGNS = (
    " ", "\n", "\u00a0", ".", ",", ":", "-", "–", "_", "/", "@", "#", "=", "(", "«", "!", "а", "яё", "А-",
    "Аб ", "1", "1 ", "1:", "1.", "1-", "1, ", "-1", "aB1", "а1", "u:", "л:", "1:1 ", "Э-12 4, ", "в1\n",
    "12.03 ", "№", "пароль ", "доступ: ", "сделано ", "кроме ", "через ", "проводим ", "взял ", "и ", "😀",
)  # fmt: skip
"""Repeated to a whole message each, after nothing and after a word that begins something."""


def _in(field: str, read: Callable[[Any], object], text: str) -> object:
    return read({field: text})


def _among(read: Reader, more: Sequence[object], text: str) -> object:
    return read(text, *more)


def _readers() -> Mapping[str, Reader]:
    """Everybody who reads what was typed, by a name for the failure."""
    nothing: dict[str, Any] = {each.name: {} for each in fields(Directory)}
    empty = Directory(**nothing)
    day = date(2026, 11, 23)
    among: dict[str, list[object]] = {
        "audience_reader": [empty],
        "status_reader": [empty, day],
        "dates": [[day], day],
    }
    parted = {
        "inquirer": ("meant", "said", "spoken", "thanks"),
        "sample_words": ("asked", "of_limit", "limit"),
    }
    asked = {each.name: each.read for form in FORMS.values() for each in form}
    plain = {name: read for name, read in READERS.items() if name not in {*among, *parted, "meaning"}}
    return {
        **plain,
        **{name: partial(_among, READERS[name], more) for name, more in among.items()},
        **{f"{name}.{part}": getattr(READERS[name], part) for name in parted for part in parted[name]},
        **{f"field {name}": read for name, read in asked.items()},
        **{f"answer {name}": partial(answer_meant, name) for name in asked},
        **{f"/{n}": partial(READERS[n], command=True) for n in ("sharing_reader", "codes_reader")},
        "secrets": partial(_in, "text", unlocked), "redaction": partial(_in, "text", redacted), "names": said,
        "stems": stems_of, "scans": find_scans, "witnesses": witness_in,
    }  # fmt: skip


@pytest.mark.untraced
@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", sorted(_readers()))
def test_a_whole_message_of_one_sign_is_read_at_once(name: str) -> None:
    read = _readers()[name]
    slow = {}
    for sign in SIGNS:
        for before, after in (("", ""), ("пароль ", "!\nпароль: a")):
            text = (before + sign * LONGEST)[: LONGEST - len(after)] + after
            begun = thread_time()
            read(text)
            if (took := thread_time() - begun) > ALLOWED:
                slow[before + sign] = round(took, 2)
    assert not slow, f"{name} takes too long for these, repeated: {slow}"
