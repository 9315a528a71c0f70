"""The words of /status that are no names: flags, groupings, days, months, and what may be left out."""

import re

from locales.phrases import LANGUAGES, find

FLAGS: dict[str, tuple[str, ...]] = {
    "overdue": (
        "просрочено", "просроченные", "просрочка", "опоздание", "опоздали", "опаздывают", "overdue", "late",
    ),
    "unconfirmed": ("неподтвержденные", "неподтверждено", "unconfirmed"),
    "incidents": ("замечания", "инциденты", "расхождения", "проблемы", "incidents", "problems"),
    "soon": ("скоро", "горит", "soon"),
    "unchosen": ("безвыбранногодня",),
}  # fmt: skip
GROUPINGS = {
    "organisation": ("школам", "школы", "организациям", "колледжам", "колледжи", "schools", "colleges"),
    "district": ("районам", "районы", "муниципалитетам", "муниципалитеты", "districts"),
    "subject": ("предметам", "предметы", "subjects"),
    "step": ("этапам", "этапы", "stages"),
    "list": ("список", "списком", "list"),
}
PICTURE = frozenset({"картинка", "картинкой", "картинку", "рисунок", "picture", "image"})


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


GENERIC = _set(
    "школа школе школу школы шк сош оош нош соу мбоу мкоу моу маоу мкс гимназия лицей ср school of the"
    " колледж колледже колледжа колледжу колледжах техникум техникуме техникума училище училища спо филиал"
    " college"
)
"""What kind of school it is helps to choose among several, but nobody writes it the same way twice."""

OF_COLLEGES = _set("колледж колледже колледжа колледжу техникум техникуме техникума училище училища college")
"""Alone they are any of those, and it is asked which; «школа» alone is every school."""

NOISE = _set(
    "по в во на у за и с со к от для все весь где что как сейчас покажи покажите пакет пакеты пакетов"
    " работа работы работ предмет предмету г год года день только кто is the at in by for with and all"
    " show only packets packet works"
)
AT_SCHOOL = frozenset({"школе", "школах", "колледже", "колледжах"})
"""What kind of school it is; without a school's name, where the packets are."""

ALSO: dict[str, tuple[str, ...]] = {
    "at-expert": ("эксперт", "эксперта", "экспертов", "экспертах", "expert", "experts"),
    "to-commission": ("председатель", "председателя", "chair"),
}
"""What else the stages are called, besides what stands on the board."""

TODAY = {"сегодня": 0, "today": 0, "завтра": 1, "tomorrow": 1, "вчера": -1, "yesterday": -1}
_KIND = rf"[. ]+(?:{'|'.join(GENERIC)})(?!\w)"
WEEKDAYS = (
    "понедельник|пн|monday", "вторник|вт|tuesday", rf"сред[ау]|ср(?!{_KIND})|wednesday",
    "четверг|чт|thursday", "пятниц[ау]|пт|friday", "суббот[ау]|сб|saturday", "воскресенье|вс|sunday",
)  # fmt: skip
"""Days of the week, from Monday; «ср» before a kind of school is «средняя»."""

LOADED = re.compile(r"(?<!\w)(?:(?:не|not) )?(?:загру[жз]\w*|uploaded|uploads)(?!\w)")
"""Forms belong to works: the board says how many are there, whatever else is asked for."""

UNCHOSEN = re.compile(
    r"(?<!\w)(?:(?:еще )?не выбра\w*(?: день| дня)?|без (?:выбранного )?дня|(?:день|дни) не выбран\w*"
    r"|no day(?: chosen)?|without a day)(?!\w)"
)
"""Works whose organisation has not chosen a day are one word."""

DEPUTY = re.compile(r"(?<!\w)(?:заместител\w*|зам|deputy|deputies)(?!\w)(?: координатора)?")
WITHOUT = re.compile(
    r"(?<!\w)(?:без|without(?: an)?) (?:эксперт\w*|наблюдател\w*|expert\w*|observer\w*)(?!\w)"
)
MONTHS = (
    "янв|jan", "фев|feb", "мар|mar", "апр|apr", "ма[йя]|may", "июн|jun", "июл|jul", "авг|aug", "сен|sep",
    "окт|oct", "ноя|nov", "дек|dec",
)  # fmt: skip

DAY = re.compile(r"(?<![\w.])(\d{1,2})[./](\d{1,2})(?:[./](?:\d{4}|\d{2}))?(?:г\.?)?(?![\w])")
ISO = re.compile(r"(?<!\S)\d{4}-(\d\d)-(\d\d)(?!\S)")
OF_MONTH = re.compile(rf"(?<!\S)(\d{{1,2}})(?:-?го)? ((?:{'|'.join(MONTHS)})[а-яa-z]*)(?!\S)")
GRADE = re.compile(
    r"(?<!\w)(\d{1,2})(?: ?-? ?(?:й|го|е|ый|ом|м|х|ых|th))? ?(?:кл(?:асс[а-я]*)?|курс[а-я]*|grade)(?![\w])\.?"
    r"|(?<!\w)(?:класс[а-я]*|кл\.?|курс[а-я]*|grade|class|year) ?(\d{1,2})(?!\w)"
)
CALLSIGN = re.compile(r"(?<![\w-])([^\W\d_]{1,3}) ?-? ?(\d{1,3})(?![\w.-])")


def month_of(word: str) -> int:
    """The month's number from 1; 0 for no month."""
    return next((n for n, stem in enumerate(MONTHS, 1) if re.match(stem, word)), 0)


def stage_words(step: str) -> str:
    """What a stage is called on the board, in every language at once."""
    said = (find(language, f"step-{step or 'unpacked'}.board") for language in LANGUAGES)
    return " ".join(each.fill({}) for each in said if each)
