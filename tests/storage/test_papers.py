"""Photos kept as evidence and documents on their way."""

import hashlib
from dataclasses import replace
from datetime import timedelta

from storage.database import Database
from tests.storage.district import AT

LATER = AT + timedelta(days=365)
BYTES = b"\xff\xd8\x00 a picture"


async def test_a_paper_comes_back_with_its_bytes_and_their_hash(database: Database) -> None:
    async with database.open() as books:
        number = await books.keep_paper("photo", "seal.jpg", BYTES, LATER)
        paper = await books.paper(number)
        assert await books.paper(number + 1) is None
    assert paper is not None
    assert (paper.id, paper.kind, paper.name, paper.data) == (number, "photo", "seal.jpg", BYTES)
    assert (paper.sha256, paper.keep_until) == (hashlib.sha256(BYTES).hexdigest(), LATER)


async def test_bytes_are_forgotten_when_their_time_is_over_the_hash_stays(database: Database) -> None:
    async with database.open() as books:
        old = await books.keep_paper("document", "cards.pdf", BYTES, AT)
        young = await books.keep_paper("photo", "", BYTES, LATER)
    async with database.open() as books:
        assert await books.forget_papers(AT) == 1
        assert await books.forget_papers(AT) == 0
    async with database.read() as books:
        gone, kept = await books.paper(old), await books.paper(young)
    assert gone is not None
    assert kept is not None
    assert gone == replace(gone, data=None, sha256=hashlib.sha256(BYTES).hexdigest())
    assert kept.data == BYTES
