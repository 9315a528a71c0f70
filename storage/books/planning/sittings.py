"""The plan's sittings: new ones, changed ones, those set aside and those brought back."""

from typing import Any

from custody.planning.changes import Changes, SittingChange, key_of
from custody.planning.known import SittingKey
from custody.roles import Person
from storage.books.planning.lines import listed
from storage.moments import line, micros
from storage.session import Session


async def enter_sittings(
    session: Session, campaign: int, changes: Changes, people: dict[str, Person]
) -> dict[SittingKey, int]:
    """Write them; returns the numbers of all that the plan names."""
    ids = {each.key: each.id for each in changes.known.sittings.values()}
    new = [_facts(each, people) for each in changes.sittings if each.before is None]
    changed = [_facts(each, people) for each in changes.sittings if each.before is not None]
    if new:
        for row in await session.rows("new_sittings", campaign=campaign, rows=listed(new)):
            ids[row["organisation"], row["subject"], row["grade"], row["day"]] = row["id"]
    if changed:
        await session.rows("change_sittings", rows=listed(changed))
        ids |= {key_of(each.said): each.before.id for each in changes.sittings if each.before}
    for sittings, aside in ((changes.sittings_aside, 1), (changes.sittings_back, 0)):
        if sittings:
            await session.rows("sittings_aside", ids=line(sittings), aside=aside)
    return ids


def _facts(change: SittingChange, people: dict[str, Person]) -> dict[str, Any]:
    said = change.said
    where = dict(zip(("organisation", "subject", "grade", "day"), key_of(said), strict=True))
    return {
        "id": change.before.id if change.before else None,
        **where,
        "day": change.day.isoformat(),
        "since": said.date.isoformat() if said.until else "",
        "until": said.until.isoformat() if said.until else "",
        "chosen": int(change.chosen),
        "starts": said.starts.isoformat("minutes") if said.starts else None,
        "listed": said.listed,
        "observer": people[said.observer].id if said.observer else None,
        "expert": people[said.expert].id if said.expert else None,
        "upload_due": micros(change.upload_due),
    }
