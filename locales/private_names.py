"""What looks like a person's name in a text, and what only looks so: a school of that name, an author."""

import re
from collections.abc import Iterator

BIG = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
INITIALS = r"[А-ЯЁ]\.\s?[А-ЯЁ]\."
_PATRONYMIC = (
    r"[А-ЯЁа-яё]{2,}(?:ович|евич|ьич)(?:а|у|ем|ом|е)?|[А-ЯЁа-яё]{2,}(?:овн|евн|ичн|иничн)(?:а|ы|е|у|ой)"
)
_LATIN_PATRONYMIC = r"[A-Z][a-z]+(?:ovich|evich|ovna|evna|ichna)"

FIRST_NAMES = (
    "александр|алексе|альберт|анатоли|андре|антон|аркади|артем|артур|богдан|борис|вадим|валенти|валери|васили"
    "|виктор|витали|владимир|владислав|вячеслав|геннади|георги|григори|данил|денис|дмитри|евгени|егор|иван|игор"
    "|ильдар|иль|кирилл|константин|леонид|максим|марат|матве|михаил|никит|никола|олег|павел|петр|роман|рустам"
    "|савели|семен|серге|станислав|степан|тимофе|тимур|федор|филипп|эдуард|юри|яков|ярослав"
    "|алевтин|ален|алин|алис|алл|альбин|анастаси|ангелин|анжел|анн|антонин|вален|валерия|варвар|вер|вероник|викто"
    "|галин|дарь|диан|дин|евдоки|екатерин|елен|елизавет|жанн|зинаид|зо|иннесс|ирин|камил|карин|кир|клавди|кристин"
    "|ксени|ларис|лид|лиди|лили|любов|людмил|маргарит|марин|мари|надежд|натали|наталь|нелл|нин|оксан|ольг|полин"
    "|раис|регин|римм|светлан|софи|софь|таис|тамар|татьян|ульян|эльвир|эмм|юли|ян"
)
_FIRST = rf"(?:{FIRST_NAMES})(?:а|я|ы|и|е|у|ю|ой|ей|ом|ем|ь|й|ью|ия|ию|ии|ей)?"
_FIRST_WORD = re.compile(_FIRST)
_SURNAME = re.compile(
    r"[а-яё]{2,}(?:ов|ев|ин|ын|ова|ева|ина|ына|овой|евой|иной|ову|еву|ину|ским|ский|ской|ская|скую|цкий|цкая|енко"
    r"|ук|юк|чук|ян|дзе|швили|ых|их|ова|ову|овым|евым|иным|ко)"
)

NAMED_AFTER = re.compile(
    r"\b(?:(?:им\b\.?|имени\b)[\s«\"“]*(?:\w+[.\s]+){0,3}|(?:ул\b\.?|улиц\w*|проспект\w*|пр\b\.?|пер\b\.?|переул\w*"
    r"|площад\w*|памятник\w*|музе\w*|театр\w*|библиотек\w*)[\s«\"“]*)$",
    re.IGNORECASE,
)
"""What stands right before a name that is no participant's: a school of that name, a street, a monument."""

AUTHORS = re.compile(
    r"пушкин|лермонтов|гогол|чехов|толст|тургенев|достоевск|некрасов|крылов|есенин|маяковск|булгаков|бунин|горьк"
    r"|шолохов|грибоедов|тютчев|фет\b|блок|ахматов|цветаев|пришвин|паустовск|гагарин|ломоносов|менделеев|суворов"
    r"|кутузов|жуков|ленин|королев|чуковск|маршак|носов|карамзин|державин|жуковск|ушаков|невск",
    re.IGNORECASE,
)

_PATTERNS = (
    re.compile(rf"\b{BIG}\s+{INITIALS}(?!\s*[А-ЯЁ][а-яё])"),
    re.compile(rf"(?<![\w.]){INITIALS}\s?{BIG}"),
    re.compile(r"\b[A-Z][a-z]{2,}\s+[A-Z]\.\s?[A-Z]\.(?!\w)|(?<![\w.])[A-Z]\.\s?[A-Z]\.\s?[A-Z][a-z]{2,}"),
    re.compile(rf"(?:\b[A-Z][a-z]+\s+)?\b[A-Z][a-z]+\s+{_LATIN_PATRONYMIC}\b"),
)
_FULL = re.compile(rf"(?:\b(?P<before>{BIG})\s+)?\b(?P<first>[А-ЯЁа-яё]{{2,}})\s+(?P<last>{_PATRONYMIC})\b")
_PAIR = re.compile(rf"\b({BIG})\s+({BIG})\b")
_CAPITALS = re.compile(r"\b([А-ЯЁ]{3,20})\s+([А-ЯЁ]{3,20})\b")

_PLAIN = r"[А-ЯЁ][а-яё]{1,20}(?:ов|ев|ёв|ин|ын|енко)(?:[аеуы]|ой|ою|ым|ом|ых)?"
"""A surname that can be told from other words by its ending."""

_CALLED = re.compile(
    r"\b(?:учител|преподавател|директор|завуч|учени[цк]|студент|участни[цк]|эксперт|наблюдател|организатор"
    rf"|координатор|методист|секретар|классн\w+ руководител)[а-яё]*\s+({_PLAIN})\b",
    re.IGNORECASE,
)
_ONE_INITIAL = re.compile(rf"(?<![\w.])[А-ЯЁ]\.\s?{_PLAIN}\b|\b{_PLAIN}\s[А-ЯЁ]\.(?!\w)")


def names_in(text: str) -> Iterator[tuple[int, int]]:
    """Where something looks like «Surname I. O.», «Name Patronymic» or «Name Surname»."""
    for start, end in _found(text):
        if not NAMED_AFTER.search(text[:start]) and not AUTHORS.search(text[start:end]):
            yield start, end


def _found(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _PATTERNS:
        yield from (found.span() for found in pattern.finditer(text))
    for found in _FULL.finditer(text):
        if _is_full(found):
            before = found["before"] is not None and _is_surname(found["before"])
            yield found.start("before" if before else "first"), found.end()
    yield from (found.span() for found in _ONE_INITIAL.finditer(text))
    yield from (found.span(1) for found in _CALLED.finditer(text) if found[1][0].isupper())
    for pattern in (_PAIR, _CAPITALS):
        yield from _pairs(pattern, text)


def _pairs(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """A first name beside a surname, whichever stands first."""
    at = 0
    while pair := pattern.search(text, at):
        at = pair.start(2)
        if any(_is_first(a) and _is_surname(b) for a, b in (pair.groups(), pair.groups()[::-1])):
            yield pair.span()


def _is_full(found: re.Match[str]) -> bool:
    """A patronymic after a word with a capital, or in small letters after a first name that is known."""
    first, last = found["first"], found["last"]
    return (first[0].isupper() and last[0].isupper()) or _is_first(first)


def _is_first(word: str) -> bool:
    return _FIRST_WORD.fullmatch(word.lower().replace("ё", "е")) is not None


def _is_surname(word: str) -> bool:
    return _SURNAME.fullmatch(word.lower()) is not None
