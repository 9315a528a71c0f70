"""A sitting's packets compared with the number that the plan wants, and with the expert that it names."""

from custody.plan import PlanSitting
from custody.planning.changes import Changes, key_of
from custody.planning.known import KnownSitting
from custody.planning.tally import Named, Vanished


def compare_packets(changes: Changes, said: PlanSitting, before: KnownSitting | None) -> None:
    """Packets that the sitting lacks are made, or brought back; those that are too many are set aside."""
    known = {packet.number: packet for packet in before.packets} if before else {}
    fresh = [number for number in range(1, said.packets + 1) if number not in known]
    changes.packets_new += [(said, number) for number in fresh]
    back = [packet for number, packet in known.items() if packet.aside and number <= said.packets]
    changes.packets_back += [packet.id for packet in back]
    extra = [packet for number, packet in known.items() if number > said.packets and not packet.aside]
    for packet in extra:
        changes.result.vanished.append(Vanished("packets", packet.code, "acts" if packet.acts else ""))
    gone = [packet.id for packet in extra if not packet.acts]
    changes.packets_aside += gone
    if before is not None:
        _count(changes, said, before, len(extra) - len(gone))
        _reassign(changes, said, before)
        if not before.aside:
            changes.result.returned += [Named("packets", packet.code) for packet in back]
    if fresh:
        changes.result.add("packets", " / ".join(key_of(said)), len(fresh))


def _count(changes: Changes, said: PlanSitting, before: KnownSitting, more: int) -> None:
    """How many there are is printed on each label's card."""
    total = said.packets + more
    if any(packet.total != total for packet in before.packets if not packet.aside):
        changes.totals[key_of(said)] = total


def _reassign(changes: Changes, said: PlanSitting, before: KnownSitting) -> None:
    """The plan names another expert: packets that no expert has had yet follow it."""
    known = changes.known.people.get(said.expert or "")
    is_new = said.expert is not None and known is None
    if is_new or (known.id if known else None) != before.planned_expert:
        changes.reassigned += [(packet, said) for packet in before.packets if packet.awaits_expert]
