"""Two people, or fifty, reach for one packet at the same moment: one has it, the others hear who."""

import asyncio
from pathlib import Path

from tests.stories.acts import pack, team
from tests.stories.audit import story
from tests.stories.books import books_of
from tests.stories.crowd import add_observers, crowd
from tests.stories.district import District

REFUSED = {"already-taken", "stale-button"}


async def test_two_observers_tap_at_the_same_moment(district: District) -> None:
    label = await district.label("КАР")
    await pack(team(district, label).school, label)
    two = district.phones("Н-01", "Н-02")
    for phone in two:
        await phone.scan(label)
    buttons = [await phone.button_of("take") for phone in two]
    await asyncio.gather(*(phone.thumb(*button) for phone, button in zip(two, buttons, strict=True)))
    await district.quiet()
    kinds = books_of(district).kinds(label.code)[1:]
    assert kinds[0] == "received"
    assert set(kinds[1:]) <= REFUSED
    (winner,) = books_of(district).rows("SELECT callsign FROM packets p JOIN people ON people.id = p.holder")
    loser = next(phone for phone in two if phone.persona and phone.persona.key != winner["callsign"])
    assert winner["callsign"] in await loser.read()
    assert len(await loser.verbs()) >= 1, "what the loser can do now stands under the sentence"


async def test_the_same_hand_taps_twice_before_the_first_answer(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.scan(label)
    button = await people.observer.button_of("take")
    await asyncio.gather(*(people.observer.thumb(*button) for _ in range(5)))
    await district.quiet()
    assert books_of(district).kinds(label.code) == ["packed", "received", *["already-yours"] * 4]


async def test_giver_confirms_while_the_taker_takes_it_back(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    await people.observer.scan(label)
    await people.observer.tap_verb("take")
    undo, confirm = await people.observer.button_of("undo"), await people.school.button_of("confirm")
    await asyncio.gather(people.observer.thumb(*undo), people.school.thumb(*confirm))
    await district.quiet()
    kinds = books_of(district).kinds(label.code)[2:]
    assert kinds in (["undone", "nothing-to-confirm"], ["confirmed", "undone"])


async def test_fifty_phones_scan_and_take_one_packet(folder: Path) -> None:
    add_observers(folder, 50)
    async with story(folder) as district:
        label, phones = await district.label("КАР"), crowd(district, 50)
        await pack(team(district, label).school, label)
        await asyncio.gather(*(phone.send(f"/start p_{label.token}") for phone in phones))
        await district.quiet()
        buttons = [await phone.button_of("take") for phone in phones]
        await asyncio.gather(*(phone.thumb(*button) for phone, button in zip(phones, buttons, strict=True)))
        await district.quiet()
        kinds = books_of(district).kinds(label.code)
        assert kinds[:2] == ["packed", "received"]
        assert len(kinds) == 51
        assert set(kinds[2:]) <= REFUSED
        taker = books_of(district).of(label.code)[-50]["actor"]
        heard = [await phone.read() for phone in phones]
        assert [each for each in heard if taker not in each] == [], "everybody hears who has it"


async def test_fifty_different_acts_at_once_keep_every_chats_order(folder: Path) -> None:
    add_observers(folder, 10)
    async with story(folder) as district:
        labels, phones = await district.labels(), crowd(district, 10)
        for phone in phones:
            for label in labels[:5]:
                await phone.send(label.code)
        await district.quiet()
        for phone in phones:
            shown = [text.split(",")[0].replace("-", "") for text in await phone.texts()]
            assert shown == [label.code for label in labels[:5]]
