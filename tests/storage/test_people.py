"""Who speaks through which phone."""

import asyncio
from datetime import timedelta

from custody.roles import Grant, Person, Role
from storage.database import Database
from storage.invitations import create_invitations, link_coordinator, revoke_invitations
from tests.storage.district import AT, CAMPAIGN, E12, K01, K02, N07, S01, ULKAN, token

SOON, LATER = AT + timedelta(hours=1), AT + timedelta(days=3)
CHAT = 7_000_000_001


async def invited(database: Database, *callsigns: str) -> list[str]:
    async with database.open() as books:
        made = await create_invitations(books, CAMPAIGN, AT, LATER, token, callsigns)
    return [secret for _, _, secret in made]


async def test_a_person_comes_back_with_grants_in_the_plans_order(database: Database) -> None:
    async with database.read() as books:
        expert = await books.person(E12)
        assert await books.person(99) is None
    grants = (
        Grant(Role.EXPERT, subjects=frozenset({"physics"})),
        Grant(Role.CHAIR, subjects=frozenset({"physics"})),
    )
    assert expert == Person(
        E12, CAMPAIGN, "E-12", grants, "ru", ULKAN, "Ulkan", 5, joined=False, timezone="Asia/Irkutsk"
    )


async def test_people_are_found_by_role_with_all_their_grants(database: Database) -> None:
    async with database.read() as books:
        chairs = await books.people_with(CAMPAIGN, Role.CHAIR)
        coordinators = await books.people_with(CAMPAIGN, Role.COORDINATOR)
    assert [(each.id, len(each.grants)) for each in chairs] == [(E12, 2)]
    assert [(each.id, each.grants[0].deputy) for each in coordinators] == [(K01, False), (K02, True)]


async def test_an_invitation_binds_the_chat_once(database: Database) -> None:
    (secret,) = await invited(database, "N-07")
    async with database.open() as books:
        assert await books.person_of_chat(CHAT) is None
        joined = await books.use_invitation(secret, CHAT, SOON)
        assert joined is not None
        assert (joined.id, joined.joined) == (N07, True)
        assert await books.use_invitation(secret, CHAT + 1, SOON) is None
        assert await books.use_invitation("unknown", CHAT + 1, SOON) is None
    async with database.read() as books:
        assert await books.person_of_chat(CHAT) == joined
        assert await books.person_of_chat(CHAT + 1) is None


async def test_of_twenty_simultaneous_uses_of_an_invitation_one_wins(database: Database) -> None:
    (secret,) = await invited(database, "N-07")

    async def use(chat: int) -> Person | None:
        async with database.open() as books:
            return await books.use_invitation(secret, chat, SOON)

    winners = [each for each in await asyncio.gather(*(use(chat) for chat in range(20))) if each]
    assert [each.id for each in winners] == [N07]


async def test_an_expired_or_revoked_invitation_opens_nothing(database: Database) -> None:
    expired, revoked = await invited(database, "N-07", "E-12")
    async with database.open() as books:
        assert await books.use_invitation(expired, CHAT, LATER) is None
        assert await revoke_invitations(books, CAMPAIGN, AT, ["E-12"]) == 1
        assert await books.use_invitation(revoked, CHAT, SOON) is None
        assert await books.use_invitation(expired, CHAT, LATER - timedelta(seconds=1)) is not None


async def test_a_new_invitation_ends_the_older_one(database: Database) -> None:
    older, newer = *await invited(database, "N-07"), *await invited(database, "N-07")
    async with database.open() as books:
        assert await books.use_invitation(older, CHAT, SOON) is None
        assert await books.use_invitation(newer, CHAT, SOON) is not None


async def test_by_default_those_without_a_phone_are_invited(database: Database) -> None:
    (secret,) = await invited(database, "N-07")
    async with database.open() as books:
        await books.use_invitation(secret, CHAT, SOON)
        made = await create_invitations(books, CAMPAIGN, AT, LATER, token)
    assert [(callsign, roles) for callsign, roles, _ in made][:3] == [
        ("K-01", (Role.COORDINATOR,)), ("K-02", (Role.COORDINATOR,)), ("S-01", (Role.SCHOOL,)),
    ]  # fmt: skip
    assert "N-07" not in [callsign for callsign, _, _ in made]
    assert len({secret for *_, secret in made}) == len(made) == 5


async def test_a_lost_phone_is_a_stranger_until_it_is_invited_again(database: Database) -> None:
    (secret,) = await invited(database, "N-07")
    async with database.open() as books:
        await books.use_invitation(secret, CHAT, SOON)
        assert len(await books.take_phones_back(N07, SOON)) == 1
        assert await books.person_of_chat(CHAT) is None
    (again,) = await invited(database, "N-07")
    async with database.open() as books:
        assert await books.use_invitation(again, CHAT, SOON) is not None
        assert await books.person_of_chat(CHAT) is not None


async def test_coordinators_of_the_settings_take_the_free_places_deputies_last(database: Database) -> None:
    async with database.open() as books:
        linked = [await link_coordinator(books, chat, AT) for chat in (1, 1, 2, 3)]
    assert [each.id if each else None for each in linked] == [K01, K01, K02, None]


async def test_the_settings_do_not_let_a_lost_phone_in_again(database: Database) -> None:
    async with database.open() as books:
        await link_coordinator(books, CHAT, AT)
        await books.take_phones_back(K01, SOON)
        assert await link_coordinator(books, CHAT, SOON) is None
        assert await books.person_of_chat(CHAT) is None


async def test_language_and_authorisation_are_remembered(database: Database) -> None:
    async with database.open() as books:
        await books.set_language(S01, "en")
        assert await books.authorised_experts(ULKAN) == frozenset()
        await books.authorise(E12, ULKAN, "17", AT)
        await books.authorise(E12, ULKAN, "18", AT)
    async with database.read() as books:
        person = await books.person(S01)
        assert person is not None
        assert person.language == "en"
        assert await books.authorised_experts(ULKAN) == {E12}
