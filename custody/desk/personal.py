"""A person's own page: what they hold and owe, what a packet has been through, language and help."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from custody.campaign import Campaign
from custody.cards import card, to_count
from custody.desk.absences.days import away_days
from custody.desk.absences.own import awaited, away_lines, way_back
from custody.desk.call import Call, person_stream, today
from custody.desk.letters import bundle, reply
from custody.desk.packets.scans import record_unknown
from custody.desk.roadmap.letter import open_tasks
from custody.desk.sittings.speaking import card_of
from custody.desk.work.ahead import ahead_of, soon
from custody.facts.answers import Mine
from custody.facts.base import Fact, Refusal, encode
from custody.facts.sittings import SittingCard
from custody.facts.talk import LanguageSet
from custody.judge import Case
from custody.judge.giving import awaiting
from custody.letters import Choice, Letter
from custody.menu import button, can_give, choices
from custody.ports import Books
from custody.roles import Role, roles_of
from custody.sharing import is_to_share
from custody.sittings import Sitting, on_buttons

STORY_LINES = 30
LANGUAGES = ("ru", "en")


async def mine(call: Call) -> None:
    """/my: the packets that the person holds or owes a word for, and their sittings that are open."""
    async with call.open_books() as books:
        campaign = await books.campaign(call.person.campaign)
        cases = [call.case(packet, campaign) for packet in await books.packets_of(call.person.id)]
        away = await away_days(books, call.person, today(call, campaign))
        sittings = awaited(await _my_sittings(books, call, campaign), call.person, away)
        ahead = await ahead_of(books, call.person, soon(today(call, campaign)), away)
        lines = await away_lines(books, call.person, away)
        fact = replace(_mine(call, cases, sittings), ahead=ahead, away=lines)
        buttons = await _my_buttons(books, call, cases, sittings)
        tasks = await open_tasks(books, call, campaign)
        buttons = (*buttons, *([Choice("roadmap", "", 0, "", "", tasks)] if tasks else ()))
        fact = replace(fact, tasks=tasks, with_experts=await _with_experts(books, call, fact.count))
        await reply(books, call, fact, (*buttons, *way_back(call.person, away)))


async def _with_experts(books: Books, call: Call, own: int) -> int:
    """How many packets of a chair's place lie with its experts: what has been shared out and is not back."""
    me = call.person
    if not me.has(Role.CHAIR) or not me.checking_place:
        return 0
    places = await books.seen_places(me.campaign, frozenset({me.checking_place}))
    return max(0, sum(each.here for each in places) - own)


def _mine(call: Call, cases: Sequence[Case], sittings: Sequence[Sitting]) -> Mine:
    held = [case for case in cases if case.is_in_hand]
    waiting = [case for case in cases if not case.is_in_hand and awaiting(case)]
    rest = [case for case in cases if case not in held and case not in waiting]
    coming = [case for case in rest if case.place.step and not case.is_over]
    return Mine(
        holds=tuple(map(card, held)), confirms=tuple(map(card, waiting)), awaits=tuple(map(card, coming)),
        owes=tuple(_sitting_card(call, sitting) for sitting in sittings), count=len(held),
    )  # fmt: skip


async def _my_buttons(
    books: Books, call: Call, cases: Sequence[Case], sittings: Sequence[Sitting]
) -> tuple[Choice, ...]:
    looks = [button(case, "look", text=case.packet.code) for case in cases if case.place.step]
    opens = [Choice("sitting", f"s{s.id}", 0, "", name) for s, name in on_buttons(sittings, call.person)]
    ready = [case for case in cases if case.is_in_hand and can_give(case)]
    held = [case.packet for case in ready if case.place.offer is None]
    share = (Choice("share-out"),) if any(map(is_to_share, cases)) else ()
    together = [await bundle(books, call.person.id, call, held, "offer")] if len(held) > 1 else []
    return (*share, *together, *_counts(cases), *looks, *opens)


def _counts(cases: Sequence[Case]) -> Iterator[Choice]:
    """A packet that has come back waits for its count alone; with several each has its own card."""
    back = [case for case in cases if to_count(case)]
    for case in back if len(back) == 1 else ():
        yield from (each for each in choices(case) if each.verb in ("count", "count-other", "again"))


def _sitting_card(call: Call, sitting: Sitting) -> SittingCard:
    """The sitting in a line; the upload is the school's duty and shown to the school alone."""
    late = sitting.upload_due is not None and call.recorded > sitting.upload_due
    card = card_of(sitting, late=late)[0]
    school = Role.SCHOOL in call.person.roles_at(sitting.organisation, sitting.subject)
    return card if school else replace(card, upload=None, uploaded=None)


async def _my_sittings(books: Books, call: Call, campaign: Campaign) -> tuple[Sitting, ...]:
    """Sittings that the person observes about now, and those of their school whose marks are awaited."""
    day = today(call, campaign)
    watched = await books.sittings_of_observer(
        call.person.id, day - timedelta(days=1), day + timedelta(days=1)
    )
    schools = call.person.places_of(Role.SCHOOL)
    owed = () if schools is None else await books.sittings_to_upload(campaign.id, schools)
    near = tuple(each for each in owed if each.day <= day + timedelta(days=1))
    return tuple({each.id: each for each in (*watched, *near)}.values())


async def set_language(call: Call, language: str) -> None:
    """From now on the bot speaks this language to this person."""
    if language not in LANGUAGES:
        return
    async with call.open_books() as books:
        await books.lock_person(call.person.id)
        fact = LanguageSet(language=language, roles=roles_of(call.person))
        body: dict[str, object] = {"fact": encode(fact)}
        await books.write(call.record(person_stream(call.person), fact, body, accepted=True))
        await books.set_language(call.person.id, language)
        await books.answer(call.chat, Letter(fact, keyboard=True), language)


async def greet(call: Call, fact: Fact) -> None:
    """Answer, and put the lasting keyboard of the person's roles under the chat."""
    async with call.open_books() as books:
        await books.answer(call.chat, Letter(fact, keyboard=True), call.person.language)


async def refuse(call: Call, refusal: Refusal) -> None:
    """Refuse before the rule is reached, and write the attempt into the person's chain."""
    async with call.open_books() as books:
        await record_unknown(books, call, (refusal,))
        await reply(books, call, refusal)


async def say(call: Call, fact: Fact, buttons: Sequence[Choice] = ()) -> None:
    """Answer with a fact that asks nothing of the books."""
    async with call.open_books() as books:
        await reply(books, call, fact, buttons)
