"""The proposal of schools in words: «выборка», «порог среднего 15», «порог ошибки 3,5»."""

import re

SHOW = re.compile(
    r"\s*(?:выборка|покажи(?:те)? выборку|школы (?:на|для) контрол[яь]|sample)[\s.!]*", re.IGNORECASE
)
BEGINS = re.compile(r"\s*(?:порог|threshold)\b[\s:]*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(r"(?P<whole>\d{1,3})(?:[.,](?P<tenth>\d))?\s*(?:%|п\.?\s?п\.?|p\.?\s?p\.?)?[\s.!]*")

NAMES: dict[str, str] = {
    "participants": "участников|работ|works|participants",
    "pair": "(?:работ )?у границы|пары|near the border|pair",
    "mean": "средн(?:его|ий)(?: балла?)?|(?:the )?mean",
    "border": "границы|всплеска|(?:the )?border|spike",
    "harder": "трудных(?: заданий)?|заданий|harder(?: items)?|items",
    "journal": "журнала|отметок|(?:the )?journal",
    "errors": "ошиб(?:ки|ок)|разброса|errors?",
    "reasons": "признаков|signs|reasons",
}
"""What each threshold is called after the word for a threshold, «ё» as «е»."""

IN_TENTHS = "errors"
_NAMED = {name: re.compile(f"(?:{words})[\\s:=]*(?P<number>.*)", re.DOTALL) for name, words in NAMES.items()}


class SampleWords:
    """Understands words about the proposal."""

    @staticmethod
    def asked(text: str, /) -> bool:
        """Whether a text asks for the proposal."""
        return SHOW.fullmatch(text) is not None

    @staticmethod
    def of_limit(text: str, /) -> bool:
        """Whether a text is about a threshold, readable or not."""
        return BEGINS.fullmatch(text) is not None

    @staticmethod
    def limit(text: str, /) -> tuple[str, int] | None:
        """The threshold and its number, with or without the word for it; None when it is not clear."""
        begins = BEGINS.fullmatch(text)
        low = (begins["rest"] if begins else text).lower().replace("ё", "е").strip()
        for name, words in _NAMED.items():
            found = words.fullmatch(low)
            number = _NUMBER.fullmatch(found["number"]) if found else None
            if number is not None and (name == IN_TENTHS or not number["tenth"]):
                whole = int(number["whole"])
                return name, 10 * whole + int(number["tenth"] or 0) if name == IN_TENTHS else whole
        return None


sample_words = SampleWords()
