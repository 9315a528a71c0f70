"""A plan is entered, and everybody whose works it moves, takes away or gives hears it, in one letter each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from custody.desk.plans.entering import Loading, enter
from custody.desk.plans.foreseen import Foreseen
from custody.facts.base import Fact
from custody.facts.plan_news import PlanCall, PlanChanged, PlanWork, PlanWorksLeft
from custody.letters import Choice, Letter, Row, Urgency, column
from custody.planning.changes import Changes
from custody.planning.concerned import Concern, Stand
from custody.ports import Books
from custody.roles import Person, Role

SHOWN = 4
"""So many works of each part stand in the letter; /my has them all."""

NAMED = 8
"""So many of those without a phone are named, with what they are to be told."""

PLANNERS = (Role.COORDINATOR, Role.DEPARTMENT)
"""Who makes the plan and approves it."""


@dataclass(frozen=True, slots=True)
class Told:
    """How many heard it, and what those are to be told whom somebody has to call."""

    people: int = 0
    silent: tuple[PlanCall, ...] = ()

    @property
    def named(self) -> tuple[PlanCall, ...]:
        """The first of them."""
        return self.silent[:NAMED]

    @property
    def more(self) -> int:
        """How many are not named."""
        return len(self.silent) - len(self.named)


async def enter_and_tell(books: Books, loading: Loading, changes: Changes, foreseen: Foreseen) -> Told:
    """Write the plan; a first plan is news to nobody: whoever joins later is told what is theirs."""
    campaign = changes.known.campaign
    if campaign is None:
        await enter(books, loading, changes)
        return Told()
    before = await books.people_with(campaign.id, Role.SCHOOL)
    await enter(books, loading, changes)
    after = await books.people_with(campaign.id, Role.SCHOOL)
    found = foreseen.concerned(changes, before, after, loading.at)
    told = await _tell(books, changes, found, (*before, *after))
    return told if told.people or await _is_known(books, campaign.id, loading.at) else Told()


async def _is_known(books: Books, campaign: int, at: datetime) -> bool:
    """Whether anybody but those who plan has a phone or a card; before that the plan can surprise nobody."""
    phones = {each.person for each in await books.phones(campaign)}
    invited = phones | (await books.open_invitations(campaign, at)).keys()
    return bool(invited - {each.id for role in PLANNERS for each in await books.people_with(campaign, role)})


async def _tell(books: Books, changes: Changes, found: Sequence[Concern], people: Sequence[Person]) -> Told:
    phones = {each.person for each in await books.phones(changes.terms.id)}
    ids = {callsign: each.id for callsign, each in changes.known.people.items()}
    ids |= {each.callsign: each.id for each in people}
    told = [each for each in (*found, *_out(changes, found)) if ids.get(each.callsign) in phones]
    for each in told:
        person = ids[each.callsign]
        fact = news_for(each, out=person in changes.people_aside)
        rows = () if fact.out else _ways(each)
        await books.tell(person, Letter(fact, rows, Urgency.NOTICE))
    silent = (each for each in found if ids.get(each.callsign) not in phones)
    aside = set(changes.people_aside)
    return Told(len(told), tuple(call_for(each, out=ids.get(each.callsign) in aside) for each in silent))


def _ways(concern: Concern) -> tuple[Row, ...]:
    """A school whose work has no day chooses it from here."""
    now = (*concern.new, *(each for _, each in concern.moved))
    is_open = any(each.role is Role.SCHOOL and each.sitting.since is not None for each in now)
    return column(*((Choice("windows"),) if is_open else ()), Choice("mine"))


def _out(changes: Changes, found: Sequence[Concern]) -> list[Concern]:
    """Whom the plan no longer names though no work was theirs: a chair, or one whose works are over."""
    named = {each.callsign for each in found}
    gone = (changes.callsigns[each] for each in changes.people_aside)
    return [Concern(each) for each in gone if each not in named]


def news_for(concern: Concern, *, out: bool = False) -> PlanChanged:
    """What one person hears: numbers, and the first works of each part."""
    moved = [_moved(*pair) for pair in concern.moved]
    return PlanChanged(
        new=len(concern.new), gone=len(concern.gone), moved=len(moved), out=out,
        now_yours=_first(map(_work, concern.new)), not_yours=_first(map(_gone, concern.gone)),
        elsewhen=_first(moved),
    )  # fmt: skip


def call_for(concern: Concern, *, out: bool = False) -> PlanCall:
    """The same in one line, for whoever calls them: they cannot come to be looked up in the bot."""
    new, gone = (_of_them(_work(each)) for each in concern.new), map(_gone, concern.gone)
    moved = (_of_them(_moved(*pair)) for pair in concern.moved)
    return PlanCall(
        callsign=concern.callsign, new=len(concern.new), gone=len(concern.gone), moved=len(concern.moved),
        now_theirs=next(new, None), not_theirs=next(gone, None), elsewhen=next(moved, None), out=out,
    )  # fmt: skip


def _of_them(work: PlanWork) -> PlanWork:
    """The work as it is said of its person, not to them."""
    return replace(work, away="they") if work.away == "you" else work


def _first(works: Iterable[PlanWork]) -> tuple[Fact, ...]:
    lines = tuple(works)
    left = len(lines) - SHOWN
    return (*lines[:SHOWN], PlanWorksLeft(count=left)) if left > 0 else lines


def _work(stand: Stand) -> PlanWork:
    return PlanWork(
        sitting=stand.sitting, starts=stand.starts, packets=stand.packets, observer=stand.observer,
        away=_away(stand),
    )  # fmt: skip


def _gone(stand: Stand) -> PlanWork:
    """What is theirs no more: nobody comes for them."""
    return PlanWork(sitting=stand.sitting, starts=stand.starts, packets=stand.packets)


def _away(stand: Stand) -> str:
    """Whose absence is to be said of it."""
    return ("you" if stand.role is Role.OBSERVER else "observer") if stand.away else ""


def _moved(was: Stand, now: Stand) -> PlanWork:
    day = was.sitting.day if was.sitting.day != now.sitting.day else None
    return PlanWork(
        sitting=now.sitting, starts=now.starts, packets=now.packets, observer=now.observer, away=_away(now),
        was_day=day, was_starts=was.starts if day or was.starts != now.starts else "",
        was_packets=was.packets if was.packets != now.packets else 0,
        was_observer=was.observer if was.observer != now.observer else "",
    )  # fmt: skip
