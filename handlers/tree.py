"""All handlers in the order in which they are asked."""

from aiogram import Router

from handlers import (
    acts,
    approval,
    board,
    buttons,
    cards,
    codes,
    commands,
    credentials,
    deeds,
    exports,
    fixing,
    forwards,
    founding,
    group_lists,
    groups,
    inquiries,
    inquiry_buttons,
    links,
    mark_lines,
    marks,
    messages,
    now,
    paper,
    places,
    planning,
    plans,
    printing,
    proofs,
    roadmap,
    rooms,
    sampling,
    sharing,
    strangers,
    tables,
    tell,
    trouble,
    windows,
)
from handlers.filters import Participant

KNOWN = (
    credentials,
    acts,
    tables,
    plans,
    forwards,
    inquiries,
    inquiry_buttons,
    links,
    roadmap,
    board,
    group_lists,
    deeds,
    proofs,
    commands,
    approval,
    cards,
    printing,
    exports,
    trouble,
    now,
    tell,
    mark_lines,
    marks,
    paper,
    fixing,
    planning,
    windows,
    places,
    rooms,
    codes,
    sampling,
    sharing,
    messages,
    buttons,
)
"""What participants say and press, in the order in which it is heard."""


def routers() -> tuple[Router, ...]:
    """The participants' router, then the strangers'; made anew for every dispatcher."""
    known = _anew("participants", *(each.router for each in KNOWN))
    for observer in (known.message, known.edited_message, known.callback_query):
        observer.filter(Participant())
    strange = (_anew(each.__name__, each.router) for each in (founding, groups, strangers))
    return known, *strange


def _anew(name: str, *written: Router) -> Router:
    """The same handlers in one router without a parent: aiogram lets a router into one dispatcher only.

    One for many, because aiogram's way through each router costs as much as most handlers do.
    """
    fresh = Router(name=name)
    for router in written:
        for kind, observer in router.observers.items():
            fresh.observers[kind].handlers.extend(observer.handlers)
    return fresh
