"""Questions and answers as they are typed: «/ask сроки: когда…», «вопрос: …», «ответ 14: …», «спасибо»."""

import re
from dataclasses import dataclass, field

from custody.inquiries import LONGEST_TOPIC, Meant
from custody.private_words import Finder, Said
from custody.searching import Stems
from locales.private_words import private_in, said
from locales.stems import stems_of

_TOPIC = re.compile(rf"([^\n:]{{2,{LONGEST_TOPIC}}}?)\s*:(?=\s)\s*(\S.*)", re.DOTALL)
_ASKED = re.compile(
    r"(?:вопрос(?: координатору)?|question(?: to the coordinator)?)\s*[:—–]\s*(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ANSWERED = re.compile(
    r"(?:ответ|answer)(?: на вопрос| to question| to)?\s*[№#]?\s*(\d{1,6})\s*[:—–]\s*(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_THANKS = re.compile(
    r"(?:(?:большое|огромное|всё|все|да|ок|ok|okay|понятно|понял[аи]?|ясно|принято|хорошо|спасибо|благодар(?:ю|им|ствую)"
    r"|помогло|вам|очень|thanks?|thank you|got it|clear|very much)[\s,.!)👍🙏]*)+|[\s👍🙏❤+]+",
    re.IGNORECASE,
)

TOPICS: tuple[tuple[str, str], ...] = (
    ("packets", r"пакет\w*|наклейк\w*|пломб\w*|пакеты и наклейки|packets?|labels?|seals?"),
    ("dates", r"срок\w*|дат[аы]|день|график|сроки и дни|dates?|deadlines?|schedule"),
    ("print", r"печать|материал\w*|ким\w*|архив\w*|скачивание|print(?:ing)?|materials?"),
    ("check", r"проверка|эксперт\w*|балл\w*|критери\w*|проверка и баллы|check(?:ing)?|experts?|marks?"),
    ("upload", r"загрузка|фис|фис око|личный кабинет|форма сбора|upload(?:ing)?|fis"),
    ("bot", r"бот\w*|телефон\w*|телеграм\w*|бот и телефон|bot|phones?|telegram"),
    ("other", r"друго[ей]|разное|общий|other"),
)
"""By topic: what is typed for it, in small letters; «ё» is «е»."""


@dataclass(frozen=True, slots=True)
class TypedInquirer:
    """Understands questions and answers in both languages."""

    finder: Finder = field(default=private_in)
    stems: Stems = field(default=stems_of)

    def meant(self, text: str) -> Meant:
        """The topic, a heading in other words, and the question; nothing asked when the text is empty."""
        text = text.strip()
        if not text:
            return Meant()
        found = _TOPIC.fullmatch(text)
        pieces = self.finder(text)
        if found is None or any(each.start < found.start(2) for each in pieces):
            return Meant("other", "", said(text))
        heading, asked = " ".join(found[1].split()), found[2]
        low = heading.lower().replace("ё", "е")
        topic = next((code for code, words in TOPICS if re.fullmatch(words, low)), "")
        return Meant(topic or "other", "" if topic else heading, said(asked))

    def said(self, text: str) -> Said:
        """An answer, or more about a question, with what in it looks private."""
        return said(text)

    def spoken(self, text: str) -> tuple[int, str] | None:
        """A question (0) or the answer to the question of that number; None for anything else."""
        if asked := _ASKED.fullmatch(text.strip()):
            return 0, asked[1]
        answered = _ANSWERED.fullmatch(text.strip())
        return (int(answered[1]), answered[2]) if answered else None

    def thanks(self, text: str) -> bool:
        """Whether it says thanks and nothing else."""
        return _THANKS.fullmatch(text.strip()) is not None


INQUIRER = TypedInquirer()
