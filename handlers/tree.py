"""All handlers in the order in which they are asked."""

from aiogram import Router

from handlers import (
    approval,
    board,
    buttons,
    cards,
    commands,
    deeds,
    exports,
    fixing,
    forwards,
    founding,
    group_lists,
    groups,
    messages,
    now,
    paper,
    planning,
    plans,
    printing,
    strangers,
    tell,
    trouble,
)
from handlers.filters import Participant

KNOWN = (
    plans,
    forwards,
    board,
    group_lists,
    deeds,
    commands,
    approval,
    cards,
    printing,
    exports,
    trouble,
    now,
    tell,
    paper,
    fixing,
    planning,
    messages,
    buttons,
)
"""What participants say and press, in the order in which it is heard."""


def routers() -> tuple[Router, ...]:
    """The participants' routers, then the strangers'; made anew for every dispatcher."""
    known = Router(name="participants")
    for observer in (known.message, known.edited_message, known.callback_query):
        observer.filter(Participant())
    known.include_routers(*(_anew(each.router) for each in KNOWN))
    return known, _anew(founding.router), _anew(groups.router), _anew(strangers.router)


def _anew(written: Router) -> Router:
    """The same handlers in a router without a parent: aiogram lets a router into one dispatcher only."""
    fresh = Router(name=written.name)
    for name, observer in written.observers.items():
        fresh.observers[name].handlers.extend(observer.handlers)
    return fresh
