"""Updates as people cause them: messages, buttons, pictures, edits, forwards, groups."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.fuzz.buttons import any_button
from tests.fuzz.contents import CONTENTS, FORWARDED
from tests.fuzz.corpus import Corpus, mutated
from tests.fuzz.tables import filled_in, mangled
from tests.fuzz.telegram import Nowhere

Update = dict[str, Any]
STRANGERS = tuple(range(600, 610))
GROUPS = (-100, -101, -1002)
FILLED = 40
"""So many tables that were filled in are kept; a later one takes the place of an earlier one."""


@dataclass
class People:
    """Whoever has a phone, and the buttons that they were shown."""

    chance: Random
    corpus: Corpus
    telegram: Nowhere
    known: Sequence[int]
    files: Sequence[str]
    tables: Sequence[str]
    """The names of the files that are tables, well made or not."""
    letters: Mapping[int, str]
    """What the call-sign of each chat begins with."""
    moment: int = 0
    numbers: int = 1000
    ways: list[Callable[[int], Update]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """How often each way of speaking is taken."""
        common = [self.press] * 8 + [self.write] * 8 + [self.photograph, self.send_table, self.press_anything]
        self.ways = [
            *common, self.edit, self.odd, self.forward, self.in_group, self.membership, self.reply,
        ]  # fmt: skip

    def update(self) -> tuple[int, Update]:
        """Who causes it, and the update without its number."""
        who = self.chance.choice(self.known if self.chance.random() < 0.93 else STRANGERS)
        return who, self.chance.choice(self.ways)(who)

    def message(self, who: int, **more: object) -> Update:
        """A message in the person's own chat."""
        self.numbers += 1
        base = {"message_id": self.numbers, "date": self.moment, "chat": {"id": who, "type": "private"}}
        return {**base, "from": self.user(who), **more}

    def user(self, who: int) -> Update:
        """As Telegram names them."""
        return {
            "id": who,
            "is_bot": False,
            "first_name": "x",
            "language_code": self.chance.choice(("ru", "en")),
        }

    def text(self, who: int = 0) -> str:
        """Something written, sometimes spoiled."""
        said = self.corpus.text(self.chance, self.letters.get(who, ""))
        return mutated(said, self.chance) if self.chance.random() < 0.3 else said

    def write(self, who: int) -> Update:
        return {"message": self.message(who, text=self.text(who))}

    def reply(self, who: int) -> Update:
        """To a message of the bot: of a question, perhaps."""
        shown = self.telegram.messages[who]
        under = {**self.message(who), "message_id": self.chance.choice(shown) if shown else 1}
        return {"message": self.message(who, text=self.text(who), reply_to_message=under)}

    def send_table(self, who: int) -> Update:
        """One that was made before, or the last that the bot has sent, filled in; often with faults."""
        name, sent = self.chance.choice(self.tables), self.telegram.tables[who]
        if sent and self.chance.random() < 0.5:
            content = filled_in(self.chance.choice(sent), self.chance)
            name = f"filled-{self.chance.randrange(FILLED)}"
            self.telegram.files[name] = (
                mangled(content, self.chance) if self.chance.random() < 0.5 else content
            )
        return self.document(who, name)

    def document(self, who: int, name: str) -> Update:
        """That file, called a table."""
        file = {"file_id": name, "file_unique_id": "f", "file_size": 1000, "file_name": "таблица.xlsx"}
        return {"message": self.message(who, document=file)}

    def edit(self, who: int) -> Update:
        return {"edited_message": self.message(who, text=self.text(), edit_date=self.moment)}

    def odd(self, who: int) -> Update:
        return {"message": self.message(who, **self.chance.choice(CONTENTS))}

    def forward(self, who: int) -> Update:
        return {"message": self.message(who, text=self.text(), forward_origin=FORWARDED)}

    def photograph(self, who: int) -> Update:
        content = self.chance.choice(self.shown(self.chance.choice(self.files)))
        caption = {"caption": self.text()} if self.chance.random() < 0.3 else {}
        return {"message": self.message(who, **content, **caption)}

    def shown(self, name: str) -> tuple[Update, Update]:
        """The file as a picture, and as a document of some kind."""
        file = {"file_id": name, "file_unique_id": "f", "file_size": 1000}
        called = self.chance.choice(("план.xlsx", "a.jpg", "x" * 300, ""))
        named = {**file, "file_name": called, "mime_type": "x/y"}
        return {"photo": [{**file, "width": 100, "height": 100}]}, {"document": named}

    def press(self, who: int) -> Update:
        shown = self.telegram.buttons[who if self.chance.random() < 0.95 else self.chance.choice(self.known)]
        data = self.chance.choice(shown) if shown else "t:mine::0:"
        if self.chance.random() < 0.15:
            data = self.forged(data)
        return self.pressed(who, data)

    def press_anything(self, who: int) -> Update:
        """A button of any verb that there is."""
        return self.pressed(who, any_button(self.chance))

    def pressed(self, who: int, data: str) -> Update:
        """That button."""
        under = self.message(who, text="…")
        query = {"id": "1", "from": self.user(who), "chat_instance": "1", "message": under, "data": data}
        return {"callback_query": query}

    def forged(self, data: str) -> str:
        """Another verb, another packet, another version, or rubbish."""
        parts, other = (
            data.split(":"),
            self.chance.choice([each for all_ in self.telegram.buttons.values() for each in all_] or [data]),
        )
        if len(parts) < 5 or self.chance.random() < 0.2:
            return mutated(data, self.chance)[:64]
        at = self.chance.randrange(1, 5)
        made = self.chance.choice(
            ("", "p1", "p999999999", "s3", "b1", "n2", "i1", "d1", "f1", "t1", "0", "-1", "7", "т")
        )
        parts[at] = self.chance.choice((made, (other.split(":") + [""] * 5)[at]))
        return ":".join(parts)

    def in_group(self, who: int) -> Update:
        """A command, or a button, in a chat of several."""
        chat = {
            "id": self.chance.choice(GROUPS),
            "type": self.chance.choice(("group", "supergroup", "channel")),
        }
        said = {
            **self.message(
                who, text=self.chance.choice(("/status", "/allow", "/status@story_bot карам", self.text()))
            ),
            "chat": chat,
        }
        if self.chance.random() < 0.3:
            query = self.press(who)["callback_query"]
            return {"callback_query": {**query, "message": {**query["message"], "chat": chat}}}
        return {self.chance.choice(("message", "message", "edited_message")): said}

    def membership(self, who: int) -> Update:
        """Telegram's word that the bot was let in, or thrown out, or blocked."""
        me = {"id": 1, "is_bot": True, "first_name": "b"}
        old, new = ({"user": me, "status": self.chance.choice(("member", "left"))} for _ in "12")
        kicked = {"user": me, "status": "kicked", "until_date": 0}
        chat = self.chance.choice(({"id": who, "type": "private"}, {"id": GROUPS[0], "type": "group"}))
        last = self.chance.choice((new, kicked))
        return {
            "my_chat_member": {
                "chat": chat,
                "from": self.user(who),
                "date": self.moment,
                "old_chat_member": old,
                "new_chat_member": last,
            }
        }
