"""Files and pictures of the proposal, and of the marks before and after; made before the books are opened."""

from datetime import timedelta

from custody.desk.call import Call
from custody.desk.personal import refuse
from custody.desk.sampling.seen import EDITORS, edits, seen_by
from custody.desk.sampling.tools import SamplingTools
from custody.facts.doors import NotForYourRole, OldButton
from custody.facts.sampling import SamplePaper
from custody.letters import Choice, Letter, column

KEPT = timedelta(hours=1)
"""The file is forgotten after that time; it can be asked for again."""

OF_ALL = "-"
"""In the place of a school: the schools of the proposal together."""


async def send_form(call: Call, tools: SamplingTools) -> None:
    """The empty form of the table."""
    if edits(call):
        await hand_out(call, "form", await tools.form())
    else:
        await refuse(call, NotForYourRole(command="sample", roles=EDITORS))


async def send_book(call: Call, tools: SamplingTools) -> None:
    """The proposal with every figure."""
    if (found := await seen_by(call)) is not None:
        await hand_out(call, "book", await tools.book(found.sample, found.proposal, call.person.language))


async def send_picture(call: Call, ref: str, tools: SamplingTools) -> None:
    """The distributions of one school, or of those that are proposed; of all while none is."""
    found = await seen_by(call)
    if found is None:
        return
    school = None if ref == OF_ALL else found.school(ref)
    if ref != OF_ALL and school is None:
        await refuse(call, OldButton())
        return
    shown = (school,) if school else found.proposal.taken or found.proposal.schools
    picture = await tools.picture(found.sample, found.proposal, shown, call.person.language)
    await hand_out(call, "picture", picture)


NAMES = {
    "form": "results.xlsx", "book": "sample.xlsx", "picture": "sample.png", "beside": "marks.png",
    "beside-book": "marks.xlsx",
}  # fmt: skip


async def hand_out(call: Call, paper: str, file: bytes) -> None:
    """The file is on its way."""
    async with call.open_books() as books:
        until, name = call.recorded + KEPT, NAMES[paper]
        is_picture = name.endswith(".png")
        kept = await books.keep_paper("photo" if is_picture else "document", name, file, until)
        back = () if paper == "form" else column(Choice("sample", "", 0, "0"))
        letter = Letter(SamplePaper(paper=paper), back, paper=kept)
        await books.answer(call.chat, letter, call.person.language)
