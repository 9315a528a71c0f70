"""The words of status pictures in each language."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureWords:
    """The words of one language; braces are filled in."""

    everything: str
    thousands: str
    states: dict[str, str]
    pages: str
    deadline: str
    now: str
    late: str
    unwitnessed: str
    unseen: str
    marks: dict[str, str]
    roles: dict[str, str]

    def number(self, packets: int) -> str:
        """A number of at most three signs: thousands where there are so many."""
        few = packets < 1000  # noqa: PLR2004 - a thousand
        return str(packets) if few else self.thousands.format(number=packets // 1000)


WORDS = {
    "ru": PictureWords(
        everything="Все организации",
        thousands="{number}т",
        states={
            "fine": "в срок",
            "soon": "скоро срок",
            "late": "просрочено",
            "incident": "замечание",
            "done": "завершено",
        },
        pages="{page} из {pages}",
        deadline="срок",
        now="сейчас",
        late="с опозданием",
        unwitnessed="пунктир: передачу никто не отметил",
        unseen="не отмечено: {steps}",
        marks={
            "act": "отмечено сразу",
            "paper": "внесено с бумаги",
            "correction": "исправление",
            "incident": "замечание",
            "late": "красное: позже срока",
        },
        roles={
            "department": "отдел",
            "coordinator": "координатор",
            "school": "школа",
            "observer": "наблюдатель",
            "chair": "председатель",
            "expert": "эксперт",
        },
    ),
    "en": PictureWords(
        everything="All organisations",
        thousands="{number}k",
        states={
            "fine": "on time",
            "soon": "soon due",
            "late": "overdue",
            "incident": "incident",
            "done": "finished",
        },
        pages="{page} of {pages}",
        deadline="due",
        now="now",
        late="late",
        unwitnessed="dashed: nobody noted the handover",
        unseen="not noted: {steps}",
        marks={
            "act": "noted at once",
            "paper": "entered from paper",
            "correction": "correction",
            "incident": "incident",
            "late": "red: after the deadline",
        },
        roles={
            "department": "department",
            "coordinator": "coordinator",
            "school": "school",
            "observer": "observer",
            "chair": "chair",
            "expert": "expert",
        },
    ),
}


_FORM = re.compile("^[А-Я]{2,6} (?=«)")
_LITTLE = re.compile(r"(?<!\w)(\w{1,2}) ")


def short_name(organisation: str) -> str:
    """An organisation's name without its legal form: there is little room."""
    return _FORM.sub("", organisation)


def together(words: str) -> str:
    """The words with the little ones bound to what follows them."""
    return _LITTLE.sub("\\1\u00a0", words)


def picture_words(language: str) -> PictureWords:
    """The words of a language, Russian when we do not draw in it."""
    return WORDS.get(language, WORDS["ru"])
