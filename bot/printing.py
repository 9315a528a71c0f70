"""From the books to the paper: a packet's label as it is printed."""

from documents.labels import Label
from storage.labels import PacketLabel


def printable(kept: PacketLabel, username: str) -> Label:
    """The label of this packet, with a link to this bot."""
    return Label(
        token=kept.token,
        code=kept.code,
        organisation=kept.organisation_name,
        subject=kept.subject,
        grade=int(kept.grade),
        date=kept.day,
        packet_no=kept.number,
        bot_username=username,
        packets=kept.of,
    )
