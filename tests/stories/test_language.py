"""A phone that reads English hears everything in English, and everybody else still Russian."""

import re

from tests.stories.acts import bring, count, take
from tests.stories.district import District
from tests.stories.phone import Phone, keys_of

NAMES = re.compile(
    r"МКОУ «Карамская ООШ»|МОУ|«[^»]*»|физика|математика|с[.] Карам|п[.] \w+|[КНШЭПО]-\d\d|Русский|\w+ООШ"
)
CYRILLIC = re.compile("[А-Яа-яЁё]+")


def russian(text: str) -> list[str]:
    """The Russian words that are not names from the plan."""
    return CYRILLIC.findall(NAMES.sub("", text))


async def english(phone: Phone) -> Phone:
    await phone.say("/language")
    await phone.tap_verb("language", "en")
    return phone


async def heard_since(phone: Phone, number: int) -> list[str]:
    """Texts and buttons that came after so many messages."""
    found = (await phone.heard())[number:]
    return [part for each in found for part in (each["text"], *(key["text"] for key in keys_of(each)))]


async def test_one_phone_in_english_hears_everything_in_english(district: District) -> None:
    label = await district.label("КАР")
    observer = await english(district.phone("Н-01"))
    before = len(await observer.heard())
    people = await bring(district, label, "to-coordinator")
    await observer.say("/my")
    await observer.tap_verb("sitting")
    await observer.tap_verb("milestone", "handed-out")
    await observer.say("8 8:10")
    await observer.tap_verb("fill", "with-me")
    for text in (
        "/help",
        "/status",
        "/packet " + label.code,
        "K7M29Q",
        "nonsense",
        "/cancel",
        "/language",
        "/no",
    ):
        await observer.say(text)
    await observer.say("-", kind="sticker")
    await observer.press(1, "garbage")
    assert [(each, russian(each)) for each in await heard_since(observer, before) if russian(each)] == []
    assert russian(await people.school.read())
    assert russian(await people.coordinator.read())


async def test_the_coordinator_and_the_expert_in_english(district: District) -> None:
    label = await district.label("КАР")
    coordinator, expert = await english(district.phone("К-01")), await english(district.phone("Э-01"))
    before = len(await coordinator.heard()), len(await expert.heard())
    await bring(district, label, "to-coordinator")
    await coordinator.tap_verb("experts")
    await coordinator.scan(label)
    await coordinator.tap_verb("offer")
    await expert.tap_verb("take")
    await expert.tap_verb("count-other")
    await expert.say("7")
    await count(expert, label)
    await expert.tap_verb("undo")
    for view in ("t.1....", "o.1....", "s.1...."):
        await coordinator.say("/status")
        await coordinator.tap_verb("board", view)
    await take(label, coordinator)
    said = [*await heard_since(coordinator, before[0]), *await heard_since(expert, before[1])]
    assert [(each, russian(each)) for each in said if russian(each)] == []


async def test_the_language_is_kept_over_a_restart_and_can_be_changed_back(district: District) -> None:
    school = await english(district.phone("Ш-01"))
    await district.restart()
    assert not russian(await school.say("/cancel"))
    await school.tap_verb("language", "ru")
    assert russian(await school.say("/cancel"))


async def test_the_language_can_be_named_at_once(district: District) -> None:
    school = district.phone("Ш-01")
    assert not russian(await school.say("/language en"))
    assert not russian(await school.say("/cancel"))
    await school.say("/language ru")
    assert russian(await school.say("/cancel"))
    await school.say("/language fr")
    assert await school.verbs() == ["language", "language"]


async def test_the_reply_keyboard_speaks_the_language_too(district: District) -> None:
    school = await english(district.phone("Ш-01"))
    await school.say("/help")
    rows = (await district.get(f"/sim/chat/{school.user}"))["reply_keyboard"]["keyboard"]
    words = [key["text"] for row in rows for key in row]
    assert words
    assert [each for each in words if russian(each)] == []
    for each in words:
        assert not russian(await school.say(each)), each
        await school.say("/cancel")
