"""Packets of one work in a row: the first line names the work, the others only which one it is."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from custody.facts.names import PacketName


def named_once(items: Iterable[Any]) -> Iterator[Any]:
    """The same facts; a packet of the same work as the one before it is without organisation and subject."""
    before: tuple[str, ...] = ()
    for each in items:
        packet = getattr(each, "packet", None)
        if not isinstance(packet, PacketName) or packet.of == 1:
            before = ()
            yield each
            continue
        work = packet.organisation, packet.subject, packet.grade
        yield replace(each, packet=replace(packet, organisation="", subject="")) if work == before else each
        before = work
