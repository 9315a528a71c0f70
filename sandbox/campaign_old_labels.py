"""Labels that were replaced: those of the books, or a sample while there are none."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from custody.codes import new_code, new_token
from sandbox import campaign_sql as sql

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from storage.labels import PacketLabel

SEED = 417


def old_labels(file: Path, live: Sequence[PacketLabel]) -> dict[str, PacketLabel]:
    """Give the dead labels by what the page calls them; the words on them are their packet's."""
    packets = {each.packet: each for each in live}
    found = [
        replace(packets[row["packet"]], code=row["code"], token=row["token"])
        for row in sql.rows(file, sql.OLD_LABELS)
        if row["packet"] in packets
    ]
    return {f"old-{each.code}": each for each in found or _sample(live)}


def _sample(live: Sequence[PacketLabel]) -> list[PacketLabel]:
    """A label whose code and token the books do not know."""
    if not live:
        return []
    chance = Random(SEED)  # noqa: S311 - a sample must be the same at every look
    known = {each.code for each in live}
    code = next(code for code in (new_code(chance.getrandbits) for _ in range(99)) if code not in known)
    return [replace(live[0], code=code, token=new_token(chance.getrandbits))]
