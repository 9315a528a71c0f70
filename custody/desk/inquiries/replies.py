"""Which question a message of the bot speaks of."""

from custody.desk.call import Call


async def behind(call: Call, message: int) -> int | None:
    """The question of the message to which somebody replies; None when it speaks of none."""
    async with call.read_books() as books:
        return await books.inquiry_behind(call.chat, message)
