"""What people write without a command in the second procedure, with blanks for what there is in the plan."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from custody.plan import Plan
from tests.stories.clock import MORNING

SPOKEN: dict[str, tuple[str, ...]] = {
    "SaysRooms": ("{rooms}", "{rooms}", "аудитории {rooms}", "ауд. {number}:{number}", "rooms {rooms}"),
    "SaysDay": (
        "проводим {day}", "проводим {day}", "{subject} {course} курс проводим {day}",
        "{subject} проводим на {day}", "we hold it on {day}", "пишем {number} апреля", "выбираем {day}.2026",
    ),
    "SaysCodes": (
        "коды {course} курс {span}", "коды {span}", "коды {place} {course} курс {span}",
        "коды {span}, {span}", "коды участников {place} {span}", "codes", "коды {place}", "коды {number}",
    ),
    "SaysShares": (
        "{shares}", "{shares}", "раздаю {shares}", "Э-01 {number}", "выдаю Э-02: {number} и Э-05 {number}",
    ),
    "SaysMarks": (
        "{marks}", "{marks}", "{marks}\n{marks}\n{marks}", "{participant} н", "{participant} в{course}",
        "{participant} убрать", "{participant} вариант {course} {number} {number} х",
    ),
    "SaysTask": (
        "сделано {task}", "сделано {task} {place}", "сделано {task} {place} вчера", "сделано {task} все",
        "мероприятие {task} сделано {day}", "реквизиты получены", "получено № {task} {place}", "task {task}",
        "сделано {task} все, кроме {place}", "сделано {task} {place} форма {number}",
        "отменить пункт {task} {place}: ошибка", "не сделано {task}", "{task} не сделано", "план мероприятий",
    ),
    "SaysSample": (
        "выборка", "порог среднего {number}", "порог ошибки 3,5", "порог участников {number}", "порог",
        "threshold the mean {number}", "порог признаков {number}",
    ),
    "Speaks": (
        "вопрос: {sentence}", "вопрос: {sentence} №{number}", "question: {sentence}",
        "ответ {task}: {sentence}", "ответ {number}: {sentence}", "answer to {task}: {sentence}",
    ),
    "AsksBoard": ("статус {subject}", "status {place}", "статус не выбрали день", "сводка {place} {course}"),
    "AsksProof": ("справка", "справка вчера", "справка за {day} Ш-01", "proof {day}"),
    "PrintedLink": ("https://t.me/story_bot?start=r_{mark}", "r_{mark}", "/start r_{mark}"),
}  # fmt: skip
"""By the filter that hears it; a new one without a row here fails a test."""

WITH_WORDS: dict[str, tuple[str, ...]] = {
    "roadmap": ("", "{task}", "{place}", "сделано {task} {place}", "{sentence}"),
    "codes": ("", "{span}", "{course} курс {span}", "{place} {course} курс {span}", "{place}", "{sentence}"),
    "share": ("", "{shares}", "{sentence}"),
    "ask": ("", "сроки: {sentence}", "{sentence}", "{sentence}: {sentence}"),
    "faq": ("", "{sentence}", "архив", "{number}"),
    "sample": ("", "среднего {number}", "порог ошибки {number}", "{sentence}"),
    "status": (
        "", "план мероприятий", "мероприятие {task}", "{place}", "не выбрали день", "{subject}", "{sentence}",
    ),
    **dict.fromkeys(("days", "places", "marks", "questions"), ("", "", "{number}", "{sentence}")),
}  # fmt: skip
"""Commands that take something, and what; every other command is said alone."""

OWN: dict[str, tuple[str, ...]] = {
    "Ш": ("SaysRooms", "SaysDay", "SaysCodes", "SaysTask", "Speaks"),
    "П": ("SaysShares", "SaysShares", "SaysMarks", "Speaks"),
    "Э": ("SaysMarks", "Speaks"),
    "К": ("SaysTask", "SaysSample", "Speaks", "SaysCodes", "SaysDay"),
    "О": ("SaysTask", "SaysSample", "Speaks", "AsksBoard", "AsksProof", "PrintedLink"),
}
"""What each kind of person says most often, by the letter of their call-sign."""

SENTENCES = (
    "когда привезут архив", "во сколько открывают ФИС ОКО", "сдать можно завтра", "Иванов Иван не пришёл",
    "звоните 8-914-000-00-00", "пароль qwerty123", "почта a.b@example.com", "да", "спасибо", "нет", "?",
    "a" * 700, "<b>жирно</b>", "👍",
)  # fmt: skip

_BLANK = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Blanks:
    """Fills blanks with what is in the plan, or nearly."""

    plan: Plan

    def text(self, chance: Random, letter: str = "") -> str:
        """Something of the second procedure, mostly what somebody with such a call-sign would say."""
        if chance.random() < 0.3:
            name = chance.choice(sorted(WITH_WORDS))
            return self.filled(f"/{name} {chance.choice(WITH_WORDS[name])}".strip(), chance)
        own = OWN.get(letter, ())
        name = chance.choice(own if own and chance.random() < 0.8 else sorted(SPOKEN))
        return self.filled(chance.choice(SPOKEN[name]), chance)

    def filled(self, template: str, chance: Random) -> str:
        """Each blank anew."""
        return _BLANK.sub(lambda found: WAYS[found[1]](self.plan, chance), template)


def _rooms(plan: Plan, chance: Random) -> str:
    """As many rooms as some sitting has packets, mostly of sizes that can be."""
    number = chance.choice((chance.choice(plan.sittings).packets, chance.randrange(1, 9)))
    came = [chance.choice((25, 24, 12, 1, 0, 26, 51, 300)) for _ in range(number)]
    return chance.choice((" ", ", ", "\n")).join(f"{each}:{n}" for each, n in enumerate(came, start=1))


def _day(plan: Plan, chance: Random) -> str:
    sitting = chance.choice(plan.sittings)
    day = chance.choice((sitting.date, sitting.until or sitting.date, MORNING.date()))
    return f"{day + timedelta(days=chance.choice((0, 0, 1, 2, 7, -1, 40))):%d.%m}"


def _span(_plan: Plan, chance: Random) -> str:
    first = chance.choice((1001, 1001, 1101, 1176, chance.randrange(9999), 0))
    last = first + chance.choice((24, 49, 174, 0, -1, 6000))
    sign = chance.choice(("–", "-", " - ", "..", "…"))
    return f"{first}{sign}{last}"


def _marks(_plan: Plan, chance: Random) -> str:
    given = " ".join(chance.choice("0011223х9") for _ in range(chance.choice((3, 3, 3, 1, 4))))
    return f"{chance.randrange(1001, 1030)} в{chance.choice('1129')} {given}"


def _shares(plan: Plan, chance: Random) -> str:
    experts = [each.callsign for each in plan.people if each.callsign.startswith("Э")] + ["Э-99", "Ш-01"]
    chosen = chance.sample(experts, k=min(len(experts), chance.choice((1, 2, 2, 3))))
    return chance.choice((", ", " и ", "\n")).join(
        f"{each} {chance.choice((1, 2, 3, 4, 60))}" for each in chosen
    )


WAYS: dict[str, Callable[[Plan, Random], str]] = {
    "rooms": _rooms,
    "day": _day,
    "span": _span,
    "marks": _marks,
    "shares": _shares,
    "participant": lambda _, chance: str(chance.choice((1001, 1002, 1003, 1175, 9999))),
    "place": lambda plan, chance: chance.choice((*(each.code for each in plan.organisations), "НЕТ")),
    "subject": lambda plan, chance: chance.choice(plan.sittings).subject,
    "course": lambda _, chance: chance.choice("1123"),
    "task": lambda _, chance: str(chance.choice((1, 2, 3, 4, 5, 6))),
    "mark": lambda _, chance: "".join(chance.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=16)),
    "number": lambda _, chance: str(chance.choice((0, 1, 2, 3, 7, 25, 999))),
    "sentence": lambda _, chance: chance.choice(SENTENCES),
}
"""What stands in each blank."""
