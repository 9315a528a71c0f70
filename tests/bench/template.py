"""A usual aiogram template bot, as they are cloned to begin a project, with the same work to do as ours.

Its habits are those of the popular templates: aiogram's own polling, which confirms updates before they
are handled; FSM in `MemoryStorage`; SQLAlchemy's ORM, a session for each update from a middleware that
first upserts the user and commits; a repository; the handler commits and answers. Nothing holds it back:
SQLite is in WAL mode with `synchronous=NORMAL` (ours is FULL), and waits a minute for a lock.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.filters import CommandObject, CommandStart, StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message, TelegramObject
from aiogram.utils.keyboard import InlineKeyboardBuilder
from sqlalchemy import BigInteger, ForeignKey, func
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.event import listen
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

router = Router()


class Base(DeclarativeBase):
    """All tables."""


class User(Base):
    """Whoever has written."""

    __tablename__ = "template_users"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    full_name: Mapped[str]
    username: Mapped[str | None]
    language: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Act(Base):
    """Something that somebody has done with a packet."""

    __tablename__ = "template_acts"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("template_users.id"))
    verb: Mapped[str]
    packet: Mapped[str]
    at: Mapped[datetime]


class Repository:
    """What handlers ask of the database."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def get_or_create_user(self, user: Any) -> User:  # noqa: ANN401 - aiogram's
        """The user, as Telegram calls them by now."""
        named = {"full_name": user.full_name, "username": user.username, "language": user.language_code}
        said = insert(User).values(id=user.id, **named)
        kept = said.on_conflict_do_update(index_elements=[User.id], set_=named).returning(User)
        found = (await self.session.execute(kept)).scalar_one()
        await self.session.commit()
        return found

    async def add_act(self, user: User, verb: str, packet: str) -> Act:
        """The act, kept."""
        act = Act(user_id=user.id, verb=verb, packet=packet, at=datetime.now(UTC))
        self.session.add(act)
        await self.session.commit()
        return act


class DatabaseMiddleware(BaseMiddleware):
    """A session for each update, and its user."""

    def __init__(self, pool: async_sessionmaker[AsyncSession]) -> None:
        self.pool = pool

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:  # noqa: ANN401 - whatever the handler returns
        """Around every handler."""
        async with self.pool() as session:
            data["repository"] = repository = Repository(session)
            data["user"] = await repository.get_or_create_user(data["event_from_user"])
            return await handler(event, data)


class Tap(CallbackData, prefix="t"):
    """A button."""

    verb: str
    packet: str


class Handover(StatesGroup):
    """Where somebody stands in the talk."""

    looking = State()
    taken = State()


def keyboard(verb: str, packet: str) -> InlineKeyboardMarkup:
    """One button."""
    builder = InlineKeyboardBuilder()
    builder.button(text=verb.title(), callback_data=Tap(verb=verb, packet=packet))
    return builder.as_markup()


@router.message(CommandStart(deep_link=True))
async def scanned(
    message: Message, command: CommandObject, state: FSMContext, repository: Repository, user: User
) -> None:
    """A label was scanned."""
    packet = (command.args or "").removeprefix("p_")
    await repository.add_act(user, "look", packet)
    await state.set_state(Handover.looking)
    await state.update_data(packet=packet)
    await message.answer(
        f"<b>Packet {packet}</b>\n\nIs it whole? Then take it.", reply_markup=keyboard("take", packet)
    )


@router.callback_query(Tap.filter(), StateFilter("*"))
async def tapped(
    query: CallbackQuery, callback_data: Tap, state: FSMContext, repository: Repository, user: User, bot: Bot
) -> None:
    """A button was pressed."""
    act = await repository.add_act(user, callback_data.verb, callback_data.packet)
    await state.set_state(Handover.taken)
    await query.answer()
    text = f"<b>Packet {callback_data.packet}</b>\n\nRecorded: № {act.id}, {act.verb}, {act.at:%H:%M}."
    await bot.send_message(query.from_user.id, text, reply_markup=keyboard("confirm", callback_data.packet))


async def main() -> None:
    """Poll until a signal comes."""
    url = os.environ["DATABASE_URL"].replace("sqlite:", "sqlite+aiosqlite:")
    engine = create_async_engine(url, connect_args={"timeout": 60})
    listen(engine.sync_engine, "connect", _tuned)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    server = TelegramAPIServer.from_base(os.environ["BOT_API_URL"])
    bot = Bot(
        os.environ["BOT_TOKEN"], session=AiohttpSession(api=server),
        default=DefaultBotProperties(parse_mode=ParseMode.HTML),
    )  # fmt: skip
    dispatcher = Dispatcher(storage=MemoryStorage())
    middleware = DatabaseMiddleware(async_sessionmaker(engine, expire_on_commit=False))
    dispatcher.message.middleware(middleware)
    dispatcher.callback_query.middleware(middleware)
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot)


def _tuned(connection: Any, _record: object) -> None:  # noqa: ANN401 - SQLAlchemy's
    for said in ("journal_mode=WAL", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {said}")


if __name__ == "__main__":
    asyncio.run(main())
