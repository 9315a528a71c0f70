"""Labels to be printed, labels that are dead, and the new ones in their place (`custody.ports.LabelBook`)."""

import secrets
from datetime import date, datetime

from custody.codes import new_code, new_token
from custody.labels import Chosen, PacketLabel
from custody.packets import Packet
from storage.books import rows
from storage.books.shelf import Shelf
from storage.moments import micros


class StoredLabels(Shelf):
    """The labels of all campaigns, also those that were replaced."""

    async def labels(self, campaign: int, chosen: Chosen) -> tuple[PacketLabel, ...]:
        """The labels by organisation, day, subject, grade and number: as they are laid out on the tables."""
        found = await self.session.rows(
            "labels", campaign=campaign, organisation=chosen.organisation, subject=chosen.subject,
            day=chosen.day.isoformat() if chosen.day else None,
        )  # fmt: skip
        names = ("code", "token", "organisation", "organisation_name", "subject", "grade", "starts", "number")
        labels = (
            PacketLabel(
                packet=row["id"], of=row["total"], day=date.fromisoformat(row["day"]),
                **{name: row[name] for name in names},
            )
            for row in found
        )  # fmt: skip
        return tuple(filter(chosen.fits, labels))

    async def new_label(self, packet_id: int, at: datetime) -> str:
        """Give the packet a new code and token, the old ones are dead; returns the code."""
        row = await self.session.row("label_of", packet=packet_id)
        if row is None:
            raise KeyError(packet_id)
        old = {name: row[name] for name in ("campaign", "code", "token")}
        await self.session.value("bury_label", packet=packet_id, at=micros(at), **old)
        code = await self._unused(old["campaign"])
        token = new_token(secrets.randbits)
        await self.session.value("put_label", packet=packet_id, code=code, token=token, old=old["code"])
        return code

    async def _unused(self, campaign: int) -> str:
        """A code that no label of the campaign has or had."""
        while True:
            code = new_code(secrets.randbits)
            if await self.session.value("code_is_known", campaign=campaign, code=code) is None:
                return code

    async def old_label(self, campaign: int, kind: str, reading: str) -> tuple[int, str] | None:
        """The packet to which this token or code belonged once, and the code of that label."""
        row = await self.session.row("old_label", campaign=campaign, kind=kind, reading=reading)
        return None if row is None else (row["packet"], row["code"])

    async def off_the_plan(self, campaign: int, kind: str, reading: str) -> Packet | None:
        """The packet with this token or code that a later plan has set aside."""
        row = await self.session.row("off_the_plan", campaign=campaign, kind=kind, reading=reading)
        return None if row is None else rows.packet(row)
