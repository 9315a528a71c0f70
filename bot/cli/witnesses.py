"""What people bring to a check: public keys, checkpoints from a chat, receipts from paper."""

import re
from collections.abc import Sequence
from functools import partial
from os import fsencode
from pathlib import Path

from bot.cli.troubles import Trouble
from bot.signing import WrongKey, bears, file_of, is_signed, load, public_key
from custody.brought import witness_in
from custody.checkpoints import Checkpoint
from custody.notes import notes_in
from custody.proving import Signed, Witness

LONGEST_NAME = 255
NAME_LIKE = re.compile(r"[^\s«»\"]{1,200}\.[A-Za-z0-9]{1,5}")
"""What somebody has meant to be the name of a file."""


def by_keys(said: Sequence[str], own: str | None) -> Signed | None:
    """Whose signatures are believed: the keys that were named, or else the bot's own; None without any.

    `own` is the setting that names the bot's key, or None when it has no say over what is checked.
    """
    try:
        named = tuple(map(public_key, said))
    except WrongKey as error:
        raise Trouble("cli-verify-key", 2, said=str(error)) from error
    known = named or (_own(own) if own is not None else ())
    return partial(is_signed, publics=known) if known else None


def by_own(setting: str, checkpoints: Sequence[Checkpoint]) -> Signed | None:
    """The bot's own key for a file's checkpoints, if they say that it signed them: they may be others'."""
    notes = [note for each in checkpoints for note in notes_in(each.note)]
    known = [public for public in _own(setting) if any(bears(note, public) for note in notes)]
    return partial(is_signed, publics=tuple(known)) if known else None


def _own(setting: str) -> tuple[bytes, ...]:
    file = file_of(setting)
    try:
        return (load(file).public,)
    except FileNotFoundError:
        return ()
    except WrongKey as error:
        raise Trouble("cli-key-wrong", file=str(file)) from error


def witnesses(said: Sequence[str]) -> Witness:
    """Everything that was brought; Trouble when one of them holds neither a checkpoint nor a receipt."""
    found = [_witness(each) for each in said]
    notes = tuple(note for each in found for note in each.notes)
    return Witness(notes, frozenset[tuple[int, str]]().union(*(each.receipts for each in found)))


def _witness(said: str) -> Witness:
    is_short = "\n" not in said and len(fsencode(said)) <= LONGEST_NAME
    is_file = is_short and Path(said).is_file()
    if not is_file and NAME_LIKE.fullmatch(said):
        raise Trouble("cli-file-missing", 2, filename=said)
    found = witness_in(Path(said).read_text("utf-8", "replace") if is_file else said)
    if not found.count:
        raise Trouble(
            "cli-verify-no-witness", 2, said=" ".join(said.split())[:60].encode("utf-8", "replace").decode()
        )
    return found
