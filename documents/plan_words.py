"""How the coordinator's workbook is worded: its sheets, headers and parameters."""

from custody.plan_rows import Sheet
from documents.plan_columns import ORGANISATIONS, PARAMETER, PARAMETERS, PEOPLE, SITTINGS, VALUE, Column
from documents.plan_optional import CALENDAR, PLACES, PROGRAMMES, ROADMAP, ROOMS

__all__ = [
    "ALL", "COLUMNS", "EXAMPLE_DATE", "EXAMPLE_TIME", "OPTIONAL", "PARAMETER", "PARAMETERS",
    "TIMEZONES", "TITLES", "VALUE", "Column", "squeezed",
]  # fmt: skip

TITLES: dict[Sheet, str] = {
    "campaign": "Кампания",
    "organisations": "Организации",
    "people": "Люди",
    "sittings": "Работы",
    "calendar": "Календарь",
    "rooms": "Аудитории",
    "roadmap": "План мероприятий",
    "programmes": "Профессии",
    "places": "Места проверки",
}
OPTIONAL: frozenset[Sheet] = frozenset({"calendar", "rooms", "roadmap", "programmes", "places"})
"""Sheets without which a workbook is whole."""

COLUMNS: dict[Sheet, tuple[Column, ...]] = {
    "campaign": (PARAMETER, VALUE),
    "organisations": ORGANISATIONS,
    "people": PEOPLE,
    "sittings": SITTINGS,
    "calendar": CALENDAR,
    "rooms": ROOMS,
    "roadmap": ROADMAP,
    "programmes": PROGRAMMES,
    "places": PLACES,
}

ALL = ("все", "всё", "all", "*", "-", "–", "—")
EXAMPLE_DATE = "16.04.2024"
EXAMPLE_TIME = "09:00"
TIMEZONES = (
    "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk",
    "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
)  # fmt: skip


def squeezed(text: str) -> str:
    """A header or a word without case, spaces, signs and the two dots of «ё»."""
    return "".join(sign for sign in text.casefold().replace("ё", "е") if sign.isalnum())
