"""What stands of a sitting by its chain: milestones and the upload, each with the entry that said it last."""

from dataclasses import dataclass

from custody.desk.call import sitting_stream
from custody.facts.base import decode
from custody.facts.noted_fixes import NotedCorrected
from custody.facts.sittings import Milestone, Uploaded
from custody.ledger import Entry
from custody.ports import Books
from custody.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Standing:
    """Something noted that stands, with its last entry."""

    entry: Entry
    fact: Milestone | Uploaded


async def standing_of(books: Books, sitting: Sitting) -> list[Standing]:
    """Its milestones and its upload as they stand, each with the entry that said it last."""
    found: dict[str, Standing] = {}
    for entry in await books.story(sitting_stream(sitting.id)):
        if not entry.content["accepted"]:
            continue
        fact = decode(entry.content["body"]["fact"])
        said = fact.now if isinstance(fact, NotedCorrected) else fact
        if isinstance(said, Milestone) and said.milestone in {m.milestone for m in sitting.milestones}:
            found[said.milestone] = Standing(entry, said)
        elif isinstance(said, Uploaded) and sitting.uploaded is not None:
            found["uploaded"] = Standing(entry, said)
    return sorted(found.values(), key=lambda each: each.entry.seq)
