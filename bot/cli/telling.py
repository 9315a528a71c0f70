"""Single values in words, without Telegram's marks: for cells of a table."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from custody.campaign import Campaign
from custody.facts.base import Fact, Value, decode
from custody.facts.names import Reason, Who
from locales.fitting import fit, tidy
from locales.phrases import find
from locales.setting import Setting
from locales.speaker import Speaker


@dataclass(frozen=True, slots=True)
class Telling:
    """Says things of one campaign in one language at one moment."""

    language: str
    campaign: Campaign
    at: datetime

    @property
    def zone(self) -> ZoneInfo:
        """The campaign's time zone."""
        return ZoneInfo(self.campaign.timezone)

    def step(self, name: str | None) -> str:
        """Where on the route a packet is."""
        return self._plain(f"step-{name or 'unpacked'}.board")

    def who(self, who: Who | None) -> str:
        """A person with role and place."""
        return self._speaker().say(who, who.kind) if who else ""

    def reason(self, reason: Reason) -> str:
        """Why a deadline is when it is."""
        return self._speaker().say(reason, reason.kind)

    def value(self, value: Value) -> str:
        """A value inside a sentence."""
        return self._speaker().say(value, value.kind)

    def line(self, fact: Fact) -> str:
        """A fact on a line of its own."""
        return tidy(self._speaker().say(fact, fact.kind, "line"))

    def act(self, fact: Fact) -> str:
        """What has happened, in the middle of a sentence."""
        speaker = self._speaker()
        return fit(speaker.say(fact, fact.kind, "act"), speaker.lists, str)

    def roles(self, said: str) -> str:
        """Roles that the ledger joins with «+»."""
        return ", ".join(self.word(f"role-{each}", each) for each in said.split("+") if each)

    def source(self, name: str) -> str:
        """Where a time comes from."""
        return self.word(f"cli-source-{name}", name)

    def word(self, name: str, otherwise: str = "") -> str:
        """A phrase by its name; when there is none, what to say instead."""
        said = find(self.language, name)
        return said.fill({"college": self._college}) if said else otherwise

    @property
    def _college(self) -> str:
        return "yes" if self.campaign.route == "college" else "no"

    def yes_or_no(self, said: bool) -> str:  # noqa: FBT001 - it is the value that is said
        """A yes or a no."""
        return self._plain("cli-yes" if said else "cli-no")

    def what(self, content: dict[str, Any]) -> str:
        """What an entry of the ledger states; a kind that this program does not know is named by its code."""
        fact = content["body"].get("fact")
        if fact is None:
            name = f"cli-ledger-{content['kind']}"
            return self._plain(name).removeprefix("cli-ledger-")
        try:
            value = decode(fact)
        except (KeyError, TypeError, ValueError):
            return str(content["kind"])
        speaker = self._speaker()
        text = speaker.say(value, value.kind, "act")
        return fit(text, speaker.lists, str)

    def _speaker(self) -> Speaker:
        today = self.at.astimezone(self.zone).date()
        return Speaker(
            Setting(self.language, self.zone, today, self.campaign.route == "college", markup=False)
        )

    def _plain(self, name: str) -> str:
        said = find(self.language, name)
        return said.fill({}) if said else name
