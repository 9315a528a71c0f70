"""Somebody's work as the lines of a letter."""

from collections.abc import Iterable

from custody.desk.absences.observers import work_of
from custody.facts.absences import Work
from custody.facts.whole_work import WorkPacket
from custody.packets import Packet
from custody.sittings import Sitting
from custody.whole_work import WholeOf


def work_lines(sittings: Iterable[Sitting]) -> tuple[Work, ...]:
    """Sittings by day and time."""
    ordered = sorted(sittings, key=lambda each: (each.day, each.starts.rjust(5), each.id))
    return tuple(map(work_of, ordered))


def packet_lines(work: WholeOf) -> tuple[WorkPacket, ...]:
    """Packets, those in hand first."""
    return lines_of(work.packets, {each.id for each in work.held})


def lines_of(packets: Iterable[Packet], held: set[int]) -> tuple[WorkPacket, ...]:
    """These packets, each with whether it is in hand."""
    return tuple(WorkPacket(packet=each.name, in_hand=each.id in held) for each in packets)
