"""«It is not so»: an entry that somebody else has made about a person is disputed by them."""

from dataclasses import replace

from custody.facts.base import Fact
from custody.facts.refusals import NotYours
from custody.facts.sheet import AlreadyDisputed, Disputed
from custody.judge.case import Case, Verdict
from custody.standing import involved


def dispute(case: Case, of: int, entry: Fact | None, *, before: bool) -> Verdict:
    """Judge it: whoever the entry names may, once; the packet goes on, the coordinator looks into it."""
    if entry is None or case.person.id not in {who.id for who in involved(entry)}:
        return Verdict(NotYours())
    if before:
        return Verdict(AlreadyDisputed(packet=case.packet.name, entry=of))
    me = case.acting(case.place.role)
    incident = replace(case.incident("record-disputed", me, case.place.holder), entry=of)
    place = replace(case.place, incidents=case.place.incidents + 1)
    return Verdict(Disputed(packet=case.packet.name, at=case.at, entry=of, by=me), place, (incident,))
