"""Typed answers to questions that have buttons: the words for what each button says, in both languages."""

import re
from collections.abc import Callable

from custody.desk.forms.free_text import SAID
from custody.private_words import packed
from locales.private_words import said as said_privately
from locales.typed_orders import order_meant
from locales.typed_sheet import sheet_meant
from locales.typed_tasks import codes_meant, day_meant
from locales.typed_when import moment_meant

VARIANTS = re.compile(r"(?<!\w)(?:вариант(?:ы|а|ов)?|variants?|№)(?!\w)")
COUNTED = (
    ("1", "перв(?:ый|ого)|first"), ("2", "втор(?:ой|ого)|second"), ("3", "трет(?:ий|ьего)|third"),
    ("4", "четверт(?:ый|ого)|fourth"),
)  # fmt: skip

ANSWERS: dict[str, tuple[tuple[str, str], ...]] = {
    "variants": (
        ("-", "(?:один|любой|any|one)(?: variant)?|(?:не ?важно|нет|неизвестно|no matter|none)|один вариант"),
    ),
    "organisers": (("enough", "хватило(?: везде| всем)?|достаточно|по одному|enough(?: everywhere)?"),),
    "teaches": (("none", "не был[ио]?|нет|никто|ни одного|none(?: was)?|no"),),
    "rooms-spoiled": (("0", "(?:испорченных )?нет|не было|ни одной|none(?: spoiled)?|no"),),
    "seals": (("-", "(?:пломбы )?без номеров|номеров нет|нет|(?:seals )?without numbers|none|no"),),
    "relabel-reason": (
        ("torn", "(?:старая )?(?:порвана|порвалась|не читается|порвана не читается)|torn|unreadable"),
        ("lost", "(?:старая )?(?:потеряна|утеряна|потерялась|отклеилась)|lost"),
        (
            "wrong",
            "(?:была )?(?:не тот пакет|не на том пакете|не на тот пакет)|(?:on )?(?:the )?wrong packet",
        ),
    ),
    "cause": (
        ("nobody-there", "принимать некому|некому (?:принять|сдать|принимать)|nobody (?:is )?there"),
        ("no-transport", "нет транспорта|no transport"),
        ("weather", "погода|погода дорога закрыта|дорога закрыта|weather|(?:the )?road is closed"),
        ("late-hour", "поздно|поздно там не работают|too late|late"),
    ),
}
"""By question: the button's code, and what is typed for it, in small letters without signs; «ё» is «е»."""


def answer_meant(field: str, text: str) -> str:
    """The code of the button that the words mean; other words stay as they are."""
    if field in SAID:
        return packed(said_privately(text))
    if field in WHOLE:
        return WHOLE[field](text)
    said = " ".join(re.sub(r"[^\w\s:]", " ", text.casefold().replace("ё", "е")).split())
    known = (code for code, words in ANSWERS.get(field, ()) if re.fullmatch(words, said))
    return next(known, text)


def _variants(text: str) -> str:
    """The numbers alone, where only words that go with them stand beside; else as it was typed."""
    said = " ".join(text.casefold().replace("ё", "е").strip(" .!").split())
    if any(re.fullmatch(words, said) for _, words in ANSWERS["variants"]):
        return "-"
    kept = VARIANTS.sub(" ", said)
    for number, words in COUNTED:
        kept = re.sub(rf"(?<!\w)(?:{words})(?!\w)", number, kept)
    return text if kept == said or re.search(r"[^\W\d_]{2}", kept) else " ".join(kept.split())


WHOLE: dict[str, Callable[[str], str]] = {
    "legs": sheet_meant,
    "approve-order": lambda text: order_meant(text) or text,
    "when": lambda text: moment_meant(text) or text,
    "task-day": day_meant,
    "task-codes": codes_meant,
    "variants": _variants,
}
"""Questions whose answer is understood as a whole."""
