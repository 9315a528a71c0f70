"""Books whose ledger was sealed twice, and somebody who has the file in hand."""

import asyncio
import hashlib
import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.signing import Signer, load_or_make
from custody.checkpoints import Checkpoint
from custody.desk.ledger.sealing import Seal, seal
from custody.ledger import GENESIS, mark
from custody.merkle import leaf_hash, root_of
from custody.notes import notes_in
from storage.database import connect
from storage.moments import micros
from storage.plan import campaigns
from tests.cli.ledger import AT, some_acts, unguarded

FITTED = "UPDATE ledger SET prev = ?, data = ?, hash = ?, recorded_at = ? WHERE id = ?"
LOG = "SELECT l.data FROM ledger_log g JOIN ledger l ON l.id = g.entry ORDER BY g.position"


@dataclass
class Sealed:
    """The folder, the key, both checkpoints, and a backup from between them."""

    folder: Path
    signer: Signer
    checkpoints: list[Checkpoint]

    @property
    def database(self) -> Path:
        return self.folder / "custody.db"

    @property
    def last(self) -> Checkpoint:
        return self.checkpoints[-1]

    @property
    def packets_stream(self) -> str:
        """The chain of the packet that something happened to."""
        ((stream,),) = self.rows("SELECT DISTINCT stream FROM ledger WHERE stream LIKE 'packet:%'")
        return str(stream)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.database)) as connection:
            return connection.execute(sql, values).fetchall()

    def tamper(self, *statements: str) -> None:
        """What the triggers refuse: whoever has the file drops them, and puts them back."""
        with unguarded(self.database) as connection:
            for statement in statements:
                connection.execute(statement)

    def rechain(self, stream: str, said: str, instead: str) -> None:
        """Change what a stream says, and make every hash and every column of it fit again."""
        prev = GENESIS
        with unguarded(self.database) as connection:
            found = connection.execute(
                "SELECT id, data FROM ledger WHERE stream = ? ORDER BY seq", (stream,)
            ).fetchall()
            for number, data in found:
                content = json.loads(bytes(data).decode().replace(said, instead))
                content["prev"] = prev
                kept = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
                digest = hashlib.sha256(kept).hexdigest()
                at = micros(datetime.fromisoformat(content["recorded_at"]))
                connection.execute(FITTED, (prev, kept, digest, at, number))
                prev = digest

    def receipt(self, seq: int) -> str:
        """A receipt of the packet's entry of that number, as it stands in a message."""
        ((digest,),) = self.rows("SELECT hash FROM ledger WHERE stream LIKE 'packet:%' AND seq = ?", seq)
        found = mark(digest)
        return f"Записано.\nЗапись № {seq} · {' '.join(found[i : i + 4] for i in range(0, 16, 4))}"

    def sign_again(self, signer: Signer) -> None:
        """Every checkpoint as if another key had signed it."""
        with unguarded(self.database) as connection:
            for each in self.checkpoints:
                (note,) = notes_in(each.note)
                row = (signer.sign(note), each.number)
                connection.execute("UPDATE checkpoints SET note = ? WHERE number = ?", row)

    def seal_again(self) -> None:
        """Seal everything anew with the same key, as if nothing had been sealed before."""
        asyncio.run(_sealed(self.folder, self.signer, 2))

    def forge_last(self) -> None:
        """The last checkpoint over what is left, with a root that fits and the signature of the true one."""
        leaves = [bytes(data) for (data,) in self.rows(LOG)]
        root = root_of([leaf_hash(each) for each in leaves])
        (note,) = notes_in(self.last.note)
        body = replace(note, size=len(leaves), root=root).text
        row = (len(leaves), root.hex(), self.last.note.replace(note.text, body), self.last.number)
        with unguarded(self.database) as connection:
            connection.execute("UPDATE checkpoints SET size = ?, root = ?, note = ? WHERE number = ?", row)

    def signed_as(self, name: str) -> str:
        """The last checkpoint under the name of another log, well signed."""
        (note,) = notes_in(self.last.note)
        return self.signer.sign(replace(note, origin=name))


def sealed_books(folder: Path) -> Sealed:
    """Acts, a checkpoint, a backup, more acts, another checkpoint."""
    signer = load_or_make(folder / "custody.key")
    checkpoints = []
    for hour in range(2):
        some_acts(folder)
        checkpoints.append(asyncio.run(_sealed(folder, signer, hour)))
        if not hour:
            shutil.copy(folder / "custody.db", folder / "early.db")
    return Sealed(folder, signer, checkpoints)


async def _sealed(folder: Path, signer: Signer, hour: int) -> Checkpoint:
    database = await connect(f"sqlite:///{folder / 'custody.db'}", lambda: AT)
    try:
        async with database.read() as books:
            campaign = (await campaigns(books))[-1]
        tools = Seal(database.open, database.read, signer.sign, signer.key, "")
        made = await seal(tools, campaign, AT + timedelta(hours=hour))
    finally:
        await database.close()
    assert made is not None
    return made
