"""What is typed of a sitting: its milestones, and that its marks were uploaded or are refused."""

from collections.abc import Sequence

from custody.codes import Scan
from custody.desk.call import Call, today
from custody.desk.forms.questions import open_form
from custody.desk.letters import reply
from custody.desk.marks.uploads import upload_on
from custody.desk.packets.typed import Clock, meant
from custody.desk.reminders.keeping import stuck_on
from custody.desk.sittings.milestones import Seen, finish_open, note_on
from custody.desk.sittings.speaking import card_of, choose
from custody.facts.sittings import WhichSitting
from custody.forms import FORMS, Draft
from custody.letters import Choice
from custody.reminders import may_have_marks
from custody.roles import Role
from custody.sittings import on_buttons


async def upload_by_text(call: Call, scans: Sequence[Scan], *, refused: bool = False) -> None:
    """«Uploaded», or «it is refused»: of the code's sitting, or the one that is due; or one chooses."""
    verb, said, done = ("stuck", "upload-refused", stuck_on) if refused else ("upload", "uploaded", upload_on)
    async with call.open_books() as books:
        campaign = await books.campaign(call.person.campaign)
        ids = await meant(books, call, scans) if scans else ()
        if ids:
            await done(books, call, (await books.packets(ids))[0].sitting)
            return
        schools = call.person.places_of(Role.SCHOOL)
        due = () if schools is None else await books.sittings_to_upload(campaign.id, schools)
        near = [sitting for sitting in due if sitting.day <= today(call, campaign)]
        held = [each for each in near if may_have_marks(campaign, each, call.at)] or near
        if len(held) == 1 and may_have_marks(campaign, held[0], call.at):
            await done(books, call, held[0].id)
        elif not scans:
            cards, named = tuple(card_of(each)[0] for each in held), on_buttons(held, call.person)
            buttons = tuple(Choice(verb, f"s{s.id}", 0, "", name) for s, name in named)
            await reply(books, call, WhichSitting(milestone=said, cards=cards), buttons)


async def milestone_by_text(call: Call, name: str, number: int | None, clock: Clock = None) -> None:
    """A milestone at the one sitting of today that still lacks it; a number that is missing is asked for."""
    async with call.open_books() as books:
        sitting = await choose(books, call, name)
        if sitting is None:
            return
        if number is None and name in FORMS:
            await open_form(books, call, Draft(call.person.id, name, f"s{sitting.id}"))
            return
        if name != "handed-out":
            await finish_open(books, call, sitting.id)
        time = f"{clock[0]}:{clock[1]:02}" if clock else ""
        await note_on(books, call, sitting.id, Seen(name, time, number))
