"""Phones misbehave, and the people who hold them; each thing that they send is answered with a sentence."""

import asyncio
import base64
from collections.abc import Awaitable, Callable

from tests.stories import pictures
from tests.torture.following import Said, until
from tests.torture.town import World

WEEK = 7 * 86400.0
MEDIA = (
    "sticker", "voice", "video", "video_note", "audio", "animation", "contact", "location", "venue", "dice",
    "poll",
)  # fmt: skip
LARGE = 20 << 20
"""Bytes: what Telegram itself lets a bot fetch."""

Habit = Callable[[World, int], Awaitable[None]]


async def offline_for_hours(world: World, chat: int) -> None:
    """Thirty messages have waited in the phone, and all come at once."""
    labels = world.phones.labels
    said = [f"/start p_{labels[number % len(labels)]}" for number in range(30)]
    await asyncio.gather(*(world.phones.write(chat, each) for each in said))


async def double_taps(world: World, chat: int) -> None:
    """A thumb that hits the button three times."""
    screen = await _screen(world, chat)
    await asyncio.gather(*(_press(world, chat, screen) for _ in range(3)))


async def buttons_of_last_week(world: World, chat: int) -> None:
    """A button that was left on the screen a week ago."""
    screen = await _screen(world, chat)
    await world.pass_by(WEEK)
    await world.goes_on()
    await _press(world, chat, screen)


async def edited_messages(world: World, chat: int) -> None:
    """What was sent is written otherwise."""
    sent = await world.told("message", user_id=chat, text=world.phones.codes[0])
    number = sent["message"]["message_id"]
    await world.order("message", user_id=chat, text=f"{world.phones.codes[1]} принял", edit_of=number)


async def forwarded_labels(world: World, chat: int) -> None:
    """The link of a label, forwarded from somebody."""
    text = f"https://t.me/torture_bot?start=p_{world.phones.labels[0]}"
    await world.order("message", user_id=chat, text=text, forward=True)


async def other_kinds(world: World, chat: int) -> None:
    """Stickers, voices, and everything else that is no text."""
    for kind in MEDIA:
        await world.order("message", user_id=chat, kind=kind)


async def a_photo_of_nothing(world: World, chat: int) -> None:
    """No label is to be seen."""
    await _send(world, chat, pictures.of_a_cat(), "photo.jpg")


async def a_decompression_bomb(world: World, chat: int) -> None:
    """A small picture that unpacks to gigabytes, sent as a file."""
    await _send(world, chat, pictures.bomb(), "huge.png", as_document=True)


async def twenty_megabytes(world: World, chat: int) -> None:
    """A picture as large as Telegram lets a bot fetch, sent as a file."""
    whole = pictures.of_a_cat()
    await _send(world, chat, whole + bytes(LARGE - len(whole)), "large.jpg", as_document=True)


HABITS: tuple[Habit, ...] = (
    offline_for_hours, double_taps, edited_messages, forwarded_labels, other_kinds, a_photo_of_nothing,
    a_decompression_bomb, twenty_megabytes, buttons_of_last_week,
)  # fmt: skip


async def misbehave(world: World) -> str:
    """Each habit once, with LONG=1 again and again, while everybody else goes on."""
    times = 10 if world.scene.long else 1
    await world.at_work()
    for _ in range(times):
        for habit in HABITS:
            await habit(world, world.phones.random.choice(world.phones.people))
            await world.goes_on()
    return f"habits {times * len(HABITS)}: {', '.join(each.__name__.replace('_', ' ') for each in HABITS)}"


async def _screen(world: World, chat: int) -> Said:
    """A message with buttons in that chat; where there is none, a label is scanned first."""
    await world.phones.write(chat, f"/start p_{world.phones.labels[0]}")
    await until(lambda: bool(world.log.screens.get(chat)), "a message with buttons")
    return world.log.screens[chat][-1]


async def _press(world: World, chat: int, screen: Said) -> None:
    order = {"user_id": chat, "message_id": screen.message, "data": screen.buttons[0], "force": True}
    await world.order("callback", **order)


async def _send(world: World, chat: int, picture: bytes, name: str, *, as_document: bool = False) -> None:
    encoded = base64.b64encode(picture).decode()
    await world.order("photo", user_id=chat, base64=encoded, name=name, as_document=as_document)
