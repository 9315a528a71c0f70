"""Every word that is printed on paper, in each language."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The words of one language; braces are filled in by the methods."""

    weekdays: tuple[str, str, str, str, str, str, str]
    grade: str
    course: str
    packet: str
    packet_of: str
    sheet_title: str

    def day(self, day: date) -> str:
        """A date with its weekday: «ср 17.04.2024»."""
        return f"{self.weekdays[day.weekday()]} {day:%d.%m.%Y}"

    def graded(self, grade: int, *, college: bool = False) -> str:
        """The ending of a subject: «, 8 класс», «, 1 курс» (its inner space does not part lines)."""
        return (self.course if college else self.grade).format(grade=grade)

    def numbered(self, number: int, count: int) -> str:
        """Which packet of the sitting this is; `count` is 0 when nobody knows."""
        return (self.packet_of if count else self.packet).format(number=number, count=count)


WORDS = {
    "ru": PaperWords(
        weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
        grade=", {grade}\u00a0класс",
        course=", {grade}\u00a0курс",
        packet="пакет {number}",
        packet_of="пакет {number} из {count}",
        sheet_title="Наклейки на пакеты",
    ),
    "en": PaperWords(
        weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        grade=", grade\u00a0{grade}",
        course=", year\u00a0{grade}",
        packet="packet {number}",
        packet_of="packet {number} of {count}",
        sheet_title="Packet labels",
    ),
}


def words(language: str) -> PaperWords:
    """The words of a language, Russian when we do not print it."""
    return WORDS.get(language, WORDS["ru"])


@dataclass(frozen=True, slots=True)
class CardWords:
    """The words of an invitation card in one language."""

    title: str
    steps: tuple[str, str]
    until: str


CARDS = {
    "ru": CardWords(
        title="Приглашения",
        steps=(
            "1. Наведите камеру на код, откройте ссылку (Telegram).",
            "2. Нажмите «Запустить». Карточка действует один раз.",
        ),
        until="Действует до {until}.",
    ),
    "en": CardWords(
        title="Invitations",
        steps=(
            "1. Point the camera at the code, open the link (Telegram).",
            "2. Press “Start”. The card works once.",
        ),
        until="Good until {until}.",
    ),
}


def card_words(language: str) -> CardWords:
    """The words of a card, Russian when we do not print the language."""
    return CARDS.get(language, CARDS["ru"])
