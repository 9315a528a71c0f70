"""Roles played for somebody else, in both databases: also after the plan is loaded again."""

from dataclasses import replace

from custody.packets import Place
from custody.plan import PlanGrant, PlanPerson
from custody.roles import Role
from storage.books import StoredBooks
from storage.database import Database
from tests.storage.district import AT, CAMPAIGN, KARAM, PLAN, S01, ULKAN, moved, put, who

TWO_SCHOOLS = replace(PLAN, people=(*PLAN.people, PlanPerson("S-02", (PlanGrant("school", (ULKAN,)),))))
S02 = 7


async def schools_of(books: StoredBooks, person: int) -> set[str]:
    found = await books.person(person)
    return set(found.places_of(Role.SCHOOL) or ()) if found else set()


async def test_a_school_is_handed_on_and_comes_back(database: Database) -> None:
    async with database.open() as books:
        await put(books, TWO_SCHOOLS)
        await books.hand_grants_on(S01, S02, Role.SCHOOL)
        assert await schools_of(books, S01) == set()
        assert await schools_of(books, S02) == {KARAM, ULKAN}
        assert [each.id for each in await books.people_with(CAMPAIGN, Role.SCHOOL)] == [S02]
        result = await put(books, TWO_SCHOOLS)
        assert result.nothing_new
        assert await schools_of(books, S02) == {KARAM, ULKAN}
        await books.get_grants_back(S01, S02)
        assert await schools_of(books, S01) == {KARAM}
        assert await schools_of(books, S02) == {ULKAN}


async def test_whoever_has_a_packet_in_hand_keeps_the_role_until_it_is_taken(database: Database) -> None:
    async with database.open() as books:
        await put(books, TWO_SCHOOLS)
        person = await books.person(S01)
        assert person is not None
        held = Place(step="packed", role=Role.SCHOOL, holder=who(person, Role.SCHOOL), since=AT)
        packet = await moved(books, 1, held)
        await books.hand_grants_on(S01, S02, Role.SCHOOL)
        assert await schools_of(books, S01) == {KARAM}
        await moved(books, packet.id, replace(held, holder=None))
        assert await schools_of(books, S01) == set()


async def test_a_plan_that_changes_the_person_leaves_their_role_where_it_was_handed(
    database: Database,
) -> None:
    away = replace(TWO_SCHOOLS.organisations[0], place="Elsewhere")
    changed = replace(TWO_SCHOOLS, organisations=(away, *TWO_SCHOOLS.organisations[1:]))
    async with database.open() as books:
        await put(books, TWO_SCHOOLS)
        await books.hand_grants_on(S01, S02, Role.SCHOOL)
        assert (await put(books, changed)).changed.people
        assert await schools_of(books, S01) == set()
        assert await schools_of(books, S02) == {KARAM, ULKAN}
        await books.get_grants_back(S01, S02)
        assert await schools_of(books, S01) == {KARAM}


async def test_whoever_plays_a_role_for_another_is_not_set_aside(database: Database) -> None:
    async with database.open() as books:
        await put(books, TWO_SCHOOLS)
        await books.hand_grants_on(S01, S02, Role.SCHOOL)
        assert [(each.key, each.why) for each in (await put(books, PLAN)).vanished] == [("S-02", "sent")]
        assert await schools_of(books, S02) == {KARAM, ULKAN}
        await books.get_grants_back(S01, S02)
        assert [(each.key, each.why) for each in (await put(books, PLAN)).vanished] == [("S-02", "")]


async def test_what_was_handed_on_twice_comes_back_from_both(database: Database) -> None:
    third = PlanPerson("S-03", (PlanGrant("school", ("both",)),))
    async with database.open() as books:
        await put(books, replace(TWO_SCHOOLS, people=(*TWO_SCHOOLS.people, third)))
        await books.hand_grants_on(S01, S02, Role.SCHOOL)
        await books.hand_grants_on(S02, S02 + 1, Role.SCHOOL)
        assert await schools_of(books, S02 + 1) == {"both", KARAM, ULKAN}
        await books.get_grants_back(S01, S02)
        assert await schools_of(books, S01) == {KARAM}
        assert await schools_of(books, S02 + 1) == {"both", ULKAN}
