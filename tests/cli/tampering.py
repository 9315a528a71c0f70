"""Everything that somebody with the file in hand can do to a sealed ledger, and how it is named."""

from collections.abc import Callable

from bot.signing import load_or_make
from tests.cli.ledger import OTHER_SEAL
from tests.cli.sealed import Sealed

Tamper = Callable[[Sealed], None]

SECOND = " WHERE stream LIKE 'packet:%' AND seq = 2"
HASH = "UPDATE ledger SET hash = (CASE WHEN hash LIKE 'f%' THEN 'e' ELSE 'f' END) || substr(hash, 2)"
PREV = "UPDATE ledger SET prev = (CASE WHEN prev LIKE 'f%' THEN 'e' ELSE 'f' END) || substr(prev, 2)"
RENUMBERED = "UPDATE ledger SET seq = 22 WHERE stream LIKE 'packet:%' AND seq = 2"
RENAMED = "UPDATE ledger SET stream = 'zzz', seq = 1 WHERE stream LIKE 'packet:%' AND seq = 2"
DROPPED = "DELETE FROM ledger WHERE stream LIKE 'packet:%' AND seq = 2"
LAST = "DELETE FROM ledger WHERE id = (SELECT MAX(id) FROM ledger)"
PLACE = "DELETE FROM ledger_log WHERE position = (SELECT MAX(position) FROM ledger_log)"
TURNED = (
    "UPDATE ledger SET seq = 99 WHERE stream LIKE 'packet:%' AND seq = 2",
    "UPDATE ledger SET seq = 2 WHERE stream LIKE 'packet:%' AND seq = 3",
    "UPDATE ledger SET seq = 3 WHERE seq = 99",
)
SWAPPED_PLACES = (
    "UPDATE ledger_log SET position = -1 WHERE position = 1",
    "UPDATE ledger_log SET position = 1 WHERE position = 2",
    "UPDATE ledger_log SET position = 2 WHERE position = -1",
)
BODY_OF_ANOTHER = (
    "UPDATE ledger SET data = (SELECT data FROM ledger WHERE stream LIKE 'packet:%' AND seq = 3), "
    "hash = (SELECT hash FROM ledger WHERE stream LIKE 'packet:%' AND seq = 3) "
    "WHERE stream LIKE 'packet:%' AND seq = 2"
)


def sql(*statements: str) -> Tamper:
    """What SQL alone can do."""
    return lambda books: books.tamper(*statements)


def one_chain_made_to_fit(books: Sealed) -> None:
    """Another number of the seal, every hash of that packet's chain and what is shown of it made anew."""
    books.rechain(books.packets_stream, '"0417"', '"0418"')
    books.tamper("UPDATE packets SET place = replace(place, '0417', '0418')")


def all_chains_made_to_fit(books: Sealed) -> None:
    """Another source of the time everywhere, and every hash of every chain made anew."""
    for (stream,) in books.rows("SELECT DISTINCT stream FROM ledger"):
        books.rechain(stream, '"time_source":"', '"time_source":"other-')


def sealed_by_another(books: Sealed) -> None:
    """Every checkpoint signed again by a key of one's own."""
    books.sign_again(load_or_make(books.folder / "other.key"))


def forged_checkpoint(books: Sealed) -> None:
    """The last entry goes, and the last checkpoint is written anew over the rest, without the key."""
    books.tamper(LAST, PLACE)
    books.forge_last()


TAMPERED: dict[str, tuple[Tamper, str]] = {
    "a byte of an entry": (sql(f"{OTHER_SEAL} AND seq = 2"), "запись № 2 изменена"),
    "a byte of a hash": (
        sql(HASH + SECOND), "запись № 2 изменена",
    ),
    "a byte of a previous hash": (
        sql(PREV + SECOND),
        "запись № 2 стоит не на своём месте",
    ),
    "a number": (sql(RENUMBERED), "перед записью № 3 не хватает"),
    "the name of a chain": (
        sql(RENAMED), "перед записью № 3 не хватает",
    ),
    "the bytes of another entry": (sql(BODY_OF_ANOTHER), "запись № 2 стоит не на своём месте"),
    "the last one dropped": (sql(LAST), "обрезан. Контрольная точка № 2 закрепила записей 7, осталось 6"),
    "the last one dropped with its place": (
        sql(PLACE, LAST), "обрезан. Контрольная точка № 2 закрепила записей 7, осталось 6",
    ),
    "one dropped in the middle": (sql(DROPPED), "перед записью № 3 не хватает"),
    "two swapped": (sql(*TURNED), "запись № 2 стоит не на своём месте"),
    "two swapped in the log": (
        sql(*SWAPPED_PLACES), "первые 4 записей не те, что закрепила контрольная точка № 1",
    ),
    "one dropped in the log": (
        sql("DELETE FROM ledger_log WHERE position = 2"),
        "нет записи на месте 3 общего журнала, её закрепила контрольная точка № 1",
    ),
    "one chain made to fit": (
        one_chain_made_to_fit, "первые 4 записей не те, что закрепила контрольная точка № 1",
    ),
    "all chains made to fit": (
        all_chains_made_to_fit, "первые 4 записей не те, что закрепила контрольная точка № 1",
    ),
    "a checkpoint dropped": (
        sql("DELETE FROM checkpoints WHERE number = 1"), "нет контрольной точки № 1",
    ),
    "a checkpoint's size": (
        sql("UPDATE checkpoints SET size = size - 1 WHERE number = 2"), "контрольная точка № 2 изменена",
    ),
    "a checkpoint's root": (
        sql("UPDATE checkpoints SET root = hex(zeroblob(32)) WHERE number = 2"),
        "контрольная точка № 2 изменена",
    ),
    "a checkpoint's note": (
        sql("UPDATE checkpoints SET note = '' WHERE number = 2"), "контрольная точка № 2 изменена",
    ),
    "a checkpoint forged": (forged_checkpoint, "онтрольная точка № 2 не подписана этим ключом"),
    "another key": (sealed_by_another, "онтрольная точка № 1 не подписана этим ключом"),
}  # fmt: skip
"""What is done, and the words that name it wherever the ledger is checked."""
