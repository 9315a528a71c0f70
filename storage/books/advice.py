"""Answers kept for everyone (`custody.ports.AdviceBook`)."""

from datetime import datetime

from custody.inquiries import Advice, Inquiry
from storage.books.shelf import Shelf
from storage.moments import micros, micros_or_none, moment, moment_or_none
from storage.session import Row


class StoredAdvice(Shelf):
    """What everybody of a campaign may read, and what is still looked at by the coordinator."""

    async def new_advice(self, inquiry: Inquiry, words: str, at: datetime) -> Advice:
        """A draft of what everybody is to read: the question and this answer."""
        number = await self.session.value(
            "new_advice", campaign=inquiry.campaign, inquiry=inquiry.id, topic=inquiry.topic,
            heading=inquiry.heading, question=inquiry.words, words=words, at=micros(at),
        )  # fmt: skip
        advice = await self.advice(number)
        if advice is None:
            raise LookupError("an answer was written and did not come back")
        return advice

    async def advice(self, advice: int) -> Advice | None:
        """The one of that id."""
        row = await self.session.row("advice_of", advice=advice)
        return None if row is None else _read(row)

    async def advice_about(self, inquiry: int) -> Advice | None:
        """The draft or the kept answer that was made of that question."""
        row = await self.session.row("advice_about", inquiry=inquiry)
        return None if row is None else _read(row)

    async def save_advice(self, advice: Advice) -> None:
        """Write its words back."""
        await self.session.value(
            "save_advice", advice=advice.id, question=advice.question, words=advice.words,
            changed_at=micros_or_none(advice.changed_at),
        )  # fmt: skip

    async def keep_advice(self, advice: Advice, at: datetime) -> int | None:
        """Everybody may read it from now on: its number; None when it was so before, of two taps one wins."""
        number: int | None = await self.session.value(
            "keep_advice", advice=advice.id, campaign=advice.campaign, at=micros(at)
        )
        return number

    async def withdraw_advice(self, advice: int) -> bool:
        """Nobody reads it any more; False when it was so before."""
        return await self.session.value("withdraw_advice", advice=advice) is not None

    async def kept_advice(self, campaign: int) -> tuple[Advice, ...]:
        """Everything that is kept for everyone, the newest first."""
        return tuple(map(_read, await self.session.rows("kept_advice", campaign=campaign)))


def _read(row: Row) -> Advice:
    plain = ("id", "campaign", "inquiry", "topic", "heading", "question", "words", "state")
    return Advice(
        number=row["number"] or 0, at=moment(row["at"]), changed_at=moment_or_none(row["changed_at"]),
        **{name: row[name] for name in plain},
    )  # fmt: skip
