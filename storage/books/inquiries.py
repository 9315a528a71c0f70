"""Questions to the coordinator and answers kept for everyone (`custody.ports.InquiryBook`)."""

from collections.abc import Sequence
from datetime import datetime

from custody.inquiries import How, Inquiry, Turn
from custody.letters import Letter
from custody.roles import Person, Role
from storage.books.post import StoredPost
from storage.moments import micros, micros_or_none, moment, moment_or_none
from storage.session import Row


class StoredInquiries(StoredPost):
    """Questions by id, what was said to them, and which letters speak of them."""

    async def new_inquiry(
        self, person: Person, role: Role, topic: str, heading: str, words: str, at: datetime
    ) -> Inquiry:
        """A question of this person's, who asks as that role; the caller holds the campaign's lock."""
        row = await self.session.row(
            "new_inquiry", campaign=person.campaign, asker=person.id, role=role.value, topic=topic,
            heading=heading, words=words, at=micros(at),
        )  # fmt: skip
        if row is None:
            raise LookupError("a question was written and did not come back")
        return _inquiry(row)

    async def inquiry(self, inquiry: int) -> Inquiry | None:
        """The question of that id."""
        row = await self.session.row("inquiry_of", inquiry=inquiry)
        return None if row is None else _inquiry(row)

    async def inquiry_numbered(self, campaign: int, number: int) -> Inquiry | None:
        """The question that the campaign calls by that number."""
        row = await self.session.row("inquiry_numbered", campaign=campaign, number=number)
        return None if row is None else _inquiry(row)

    async def asked_before(self, person: int, words: str, since: datetime) -> Inquiry | None:
        """The same question of this person's, still open, asked since then."""
        said = await self.session.value("inquiry_said_by", asker=person, words=words, since=micros(since))
        return None if said is None else await self.inquiry(said)

    async def open_inquiries_of(self, person: int) -> tuple[Inquiry, ...]:
        """This person's questions without an answer, the oldest first."""
        return tuple(map(_inquiry, await self.session.rows("open_inquiries_of", asker=person)))

    async def save_inquiry(self, inquiry: Inquiry) -> None:
        """Write back its state, who settled it, and since when it waits."""
        await self.session.value(
            "save_inquiry", inquiry=inquiry.id, state=inquiry.state, since=micros(inquiry.since),
            settled_at=micros_or_none(inquiry.settled_at), settled_by=inquiry.settled_by,
            reason=inquiry.reason, reopened=int(inquiry.reopened),
        )  # fmt: skip

    async def open_inquiries(self, campaign: int, most: int, skipped: int) -> tuple[Inquiry, ...]:
        """Those without an answer, the longest waiting first."""
        found = await self.session.rows("open_inquiries", campaign=campaign, most=most, skipped=skipped)
        return tuple(map(_inquiry, found))

    async def count_inquiries(self, campaign: int) -> tuple[int, datetime | None]:
        """How many wait, and since when the first of them."""
        row = await self.session.row("count_inquiries", campaign=campaign)
        return (0, None) if row is None else (row["count"], moment_or_none(row["oldest"]))

    async def inquiries_due(
        self, campaign: int, since: datetime, reminded: datetime, most: int
    ) -> tuple[Inquiry, ...]:
        """Those that wait since then or longer, and of which nobody was reminded after the other moment."""
        found = await self.session.rows(
            "inquiries_due", campaign=campaign, since=micros(since), reminded=micros(reminded), most=most
        )
        return tuple(map(_inquiry, found))

    async def note_reminded(self, campaign: int, since: datetime, reminded: datetime, at: datetime) -> int:
        """Everybody was reminded of these now; returns how many they are."""
        said = {"since": micros(since), "reminded": micros(reminded), "at": micros(at)}
        return len(await self.session.rows("inquiries_reminded", campaign=campaign, **said))

    async def waiting_since(self, campaign: int) -> tuple[datetime | None, datetime | None]:
        """Since when the first waits of which nobody was reminded, and when the first reminder was."""
        row = await self.session.row("next_inquiry", campaign=campaign)
        return (moment_or_none(row["since"]), moment_or_none(row["reminded"])) if row else (None, None)

    async def add_turn(self, inquiry: int, person: int, how: How, words: str, at: datetime) -> int:
        """Something more is said to it; returns its id."""
        turn: int = await self.session.value(
            "new_turn", inquiry=inquiry, person=person, how=how, words=words, at=micros(at)
        )
        return turn

    async def change_turn(self, turn: int, words: str, at: datetime) -> None:
        """It was said otherwise."""
        await self.session.value("change_turn", turn=turn, words=words, at=micros(at))

    async def turns_of(self, inquiry: int) -> tuple[Turn, ...]:
        """Everything that was said to it, oldest first."""
        return tuple(map(_turn, await self.session.rows("turns_of", inquiry=inquiry)))

    async def inquiry_behind(self, chat: int, message: int) -> int | None:
        """Which question that Telegram message of the chat speaks of."""
        inquiry: int | None = await self.session.value("inquiry_behind", chat=chat, message=message)
        return inquiry

    async def answer_about(self, inquiry: int, chat: int, letter: Letter, language: str) -> None:
        """Answer this chat, and remember that the letter speaks of that question."""
        if row := await self.answer(chat, letter, language):
            await self.session.value("letter_of_inquiry", letter=row, chat=chat, inquiry=inquiry)

    async def tell_about(self, inquiry: int, people: Sequence[int], letter: Letter) -> None:
        """Tell every phone of these people, and remember it of each letter."""
        for person in people:
            for row in await self.session.rows("tell", person=person, **self._written(letter)):
                said = {"letter": row["id"], "chat": row["chat"]}
                await self.session.value("letter_of_inquiry", inquiry=inquiry, **said)


def _inquiry(row: Row) -> Inquiry:
    plain = (
        "id",
        "campaign",
        "number",
        "asker",
        "topic",
        "heading",
        "words",
        "state",
        "settled_by",
        "reason",
    )
    return Inquiry(
        role=Role(row["role"]), asked_at=moment(row["asked_at"]), since=moment(row["since"]),
        settled_at=moment_or_none(row["settled_at"]), reopened=bool(row["reopened"]),
        reminded_at=moment_or_none(row["reminded_at"]), **{name: row[name] for name in plain},
    )  # fmt: skip


def _turn(row: Row) -> Turn:
    at, changed = moment(row["at"]), moment_or_none(row["changed_at"])
    return Turn(row["id"], row["person"], row["how"], row["words"], at, changed)
