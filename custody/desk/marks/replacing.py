"""A form that a coordinator sends in the place of the school's own: asked about first (S 17)."""

from custody.desk.call import Call, sitting_stream
from custody.desk.chains import refuse_of_sitting
from custody.desk.marks.given import Given
from custody.facts.base import decode
from custody.facts.marks_handed import FormStands
from custody.marks.sheets import MarkSheet
from custody.ports import Books
from custody.roles import Role
from custody.sittings import Sitting


def school_s_own(given: Given) -> list[tuple[Sitting, MarkSheet]]:
    """Where a coordinator's form would take the place of another one that the school itself has sent."""
    return [
        (part.sitting, old)
        for (part, full), old in zip(given.sheets, given.olds, strict=True)
        if old is not None and (part.by.role, old.by.role) == (Role.COORDINATOR, Role.SCHOOL)
        if old.rows_sha256 != full.head.rows_sha256
    ]


async def stands(books: Books, call: Call, given: Given) -> FormStands | None:
    """The school's form stays, unless this very file was sent before and told so."""
    own = school_s_own(given)
    if not own:
        return None
    sitting, old = own[0]
    fact = FormStands(
        sitting=sitting.name, by=old.by, works=old.works, at=old.at, count=len(own),
        sha256=given.sheets[0][1].head.sha256,
    )  # fmt: skip
    for entry in await books.story(sitting_stream(sitting.id)):
        said = entry.content
        is_mine = (said["kind"], said["actor"]) == (FormStands.kind, call.person.callsign)
        if is_mine and decode(said["body"]["fact"]) == fact:
            return None
    return fact


async def note(books: Books, call: Call, given: Given, fact: FormStands) -> None:
    """Written where the form stands: the same file a second time is meant so."""
    await refuse_of_sitting(books, call, school_s_own(given)[0][0].id, fact)
