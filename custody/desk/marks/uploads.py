"""The upload: an act of the sitting that needs the marks and waits for no packet (M 12.1, S 17)."""

from dataclasses import replace
from typing import TYPE_CHECKING

from custody.desk.call import Call
from custody.desk.letters import reply
from custody.desk.marks.whole import warn_of_part
from custody.desk.reminders import dues
from custody.desk.sittings.speaking import as_school, locked, write
from custody.facts.sittings import AlreadyNoted, Uploaded, UploadUndone
from custody.facts.unreadable import NoQuestion
from custody.letters import Choice
from custody.ports import Books
from custody.sittings import Sitting

if TYPE_CHECKING:
    from custody.facts.base import Fact


async def upload(call: Call, sitting_id: int) -> None:
    """The school states that the marks are in the federal system; it needs the marks, not the paper."""
    async with call.open_books() as books:
        await upload_on(books, call, sitting_id)


async def upload_on(books: Books, call: Call, sitting_id: int, in_form: int | None = None) -> None:
    """The same in books that are open already; `in_form` are the works of the form that was uploaded."""
    sitting = await locked(books, call, sitting_id, as_school)
    if sitting is None or await is_uploaded(books, call, sitting):
        return
    due, by = sitting.upload_due, as_school(call, sitting)
    late = due is not None and call.at > due
    fact = Uploaded(sitting=sitting.name, at=call.at, by=by, late=late, was_due=due)
    said = await write(books, call, sitting, fact)
    await books.save_sitting(replace(sitting, uploaded=call.at, stuck=None))
    await books.close_due(f"s{sitting.id}", "upload")
    await reply(books, call, said, (Choice("upload-undo", f"s{sitting.id}"),))
    await warn_of_part(books, call, sitting, in_form)


async def is_uploaded(books: Books, call: Call, sitting: Sitting) -> bool:
    """Whether the form is in already, so that nothing is awaited of it any more: it is answered so."""
    if sitting.uploaded is None:
        return False
    refusal = AlreadyNoted(sitting=sitting.name, milestone="uploaded", since=sitting.uploaded)
    undo = Choice("upload-undo", f"s{sitting.id}")
    await reply(books, call, await write(books, call, sitting, refusal), (undo,))
    return True


async def undo_upload(call: Call, sitting_id: int) -> None:
    """The school takes the upload back: it was a slip, or the form was refused."""
    async with call.open_books() as books:
        sitting = await locked(books, call, sitting_id, as_school)
        if sitting is None:
            return
        fact: Fact = NoQuestion(sitting=sitting.name)
        if sitting.uploaded is not None:
            undone = UploadUndone(sitting=sitting.name, at=call.at, by=as_school(call, sitting))
            fact = await write(books, call, sitting, undone)
            back = replace(sitting, uploaded=None)
            await books.save_sitting(back)
            await due_again(books, call, back)
        await reply(books, call, fact, (Choice("upload", f"s{sitting.id}"),))


async def due_again(books: Books, call: Call, sitting: Sitting) -> None:
    """The marks are awaited once more."""
    campaign = await books.campaign(sitting.campaign)
    upload = dues.of_sitting(campaign, call.days, sitting, call.recorded).get("upload")
    if upload is not None:
        await books.set_due(upload)
