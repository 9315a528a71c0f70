"""The proposal as it stands now, and who may see it."""

from dataclasses import dataclass, replace
from functools import partial

from custody.approval import digest_of
from custody.desk.approval.asked import refuse
from custody.desk.call import Call
from custody.facts.doors import NotForYourRole
from custody.facts.plan_lists import PlanRow
from custody.facts.sampling import NoSample
from custody.letters import Choice
from custody.plan_rows import fold
from custody.ports import Books
from custody.ports.sampling import Sample, SampleTerms
from custody.roles import Role
from custody.sampling.proposal import Judged, Proposal, propose

READERS = (Role.COORDINATOR, Role.DEPARTMENT)
EDITORS = (Role.COORDINATOR,)


@dataclass(frozen=True, slots=True)
class Seen:
    """The grounds, what they propose, and the list as the department has it."""

    sample: Sample
    proposal: Proposal
    sent: tuple[PlanRow, ...]

    @property
    def is_sent(self) -> bool:
        """Whether the department has the list as it is."""
        return bool(self.sent) and self.sent == self.proposal.rows

    def is_of(self, terms: SampleTerms) -> bool:
        """Whether nothing has changed since it was computed."""
        return terms.there and (terms.number, terms.version) == (self.sample.number, self.sample.version)

    @property
    def digest(self) -> str:
        """The SHA-256 of the list, in hex."""
        return digest_of("sample", self.proposal.rows)

    def ref(self, school: Judged) -> str:
        """A school of this table, small enough for a button: another table makes the button old."""
        return f"{self.sample.number}.{self.proposal.schools.index(school)}"

    def school(self, ref: str) -> Judged | None:
        """The school that a button means; None when it is of another table."""
        number, _, at = ref.partition(".")
        known = int(number) == self.sample.number and int(at) < len(self.proposal.schools)
        return self.proposal.schools[int(at)] if known else None


def edits(call: Call) -> bool:
    """Whether this person makes the proposal; the department only reads it."""
    return any(call.person.has(role) for role in EDITORS)


async def seen_by(call: Call) -> Seen | None:
    """The proposal for somebody who may see it; otherwise it is said why there is none."""
    if any(call.person.has(role) for role in READERS) and (found := await _read(call)) is not None:
        return found
    async with call.open_books() as books:
        await _refuse(books, call, READERS)
    return None


async def ready(call: Call) -> Seen | None:
    """The proposal for whoever may change it, before the books are opened for writing."""
    return await _read(call) if edits(call) else None


async def _read(call: Call) -> Seen | None:
    async with call.read_books() as books:
        sample = await books.sample(call.person.campaign)
        sent = await books.sent_sample(call.person.campaign)
    return None if sample is None else Seen(sample, await proposed(call, sample), sent)


async def proposed(call: Call, sample: Sample) -> Proposal:
    """What these grounds propose, computed beside."""
    return await call.beside(partial(propose, sample.results, sample.limits, sample.picks))


async def changeable(books: Books, call: Call, before: Seen | None) -> Seen | None:
    """The proposal for whoever may change it, with the campaign locked; otherwise it is said why not.

    It is the one from before, unless somebody has changed it since.
    """
    if edits(call):
        await books.lock_campaign(call.person.campaign)
        terms = await books.sample_terms(call.person.campaign)
        if before is not None and before.is_of(terms):
            return replace(before, sent=await books.sent_sample(call.person.campaign))
        if (sample := await books.sample(call.person.campaign)) is not None:
            return again(sample, await books.sent_sample(call.person.campaign))
    await _refuse(books, call, EDITORS)
    return None


async def grounds(books: Books, call: Call) -> Sample | None:
    """The same without the proposal itself."""
    if edits(call):
        await books.lock_campaign(call.person.campaign)
        if (sample := await books.sample(call.person.campaign)) is not None:
            return sample
    await _refuse(books, call, EDITORS)
    return None


async def planned_codes(books: Books, call: Call) -> frozenset[str]:
    """The plan's organisations, however the table of results writes their codes."""
    return frozenset(fold(each.code) for each in await books.organisations(call.person.campaign))


def is_absent(school: Judged, planned: frozenset[str]) -> bool:
    """Whether the plan has no such organisation: it has no works there, and nothing to approve it for."""
    return fold(school.school.code) not in planned


def again(sample: Sample, sent: tuple[PlanRow, ...]) -> Seen:
    """Somebody was faster: everybody waits this once."""
    return Seen(sample, propose(sample.results, sample.limits, sample.picks), sent)


async def _refuse(books: Books, call: Call, roles: tuple[Role, ...]) -> None:
    if any(call.person.has(role) for role in roles):
        ways = (Choice("sample-form"),) if edits(call) else ()
        await refuse(books, call, NoSample(yours=edits(call)), ways)
    else:
        await refuse(books, call, NotForYourRole(command="sample", roles=roles))
