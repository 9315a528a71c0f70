"""What happens in the pictures of the guide to questions: one is asked, answered by a reply, kept, found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.clock import at

if TYPE_CHECKING:
    from tests.page.guides import Stage

ASKED = "/ask пломбы: Порвана пломба на пакете, менять её до наблюдателя?"
ANSWER = "Не меняйте. Дождитесь наблюдателя: он запишет замечание, потом поставите новую."


async def asked(stage: Stage) -> None:
    """A school asks, with a name first; the coordinator replies to the bot's message."""
    stage.district.clock.set(at(14, 8, 20))
    async with stage.picture("questions-private", "Ш-01", 700) as phone:
        await phone.write("/ask Приедет ли Иванова М. П.? Её телефон 8 904 123-45-67")
        await phone.sees("Не отправлено")
    await stage.district.phone("Ш-01").tap("Отмена")
    await stage.district.phone("Ш-01").say(ASKED)
    async with stage.picture("questions-reply", "К-01", 844) as phone:
        await phone.last.get_by_role("button", name="Ответить на это сообщение").click()
        await phone.write(ANSWER)
        await phone.sees("Ответ отправлен")


async def kept(stage: Stage) -> None:
    """The answer is kept for everyone, and an expert finds it."""
    coordinator = stage.district.phone("К-01")
    await coordinator.tap("Сохранить для всех…")
    await coordinator.tap("Сохранить для всех")
    async with stage.picture("questions-faq", "Э-01", 640) as phone:
        await phone.write("/faq порванные пломбы")
        await phone.sees("найдено 1")
        await phone.tap("1")
        await phone.sees("Ответ 1 для всех")


QUESTIONS = (asked, kept)
