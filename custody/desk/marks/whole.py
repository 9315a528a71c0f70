"""Whether every work that was packed has marks: a part is not to be uploaded as the whole (S 17)."""

from collections.abc import Iterable, Sequence

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.marks.parts import sheets_of
from custody.facts.marks_handed import FormShort
from custody.marks.rows import MarkRow
from custody.marks.sheets import standing
from custody.ports import Books
from custody.sittings import Sitting


async def packed(books: Books, sittings: Sequence[int]) -> dict[int, int]:
    """So many works lie in all packets of each sitting; those of which that is not known are left out."""
    counts: dict[int, list[int | None]] = {}
    for each in await books.packets_of_sittings(sittings):
        counts.setdefault(each.sitting, []).append(each.place.declared)
    return {key: sum(each or 0 for each in said) for key, said in counts.items() if None not in said}


def changed(before: Iterable[MarkRow], after: Iterable[MarkRow]) -> tuple[str, ...]:
    """The codes whose marks are not what they were; a code that is new or gone is one."""
    old, new = ({row.code: row for row in rows} for rows in (before, after))
    return tuple(sorted(code for code in old.keys() | new.keys() if old.get(code) != new.get(code)))


async def warn_of_part(books: Books, call: Call, sitting: Sitting, in_form: int | None = None) -> None:
    """After an upload: marks, or the form that was uploaded, are of fewer works than were packed."""
    works = in_form
    if works is None:
        heads = standing((await sheets_of(books, [sitting.id]))[sitting.id], "first")
        works = sum(each.works for each in heads)
    of = (await packed(books, [sitting.id])).get(sitting.id, 0)
    if works and works < of:
        await reply(
            books, call, FormShort(sitting=sitting.name, works=works, of=of, form=in_form is not None)
        )
