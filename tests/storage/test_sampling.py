"""Results by schools in the books: a row a campaign, changed only by who has seen it as it is."""

from dataclasses import replace

from bot.workdays import RussianDays
from custody.desk.call import Call
from custody.desk.sampling.seen import changeable, ready
from custody.facts.sampling_reasons import Pick, Thresholds
from custody.roles import Role
from custody.sampling.proposal import propose
from storage.database import Database
from tests.custody.sampled import DISTRICT, results, school
from tests.storage.district import AT, CAMPAIGN, enter

FOUND = results(DISTRICT, school("В", 40, 99, 0.2, 0.2))
STRICT = replace(Thresholds(), mean=12)
PICK = Pick(organisation="Р1", taken=True, why="по жалобе")


async def test_results_come_back_as_they_were_and_propose_the_same(database: Database) -> None:
    await enter(database)
    async with database.open() as books:
        assert await books.sample(CAMPAIGN) is None
        assert await books.begin_sample(CAMPAIGN, "ab", FOUND, AT) == 1
        kept = await books.sample(CAMPAIGN)
        assert kept is not None
        assert (kept.sha256, kept.at, kept.limits, kept.picks) == ("ab", AT, Thresholds(), ())
        assert kept.results.scales == FOUND.scales
        assert propose(kept.results, STRICT).rows == propose(FOUND, STRICT).rows
        assert [each.points for each in kept.results.schools[0].works] == [
            each.points for each in FOUND.schools[0].works
        ]


async def test_of_two_changes_of_one_version_one_is_written(database: Database) -> None:
    await enter(database)
    rows = propose(FOUND, STRICT, [PICK]).rows
    async with database.open() as books:
        await books.begin_sample(CAMPAIGN, "ab", FOUND, AT)
        assert await books.change_sample(CAMPAIGN, 1, STRICT, [PICK])
        assert not await books.change_sample(CAMPAIGN, 1, Thresholds(), [])
        assert not await books.send_sample(CAMPAIGN, 1, rows)
        assert await books.sent_sample(CAMPAIGN) == ()
        assert await books.send_sample(CAMPAIGN, 2, rows)
        assert await books.sent_sample(CAMPAIGN) == rows
        assert await books.begin_sample(CAMPAIGN, "cd", FOUND, AT) == 2
        now = await books.sample(CAMPAIGN)
        assert now is not None
        assert (now.version, now.limits, now.picks, now.sha256) == (3, STRICT, (PICK,), "cd")


async def test_forgotten_results_leave_the_list_that_was_sent(database: Database) -> None:
    await enter(database)
    rows = propose(FOUND, STRICT, [PICK]).rows
    async with database.open() as books:
        await books.begin_sample(CAMPAIGN, "ab", FOUND, AT)
        await books.send_sample(CAMPAIGN, 1, rows)
        assert await books.forget_results(CAMPAIGN)
        assert not await books.forget_results(CAMPAIGN)
        assert await books.sample(CAMPAIGN) is None
        assert await books.sent_sample(CAMPAIGN) == rows


async def test_a_proposal_made_before_is_taken_only_while_nothing_has_changed(database: Database) -> None:
    await enter(database)
    async with database.open() as books:
        await books.begin_sample(CAMPAIGN, "ab", FOUND, AT)
        (person, *_) = await books.people_with(CAMPAIGN, Role.COORDINATOR)
    call = Call(person, 7, AT, AT, "telegram", "button", 1, RussianDays(), database.open, database.read)
    before = await ready(call)
    async with database.open() as books:
        found = await changeable(books, call, before)
        assert found is not None
        assert before is not None
        assert found.proposal is before.proposal, "nothing is computed while others wait"
        await books.change_sample(CAMPAIGN, found.sample.version, STRICT, [PICK])
        now = await changeable(books, call, before)
        assert now is not None
        assert (now.sample.limits, now.proposal.rows) == (STRICT, propose(FOUND, STRICT, [PICK]).rows)
        assert (await books.sample_terms(CAMPAIGN)).picks == (PICK,)
        await books.forget_results(CAMPAIGN)
        assert not (await books.sample_terms(CAMPAIGN)).there
