"""One person's phone: what they write, photograph and press, and what they read."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.printing import printable
from documents.labels import Label, photo_of
from sandbox.personas import Persona
from storage.labels import PacketLabel

if TYPE_CHECKING:
    from tests.stories.district import District

Message = dict[str, Any]


@dataclass
class Phone:
    """A phone in the district; without a persona it is a stranger's."""

    district: "District"
    user: int
    persona: Persona | None
    language: str = "ru"

    @property
    def who(self) -> dict[str, Any]:
        """How the stand-in is told whose phone this is."""
        if self.persona:
            return {"user": self.persona.key}
        return {"user_id": self.user, "language_code": self.language}

    async def send(self, text: str, **more: object) -> dict[str, Any]:
        """Write without waiting for the answer."""
        return await self.district.post("/sim/message", **self.who, text=text, **more)

    async def say(self, text: str, **more: object) -> str:
        """Write, and read the last answer."""
        await self.send(text, **more)
        return await self.answered()

    async def answered(self) -> str:
        """Wait until everything is quiet, and read the last answer."""
        await self.district.quiet()
        return await self.read()

    async def scan(self, label: PacketLabel) -> str:
        """Follow the label's link, as a phone's camera does."""
        return await self.say(f"/start p_{label.token}")

    async def snap(self, *labels: PacketLabel, as_document: bool = False) -> str:
        """Send one photo with these labels."""
        return await self.send_picture(photo_of([paper(each) for each in labels]), as_document=as_document)

    async def send_picture(
        self, picture: bytes, *, as_document: bool = False, name: str = "photo.jpg", **more: object
    ) -> str:
        """Send a picture, or any bytes as a file."""
        encoded = base64.b64encode(picture).decode()
        order = {"base64": encoded, "as_document": as_document, "name": name}
        await self.district.post("/sim/photo", **self.who, **order, **more)
        return await self.answered()

    async def send_document(self, name: str, content: bytes, **more: object) -> str:
        """Send a file, and read the last answer."""
        return await self.send_picture(content, as_document=True, name=name, **more)

    async def document(self, named: str = "") -> tuple[str, bytes]:
        """The newest file that the bot has sent, with that in its name: its name and its bytes."""
        files = [each["document"] for each in await self.heard() if "document" in each]
        found = [each for each in files if named in each["file_name"]]
        file = found[-1]
        async with self.district.http.get(f"/sim/file/{file['file_id']}") as answer:
            return str(file["file_name"]), await answer.read()

    async def tap(self, words: str) -> str:
        """Press the newest button whose text contains these words, and read the last answer."""
        return await self.press(*await self.button(words))

    async def tap_verb(self, verb: str, arg: str | None = None) -> str:
        """Press the newest button of this verb, whatever is written on it, and read the last answer."""
        return await self.press(*await self.button_of(verb, arg))

    async def press(self, message: int, data: str) -> str:
        """Press a button, also one that is no longer on the screen."""
        await self.thumb(message, data)
        return await self.answered()

    async def thumb(self, message: int, data: str) -> None:
        """Press without waiting for the answer."""
        await self.district.post("/sim/callback", **self.who, message_id=message, data=data, force=True)

    async def button(self, words: str) -> tuple[int, str]:
        """The newest button with these words: its message and its data."""
        for number, button in await self._newest_first():
            if words in button["text"]:
                return number, button["callback_data"]
        shown = await self.buttons()
        raise AssertionError(f"no button «{words}» on {self.who}, only {shown}: {await self.read()}")

    async def button_of(self, verb: str, arg: str | None = None) -> tuple[int, str]:
        """The newest button of this verb, and of this argument if one is given."""
        for number, button in await self._newest_first():
            _, found, *_, last = button["callback_data"].split(":")
            if found == verb and arg in (None, last):
                return number, button["callback_data"]
        raise AssertionError(f"no {verb} {arg} on {self.who}: {await self.verbs()}, {await self.read()}")

    async def _newest_first(self) -> list[tuple[int, dict[str, str]]]:
        return [
            (message["message_id"], button)
            for message in reversed(await self.messages())
            for button in keys_of(message)
        ]

    async def buttons(self) -> list[str]:
        """The texts of the buttons under the last message of the bot."""
        return [button["text"] for button in await self._last_keys()]

    async def verbs(self) -> list[str]:
        """The verbs of the buttons under the message that was said or edited last.

        Those that stand under every card are left out: «something is wrong», «I doubt it».
        """
        verbs = [button["callback_data"].split(":")[1] for button in await self._last_keys()]
        return [verb for verb in verbs if verb not in ("incident", "doubt", "paper")]

    async def _last_keys(self) -> list[dict[str, str]]:
        newest = _newest(await self.heard())
        return list(keys_of(newest)) if newest else []

    async def messages(self) -> list[Message]:
        """The whole chat."""
        chat = await self.district.get(f"/sim/chat/{self.user}")
        found: list[Message] = chat["messages"]
        return found

    async def heard(self) -> list[Message]:
        """What the bot has said to this phone."""
        return [message for message in await self.messages() if message["from"]["is_bot"]]

    async def texts(self) -> list[str]:
        """The texts of all that the bot has said to this phone."""
        return [worded(message) for message in await self.heard()]

    async def read(self) -> str:
        """The text of the bot's last message, or of the message that it edited last."""
        newest = _newest(await self.heard())
        return worded(newest) if newest else ""


def worded(message: Message) -> str:
    """The text of a message, or what stands under its picture or file."""
    return str(message.get("text", message.get("caption", "")))


def keys_of(message: Message) -> Iterator[dict[str, str]]:
    """The inline buttons under a message."""
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield from row


def _newest(heard: list[Message]) -> Message | None:
    """What was said last; checkpoints come by the clock, without a sound, and are nobody's answer."""
    heard = [message for message in heard if not is_checkpoint(message)]
    return max(heard, key=_when, default=None)


def _when(message: Message) -> tuple[int, bool, int]:
    """When it was said last; in one second of a still clock what was edited comes after what was new."""
    edited = message.get("edit_date", 0)
    return max(message["date"], edited), bool(edited), message["message_id"]


def is_checkpoint(message: Message) -> bool:
    """Whether it carries a signed note, which stands in a block of its own."""
    return any(entity["type"] == "pre" for entity in message.get("entities", []))


def paper(label: PacketLabel) -> Label:
    """The label as it is printed."""
    return printable(label, "story_bot")


async def answers(phone: Phone) -> int:
    """How many answers the phone has heard: coordinators hear of strangers' scans and checkpoints besides."""
    told = [worded(message) for message in await phone.heard() if not is_checkpoint(message)]
    return len([text for text in told if "не стоит в маршруте" not in text])
