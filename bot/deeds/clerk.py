"""Whoever writes a printed act: dates, names and entries as they stand on paper."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.cli.telling import Telling
from custody.campaign import Campaign
from custody.codes import shown
from custody.deeds import LINK, Deed, Written
from custody.facts.names import Who
from custody.packets import Packet
from custody.routes import Step
from documents.deed_form import Form, Paragraph, Signature, Table
from locales.phrases import find

SOON = timedelta(minutes=2)
"""What is recorded so soon was recorded at once."""

NEVER = datetime(1990, 1, 1, tzinfo=UTC)
"""No day of a paper is «today»: every date is written out."""

NOBREAK = "\u00a0"

STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
"""A shortened word at the end of a sentence has one full stop."""


@dataclass(frozen=True, slots=True)
class Clerk:
    """Writes in one language of one campaign; `username` is what the bot is called in links."""

    campaign: Campaign
    language: str
    username: str

    @property
    def telling(self) -> Telling:
        """The words of facts, people and steps."""
        return Telling(self.language, self.campaign, NEVER)

    @property
    def _college(self) -> str:
        return "yes" if self.campaign.route == "college" else "no"

    def say(self, name: str, **said: str | int) -> str:
        """A phrase of a paper."""
        phrase = find(self.language, f"paper-{name}")
        return STOPS.sub(".", phrase.fill({"college": self._college, **said})) if phrase else name

    def heads(self, *names: str) -> tuple[str, ...]:
        """The headings of a table."""
        return tuple(map(self.say, names))

    def local(self, at: datetime) -> datetime:
        """The moment by the clocks of the campaign."""
        return at.astimezone(self.telling.zone)

    def date(self, day: date) -> str:
        """The date with its month in words."""
        month = self.say("month", number=day.month)
        return self.say("date", day=str(day.day), month=month, year=str(day.year))

    def moment(self, at: datetime) -> str:
        """Day and clock time, short."""
        return f"{self.local(at):%d.%m.%Y %H:%M}"

    def clock(self, at: datetime) -> str:
        """The clock time alone."""
        return f"{self.local(at):%H:%M}"

    def who(self, who: Who | None) -> str:
        """Role, call-sign, place."""
        return self.telling.who(who)

    def entry(self, row: Written) -> str:
        """An entry's number, and its mark in four groups that stay together: a receipt for `verify`."""
        return f"№ {row.seq}\n{self.mark(row.mark)}"

    def put_right(self, row: Written, *names: str) -> str:
        """That one of these fields was corrected, and by which entry; on a line of its own, or nothing."""
        seq = row.put_right(*names)
        return f"\n{self.say('remark-overruled', seq=str(seq))}" if seq else ""

    def mark(self, mark: str) -> str:
        """A mark in four groups on one line."""
        return NOBREAK.join(mark[i : i + 4] for i in range(0, len(mark), 4))

    def step(self, name: str) -> str:
        """What a step is called."""
        phrase = find(self.language, f"step-{name}")
        return phrase.fill({}) if phrase else name

    def milestone(self, name: str) -> str:
        """What a milestone is called."""
        phrase = find(self.language, f"milestone-{name}")
        return phrase.fill({}) if phrase else name

    def incident(self, what: str) -> str:
        """What an incident is called."""
        phrase = find(self.language, f"incident-{what}")
        return phrase.fill({"college": self._college}) if phrase else what

    def grade(self, grade: str) -> str:
        """A grade of a school, or a course of a college."""
        phrase = find(self.language, "grade-word")
        return f"{grade}{NOBREAK}{phrase.fill({'college': self._college})}" if phrase else grade

    def subject(self, packet: Packet) -> str:
        """Subject and grade."""
        return f"{packet.subject}, {self.grade(packet.grade)}"

    def code(self, packet: Packet) -> str:
        """The packet's code as it stands on its label."""
        return shown(packet.code)

    def clause(self, step: Step | None) -> str:
        """The clause without the letter of its document."""
        return step.clause.partition(" ")[2] if step else ""

    def late(self, row: Written) -> str:
        """When it was recorded, if that was later; empty when it was at once."""
        if row.from_paper:
            return self.say("remark-paper", at=self.moment(row.recorded))
        late = row.recorded - row.at > SOON
        return self.say("remark-later", at=self.moment(row.recorded)) if late else ""

    def form(
        self,
        deed: Deed,
        title: str,
        ends: tuple[str, str],
        parts: tuple[Paragraph | Table, ...],
        signatures: tuple[Signature, ...],
    ) -> Form:
        """The whole act, with what every act has: the campaign, copies, the QR and how to check it."""
        copies = tuple(self.say("copy", number=number) for number in (1, 2)) if signatures else ("",)
        filled = self.say(
            "filled", at=self.moment(deed.at), by=deed.by or self.say("operator"), mark=self.mark(deed.mark)
        )
        return Form(
            self.campaign.title, title, *ends, parts, signatures, copies,
            self.say("page", page="{page}", pages="{pages}"),
            f"https://t.me/{self.username.removeprefix('@')}?start={LINK}{deed.mark}",
            (self.say("check"), filled, self.say("receipts")),
            self.say("signed"), self.say("name"), self.say("day"),
        )  # fmt: skip
