"""Questions to the coordinator: the commands, replies to the bot's messages, and the same in words."""

import re
from typing import Any

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import Message

from custody.desk.call import Call
from custody.desk.forms.free_text import is_sentence, is_text_for_others
from custody.desk.inquiries import asking, faq, faq_search, responses
from custody.desk.inquiries.office import is_office
from custody.desk.inquiries.replies import behind
from handlers.calls import by
from handlers.filters import visible
from handlers.wanted_inquiries import Inquirer

router = Router(name="inquiries")

_ABOUT = re.compile(r"t:[a-z-]+:q(\d{1,18}):")


class Replies(Filter):
    """Passes a reply to a message of the bot that speaks of a question; its id is passed on as `inquiry`."""

    async def __call__(self, message: Message, call: Call | None = None) -> bool | dict[str, Any]:
        """Whether it is one; a command is a command wherever it stands."""
        under = message.reply_to_message
        if under is None or call is None or (message.text or "").startswith("/"):
            return False
        found = await behind(call, under.message_id) or named_under(under)
        return False if found is None else {"inquiry": found}


def named_under(message: Message) -> int | None:
    """The one question that the bot's own buttons under this message name.

    Of a message that was sent twice, because the bot died before it could note the first, the books know the
    second alone; people reply to either.
    """
    is_own = message.from_user is not None and message.from_user.is_bot
    rows = message.reply_markup.inline_keyboard if is_own and message.reply_markup else []
    named = {found[1] for row in rows for key in row if (found := _ABOUT.match(key.callback_data or ""))}
    return int(named.pop()) if len(named) == 1 else None


class Speaks(Filter):
    """Passes «question: …» and «answer 14: …», unless a sentence is asked for; passed on as `spoken`.

    The office names a question by its number also while it is asked for the answer to another one.
    """

    async def __call__(
        self, message: Message, inquirer: Inquirer, call: Call | None = None
    ) -> bool | dict[str, Any]:
        """Whether it is one."""
        spoken = inquirer.spoken(visible(message.text)) if message.text else None
        if spoken is None or call is None:
            return False
        names = bool(spoken[0]) and is_office(call.person)
        return {"spoken": spoken} if names or not await is_sentence(call) else False


class InsteadOfWords(Filter):
    """Passes a picture, a file or a voice while a text for others is awaited."""

    async def __call__(self, message: Message, call: Call | None = None) -> bool:
        """Whether it is one; evidence is asked for by another question."""
        return message.text is None and call is not None and await is_text_for_others(call)


@router.message(Replies())
async def on_reply(message: Message, inquiry: int, call: Call, inquirer: Inquirer) -> None:
    """A reply to a message about a question: the answer of the office, or more by the asker."""
    text = visible(message.text or "")
    if message.text is None:
        await asking.words_only(call)
        return
    said, thanks = inquirer.said(text), inquirer.thanks(text)
    await responses.by_message(by(call, "text"), inquiry, said, thanks=thanks)


@router.message(InsteadOfWords())
async def on_picture(_message: Message, call: Call) -> None:
    """A picture where words are awaited."""
    await asking.words_only(call)


@router.message(Command("ask"))
async def on_ask(message: Message, command: CommandObject, call: Call, inquirer: Inquirer) -> None:
    """A question, whole or by its topic; a picture with it is refused."""
    if message.text is None:
        await asking.words_only(call)
    else:
        await asking.begin(by(call, "command"), inquirer.meant(visible(command.args or "")))


@router.message(Command("questions"))
async def on_questions(_message: Message, call: Call) -> None:
    """What waits for an answer."""
    await faq.waiting(call, 1)


@router.message(Command("faq"))
async def on_faq(_message: Message, command: CommandObject, call: Call, inquirer: Inquirer) -> None:
    """Answers kept for everyone, all of them or by words."""
    text = (command.args or "").strip()
    await (faq_search.search(call, text, inquirer.stems) if text else faq.pages(call, 1))


@router.message(Speaks())
async def on_words(_message: Message, spoken: Any, call: Call, inquirer: Inquirer) -> None:  # noqa: ANN401
    """The same in words, for a bad network."""
    number, text = spoken
    if number:
        await responses.by_number(call, number, inquirer.said(text))
    else:
        await asking.begin(call, inquirer.meant(text))
