"""Every parameter of a handler is one that somebody provides: a typo would be a TypeError in the field."""

import inspect

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject

from handlers.tree import routers

WIRED = {
    "eyes",
    "vocabulary",
    "meaning",
    "lasting_lines",
    "day_reader",
    "dates",
    "hours_reader",
    "audience_reader",
    "evidence_days",
    "card_printer",
    "printer",
    "exporter",
    "status_reader",
    "list_printer",
    "people_reader",
    "deed_printer",
    "board_painter",
    "story_painter",
    "plan_tools",
    "mark_tools",
    "tables",
    "sampling_tools",
    "sample_words",
    "proof_reader",
    "codes_reader",
    "day_of_work_reader",
    "sharing_reader",
    "inquirer",
    "task_reader",
    "table_printer",
}
BY_THE_RECEPTION = {"call", "knock", "crowd", "planner"}
BY_A_FILTER = {
    "text", "words", "now", "printed", "said", "command", "callback_data", "said_rooms", "said_codes",
    "said_marks", "said_sample", "said_shares", "said_day", "inquiry", "spoken", "task",
}  # fmt: skip
PROVIDED = WIRED | BY_THE_RECEPTION | BY_A_FILTER


def handlers_of(router: Router) -> list[HandlerObject]:
    found = [each for observer in router.observers.values() for each in observer.handlers]
    return found + [each for child in router.sub_routers for each in handlers_of(child)]


def unknown(handler: HandlerObject) -> set[str]:
    names = list(inspect.signature(inspect.unwrap(handler.callback)).parameters)
    return set(names[1:]) - PROVIDED


def test_every_parameter_of_a_handler_is_provided() -> None:
    found = [each for router in routers() for each in handlers_of(router)]
    assert len(found) > 10, "the tree of handlers is empty: this test would prove nothing"
    missing = {each.callback.__name__: unknown(each) for each in found if unknown(each)}
    assert not missing, (
        f"nobody provides these parameters, Telegram's users would meet a TypeError: {missing}"
    )


def test_a_parameter_that_nobody_provides_is_seen() -> None:
    router = Router()

    @router.message()
    async def on_planted(_message: object, cal: object) -> None:
        """A typo: `cal` for `call`."""

    (planted,) = handlers_of(router)
    assert unknown(planted) == {"cal"}
